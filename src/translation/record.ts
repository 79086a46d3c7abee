import { stringify } from 'yaml';
import type { Translations } from '../authoring/schema.ts';
import { digest } from './digest.ts';
import type { PartId, Parts } from './parts.ts';

const versionsOf = (parts: Parts): Record<PartId, string> =>
  Object.fromEntries([...parts].map(([id, text]) => [id, digest(text)]));

/**
 * Records that a translation says what another language says today.
 * @param only the parts that are recorded; all that both languages have if it is left out
 */
export function recordDone(
  record: Translations,
  { lang, from, own, source, only }: RecordOf & { readonly lang: string; readonly own: Parts },
): Translations {
  const now = versionsOf(source);
  const kept = record[lang]?.from === from ? record[lang].parts : {};
  const parts = Object.fromEntries(
    [...own.keys()].flatMap((id): [PartId, string][] => {
      const seen = only === undefined || only.includes(id) ? now[id] : kept[id];
      return seen === undefined ? [] : [[id, seen]];
    }),
  );
  const recorded =
    only === undefined
      ? now
      : {
          ...record[from]?.parts,
          ...Object.fromEntries(only.flatMap((id) => (now[id] === undefined ? [] : [[id, now[id]]]))),
        };
  return { ...record, [from]: { ...record[from], parts: recorded }, [lang]: { from, parts } };
}

interface RecordOf {
  readonly from: string;
  readonly source: Parts;
  readonly only?: readonly PartId[] | undefined;
}

/** Records that a text has changed since it was last recorded without a change of meaning: what was current stays current. */
export function recordNoChange(record: Translations, { from, source, only }: RecordOf): Translations {
  const before = record[from]?.parts ?? {};
  const now = versionsOf(source);
  const meansTheSame = (id: PartId, seen: string): boolean =>
    seen === before[id] && (only === undefined || only.includes(id));
  const moved = (parts: Readonly<Record<PartId, string>>): Record<PartId, string> =>
    Object.fromEntries(
      Object.entries(parts).map(([id, seen]) => [id, meansTheSame(id, seen) ? (now[id] ?? seen) : seen]),
    );
  return Object.fromEntries(
    Object.entries(record).map(([lang, entry]) => [
      lang,
      lang === from || entry.from === from ? { ...entry, parts: moved(entry.parts) } : entry,
    ]),
  );
}

const HEAD = `# Which version of which language each translation was made from. Written by: npm run translate -- ID LANG --done
`;

/** The file as text, always the same for the same record. */
export function formatTranslations(record: Translations): string {
  const sorted = <T>(entries: Readonly<Record<string, T>>): [string, T][] =>
    Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));
  const ordered = sorted(record).map(([lang, { from, parts }]) => [
    lang,
    { ...(from === undefined ? {} : { from }), parts: Object.fromEntries(sorted(parts)) },
  ]);
  return HEAD + stringify(Object.fromEntries(ordered), { lineWidth: 0 });
}
