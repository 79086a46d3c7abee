import type { Lang } from '../authoring/read.ts';
import { digest } from './digest.ts';
import type { PartId, Parts } from './parts.ts';
import type { Translations } from '../authoring/schema.ts';

/**
 * How a part of a translation stands to the text it was made from. `unrecorded`: nobody has said from which version it was made;
 * readers are told nothing of it.
 */
export type PartState = 'current' | 'outdated' | 'missing' | 'unrecorded';

export interface PartFreshness {
  readonly state: PartState;
  /** The language it was made from. */
  readonly from: Lang;
  /** The version it was made from. */
  readonly version?: string;
}

/** The language that a translation is compared with: the one it was made from, else the pivot language of the site. */
export const comparedWith = (record: Translations, lang: Lang, pivot: Lang): Lang => record[lang]?.from ?? pivot;

/**
 * How each part stands that the language compared with has.
 * @param partsIn the texts of a language
 */
export function freshnessOf(
  record: Translations,
  lang: Lang,
  pivot: Lang,
  partsIn: (lang: Lang) => Parts,
): ReadonlyMap<PartId, PartFreshness> {
  const from = comparedWith(record, lang, pivot);
  const own = partsIn(lang);
  const versions = record[lang]?.parts ?? {};
  // The language that the others are made from, in a topic that began in it, is compared with nothing.
  if (from === lang) return new Map([...own.keys()].map((id) => [id, { state: 'current', from }]));
  return new Map(
    [...partsIn(from)].map(([id, text]): [PartId, PartFreshness] => {
      const version = versions[id];
      if (!own.has(id)) return [id, { state: 'missing', from }];
      if (version === undefined) return [id, { state: 'unrecorded', from }];
      return [id, { state: version === digest(text) ? 'current' : 'outdated', from, version }];
    }),
  );
}
