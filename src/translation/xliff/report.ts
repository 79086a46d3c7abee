import type { ImportResult } from './import.ts';
import type { Outcome } from './import-file.ts';

const SAYS: Readonly<Record<Outcome, (count: string) => string>> = {
  written: (count) => `${count} written`,
  confirmed: (count) => `${count} still right, as the translator says`,
  unchanged: (count) => `${count} as they were`,
  empty: (count) => `${count} not translated yet`,
  waiting: (count) => `${count} waiting for the rest of their section`,
  refused: (count) => `${count} refused`,
};

/**
 * What an import did, in words.
 * @param folder the folder that was written into, as editors know it
 */
export function importReport({ files, outcomes, recorded }: ImportResult, folder: string): string {
  const counts = (Object.keys(SAYS) as Outcome[]).flatMap((outcome) => {
    const count = outcomes.filter((one) => one.outcome === outcome).length;
    return count === 0 ? [] : [SAYS[outcome](String(count))];
  });
  const told = outcomes.flatMap(({ unit, outcome, why }) =>
    why === undefined ? [] : [`  ${outcome}: ${unit}\n    ${why}`],
  );
  const paths = [...files.keys()].map((path) => `  ${folder}/${path}`);
  const current = [...recorded].map(([id, parts]) => `  ${id}: ${parts.join(', ')}`);
  return [
    `▸ ${String(outcomes.length)} texts: ${counts.join(', ')}.`,
    ...told,
    ...(paths.length > 0 ? ['▸ changed:', ...paths] : ['▸ no file was changed.']),
    ...(current.length > 0 ? ['▸ recorded as current:', ...current] : []),
    ...(paths.length > 0
      ? [
          'Read it in its place (npm run dev), then commit it. A page that was begun is a draft until: npm run translate -- TOPIC LANG --done',
        ]
      : []),
  ].join('\n');
}
