import { OTHER_SITES } from './other-sites/index.ts';
import type { SiteFigures, SizeFigures } from './site-figures.ts';
import { kilobytes, milliseconds, table } from './table.ts';

export const SITES_HEADING = '## Beside other sites';
export const PICTURE = 'growth.svg';

const ratio = (ours: number, theirs: number): string => (theirs === 0 ? '–' : (ours / theirs).toFixed(2));
const names = OTHER_SITES.map(({ name }) => name);
/** The site that ratios are of: the one of the others whose builds and pages are the smallest. */
const [compared] = OTHER_SITES;
const comparedId = compared?.id ?? '';
const RATIO = `ratio to ${compared?.name ?? ''}`;

/** The cost of builds, ours as it was the last time beside it. */
function buildRows({ topics, ours, others }: SizeFigures, before: SizeFigures | undefined): string[][] {
  const rows = [
    ['pages of HTML', 'pages', (value: number) => String(value)],
    ['processor time', 'processor', (value: number) => `${value.toFixed(0)} s`],
    ['memory', 'memory', (value: number) => `${(value / 1e9).toFixed(2)} GB`],
  ] as const;
  return rows.map(([name, key, shown]) => [
    String(topics),
    name,
    shown(ours.build[key]),
    ...OTHER_SITES.map(({ id }) => (others[id] === undefined ? '–' : shown(others[id].build[key]))),
    ratio(ours.build[key], others[comparedId]?.build[key] ?? 0),
    before === undefined ? '–' : shown(before.ours.build[key]),
  ]);
}

const pageText = (page: SizeFigures['ours']['pages'][string] | undefined): string =>
  page === undefined
    ? '–'
    : [kilobytes(page.bytes), String(page.requests), milliseconds(page.shown), milliseconds(page.blocked)].join(' · ');

const pageRows = ({ topics, ours, others }: SizeFigures): string[][] =>
  Object.entries(ours.pages).map(([lang, own]) => [
    String(topics),
    lang,
    pageText(own),
    ...OTHER_SITES.map(({ id }) => pageText(others[id]?.pages[lang])),
    ratio(own.shown, others[comparedId]?.pages[lang]?.shown ?? 0),
  ]);

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
  return `${SITES_HEADING}

\`npm run bench -- --site\`, ${day}, ${machine}: the same topics in five languages as sites of ${names.join(', ')}, each with the configuration
it comes with, built one after the other from nothing. Ours has embeds, practice, sentences and the search index besides; VitePress
cannot tell the words of a Thai text, and Docusaurus stops where its search is to have Thai. Ratios count, not the seconds. All figures: \`bench/results.json\`.

![Processor time and memory of a build at ${sizes.map(({ topics }) => String(topics)).join(', ')} topics, of Calm Counter, ${names.join(', ')}](${PICTURE})

${table([['topics', '', 'Calm Counter', ...names, RATIO, last === undefined ? 'last time' : `ours on ${last.day}`], ...builds])}

A topic page, first visit: bytes · requests · until the largest text is shown · in which taps have to wait. Slow 4G, processor four times
slower, 360 pixels, Brotli; medians of seven visits. The ratio is that of the largest text.

${table([['topics', 'language', 'Calm Counter', ...names, RATIO], ...sizes.flatMap(pageRows)])}

Our build once more after a step of one page in one language has changed: what has not changed is taken from the site before
(${sizes.map(({ topics, ours, again }) => `${String(topics)} topics: ${again.processor.toFixed(0)} s of processor time, ${ratio(again.processor, ours.build.processor)} of the first build`).join('; ')}).

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
