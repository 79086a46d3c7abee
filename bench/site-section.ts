import type { SiteFigures, SizeFigures } from './site-figures.ts';
import { kilobytes, milliseconds, table } from './table.ts';

export const STARLIGHT_HEADING = '## Beside Starlight';
export const PICTURE = 'growth.svg';

const ratio = (ours: number, theirs: number): string => (theirs === 0 ? '–' : (ours / theirs).toFixed(2));

/** The cost of builds, ours as it was the last time beside it. */
function buildRows({ topics, ours, starlight }: SizeFigures, before: SizeFigures | undefined): string[][] {
  const rows = [
    ['pages of HTML', 'pages', (value: number) => String(value)],
    ['processor time', 'processor', (value: number) => `${value.toFixed(0)} s`],
    ['memory', 'memory', (value: number) => `${(value / 1e9).toFixed(2)} GB`],
  ] as const;
  return rows.map(([name, key, shown]) => [
    String(topics),
    name,
    shown(ours.build[key]),
    shown(starlight.build[key]),
    ratio(ours.build[key], starlight.build[key]),
    before === undefined ? '–' : shown(before.ours.build[key]),
  ]);
}

function pageRows({ topics, ours, starlight }: SizeFigures): string[][] {
  return Object.entries(ours.pages).flatMap(([lang, own]) => {
    const other = starlight.pages[lang];
    return other === undefined
      ? []
      : [
          [
            String(topics),
            lang,
            `${kilobytes(own.bytes)} / ${kilobytes(other.bytes)}`,
            `${String(own.requests)} / ${String(other.requests)}`,
            `${milliseconds(own.shown)} / ${milliseconds(other.shown)}`,
            ratio(own.shown, other.shown),
            `${milliseconds(own.blocked)} / ${milliseconds(other.blocked)}`,
          ],
        ];
  });
}

/**
 * A section for RESULTS.md.
 * @param before the figures of the last run, if any; those of another machine are left out
 */
export function siteSection({ day, machine, sizes }: SiteFigures, before?: SiteFigures): string {
  const last = before?.machine === machine ? before : undefined;
  const builds = sizes.flatMap((size) =>
    buildRows(
      size,
      last?.sizes.find(({ topics }) => topics === size.topics),
    ),
  );
  return `${STARLIGHT_HEADING}

\`npm run bench -- --site\`, ${day}, ${machine}: the same topics in five languages as a site of Starlight 0.42, built one after the other from
nothing. Ours has embeds, practice, sentences and the search index besides. Ratios count, not the seconds. All figures: \`bench/results.json\`.

![Processor time and memory of a build at ${sizes.map(({ topics }) => String(topics)).join(', ')} topics, of Calm Counter and of Starlight](${PICTURE})

${table([['topics', '', 'Calm Counter', 'Starlight', 'ratio', last === undefined ? 'last time' : `ours on ${last.day}`], ...builds])}

A topic page, first visit, ours / Starlight's: slow 4G, processor four times slower, 360 pixels, Brotli; medians of seven visits.

${table([['topics', 'language', 'bytes', 'requests', 'largest text shown', 'ratio', 'blocked'], ...sizes.flatMap(pageRows)])}

From what a reader does until the page has painted it, everything loaded, processor four times slower, 360 pixels; medians, as the browser tells
them, in steps of 8 ms and none below 16. Last, for an editor with \`npm run dev\`: from a saved page until the browser shows it, at full speed.

${table([
  ['topics', 'an item is ticked', 'a part is unfolded', 'a key in search', 'a saved page is shown'],
  ...sizes.map(({ topics, interactions: { tick, unfold, key }, saved }) => [
    String(topics),
    ...[tick, unfold, key, saved].map(milliseconds),
  ]),
])}
`;
}
