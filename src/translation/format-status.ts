import { isOverdue, sceneOfRow, TRANSLATION_STATES, type StatusRow } from './status.ts';

const WIDTH = 20;

/** The table of `npm run status`, with a line of progress for each language, one for its scenes, and what has changed. */
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
  const statesIn = (lang: string, some: readonly StatusRow[]) =>
    some.flatMap(({ translations }) => translations.find((one) => one.lang === lang)?.state ?? []);
  const scenes = rows.filter(({ id }) => sceneOfRow(id) !== undefined);
  /** `28 scenes: 27 current, 1 outdated` */
  const ofScenes = (lang: string): string => {
    const states = statesIn(lang, scenes);
    const counts = TRANSLATION_STATES.map((state) => [states.filter((one) => one === state).length, state] as const);
    const told = counts.filter(([count]) => count > 0).map(([count, state]) => `${String(count)} ${state}`);
    return `${lang.padEnd(4)}${String(states.length)} ${states.length === 1 ? 'scene' : 'scenes'}: ${told.join(', ')}`;
  };
  const progress = languages.map((lang) => {
    const states = statesIn(lang, rows);
    const done = states.filter((state) => state === 'current').length;
    const bar = Math.round((WIDTH * done) / (states.length || 1));
    return `${lang.padEnd(4)}${'█'.repeat(bar)}${'░'.repeat(WIDTH - bar)}  ${String(done)} of ${String(states.length)} current`;
  });
  return [
    line(languages, 'topic', 'review by, owner'),
    ...table,
    '',
    ...progress,
    ...(scenes.length > 0 ? ['', ...languages.map(ofScenes)] : []),
    ...(changed.length + missing.length > 0 ? ['', ...changed, ...missing] : []),
  ].join('\n');
}
