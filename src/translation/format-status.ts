import { isOverdue, type StatusRow } from './status.ts';

const WIDTH = 20;

/** The table of `npm run status`, with a line of progress for each language and what has changed. */
export function formatStatus(rows: readonly StatusRow[], today: string): string {
  const languages = rows[0]?.translations.map(({ lang }) => lang) ?? [];
  const widest = Math.max(8, ...rows.map(({ id }) => id.length));
  const line = (cells: readonly string[], first: string, last = ''): string =>
    `${first.padEnd(widest)}  ${cells.map((cell) => cell.padEnd(10)).join('  ')}  ${last}`.trimEnd();
  const table = rows.map((row) =>
    line(
      row.translations.map(({ state }) => state),
      row.id,
      isOverdue(row, today)
        ? `should have been read again by ${row.reviewBy ?? ''} (${row.owner ?? ''})`
        : [row.reviewBy, row.owner].filter((text) => text !== undefined).join('  '),
    ),
  );
  const changed = rows.flatMap(({ id, translations }) =>
    translations
      .filter(({ outdated }) => outdated.size > 0)
      .map(({ lang, from, outdated }) => `${id} ${lang}: changed in ${from}: ${[...outdated.keys()].join(', ')}`),
  );
  const missing = rows.flatMap(({ id, translations }) =>
    translations
      .filter(({ state, missing: parts }) => state === 'incomplete' && parts.length > 0)
      .map(({ lang, missing: parts }) => `${id} ${lang}: missing: ${parts.join(', ')}`),
  );
  const progress = languages.map((lang) => {
    const states = rows.flatMap(({ translations }) => translations.find((one) => one.lang === lang)?.state ?? []);
    const done = states.filter((state) => state === 'current').length;
    const bar = Math.round((WIDTH * done) / (states.length || 1));
    return `${lang.padEnd(4)}${'█'.repeat(bar)}${'░'.repeat(WIDTH - bar)}  ${String(done)} of ${String(states.length)} current`;
  });
  return [
    line(languages, 'topic', 'review by, owner'),
    ...table,
    '',
    ...progress,
    ...(changed.length + missing.length > 0 ? ['', ...changed, ...missing] : []),
  ].join('\n');
}
