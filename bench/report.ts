import type { Figures } from './browser-figures.ts';
import { FOUND_KINDS, type FoundKind } from './golden.ts';
import { scaleInBrowserTable, TOPICS, type ScaleInBrowser } from './scale-in-browser.ts';
import type { Faults, Recall, Score } from './score.ts';
import { kilobytes, milliseconds, recallText, table } from './table.ts';

export interface Measured {
  /** Engines by name, ours first. */
  readonly scores: ReadonlyMap<string, Score>;
  /** Calm Counter's, for queries that it was never improved by. */
  readonly heldOut: Score;
  readonly figures: ReadonlyMap<string, Figures>;
  /** Calm Counter's, for queries of somebody in danger; undefined where there are none. */
  readonly danger: Score | undefined;
  /** What a reader waits for where there are many topics, by language. */
  readonly scaleInBrowser: ReadonlyMap<string, ScaleInBrowser>;
  /** The section that `--scale` writes. */
  readonly scale: string;
  readonly languages: readonly string[];
  readonly day: string;
  readonly browser: string;
}

const faults = ({ count, faults: found }: Faults): string => `${String(found.length)} of ${String(count)}`;

const KIND_NAMES: Readonly<Record<FoundKind, string>> = {
  natural: 'whole questions',
  short: 'one or two words',
  synonym: 'everyday words',
  inflection: 'other forms',
  typo: 'slips',
  typing: 'unfinished words',
  diacritic: 'marks left out',
  compound: 'parts of compounds',
  layout: 'wrong keyboard layout',
  run: 'inside an unspaced run',
};

/** The measurements as a Markdown page, bench/RESULTS.md. */
export function reportOf({
  scores,
  heldOut,
  danger,
  figures,
  scaleInBrowser,
  scale,
  languages,
  day,
  browser,
}: Measured): string {
  const each = (cell: (score: Score) => string): string[] => [...scores.values()].map(cell);
  const counts = [...scores.values()][0];
  const rowOf = (name: string, of: (score: Score) => Recall | undefined): string[] => [
    `${name} (${String((counts && of(counts)?.count) ?? 0)})`,
    ...each((score) => recallText(of(score))),
  ];
  const found = table([
    ['R@1 / R@3', ...scores.keys()],
    ...languages.map((lang) => rowOf(lang, (score) => score.languages.get(lang))),
    rowOf('**all**', ({ all }) => all),
    rowOf('typed on a page of another language', ({ cross }) => cross),
    ['a topic first that must not be', ...each(({ wrong }) => faults(wrong))],
    ['results where no topic answers', ...each(({ none }) => faults(none))],
  ]);
  const kinds = table([
    ['R@1 / R@3', ...scores.keys()],
    ...FOUND_KINDS.map((kind) => rowOf(KIND_NAMES[kind], (score) => score.kinds.get(kind))),
  ]);
  const counted = (found: Recall | undefined): string => `${recallText(found)} (${String(found?.count ?? 0)})`;
  const unseen = table([
    ['', ...languages, '**all**', 'on a page of another language', 'a topic first that must not be'],
    [
      'R@1 / R@3',
      ...languages.map((lang) => counted(heldOut.languages.get(lang))),
      counted(heldOut.all),
      counted(heldOut.cross),
      faults(heldOut.wrong),
    ],
  ]);
  const waits = table([
    ['', ...figures.keys()],
    ['typed', ...[...figures.values()].map(({ word }) => `“${word}”`)],
    ...(
      [
        ['focus to first result: bytes', ({ first }) => kilobytes(first.bytes)],
        ['focus to first result: time', ({ first }) => milliseconds(first.ms)],
        [
          'focus to first full-text result: bytes, median of words that have one',
          ({ full }) => `${kilobytes(full.first)} (${String(full.words.length)})`,
        ],
        ['focus to all results: bytes', ({ full }) => kilobytes(full.all)],
        ['key to first change of the list', ({ key }) => milliseconds(key.first)],
        ['key to all results, pause included', ({ key }) => milliseconds(key.all)],
      ] satisfies [string, (figures: Figures) => string][]
    ).map(([name, cell]) => [name, ...[...figures.values()].map(cell)]),
  ]);
  return `# How well search finds

\`npm run bench\`, ${day}, Chromium ${browser}. Queries: \`bench/golden/\`, in brackets how many.

R@1: a right topic is the first; R@3: among the first three. The last two rows count faults: fewer is better.

${found}

The others have the same topics, one index for each language, as Calm Counter has: Pagefind with its own defaults over the built pages;
MiniSearch (prefixes, fuzzy 0.2) and Orama (tolerance 1) over title, summary, situations, sections and checklists, titles and situations
weighted, words cut by \`Intl.Segmenter\` and folded as Calm Counter folds them. None of them is given a second language. The last two columns have
our glossary’s words beside their situations: most of what plain engines lack is words, the rest is slips, compounds, layouts and other languages.

## Queries it has not been improved by

What search understands was widened by a set of its own (\`bench/learning/\`: words that its queries lack were added, with their families).
The queries above were not, but those who work on search have read them; these (\`bench/held-out/\`) were written later by somebody who saw neither the
glossary nor the others, and nobody has looked at which of them fail. What a new reader meets is nearer to this.

${unseen}

${dangerSection(danger, languages)}## By kind of query

${kinds}

## What a reader waits for

On the search page, once it has loaded. Bytes on the wire with gzip. Focus to first result: slow 4G (1.6 Mbit/s down, 750 kbit/s up, 150 ms)
and a processor slowed four times, median of five. Keys: everything loaded, the same processor, median of ten.

${waits}

### On a site of ${String(TOPICS)} topics

The real topics and generated ones, search words included; measured as above. Their texts are of words as frequent as in real ones.

${scaleInBrowserTable(scaleInBrowser)}

${scale}`;
}

function dangerSection(danger: Score | undefined, languages: readonly string[]): string {
  if (!danger) return '';
  const first = (found: Recall | undefined): string =>
    found && found.count > 0 ? `${String(found.first)} of ${String(found.count)}` : '–';
  const counts = table([
    ['', ...languages, '**all**', 'on a page of another language'],
    [
      'safety first',
      ...languages.map((lang) => first(danger.languages.get(lang))),
      first(danger.all),
      first(danger.cross),
    ],
  ]);
  return `## Somebody in danger

Queries (\`bench/danger/\`) for which the topic about safety must be the first result, whatever else was typed.

${counts}

`;
}

/** Queries whose right topic Calm Counter did not put first, a line each. */
export const missesOf = ({ missed, wrong }: Score): string =>
  [
    ...missed.map(
      ({ query: { lang, page, kind, q, want }, answer: { topics } }) =>
        `  ${lang}${page === lang ? '' : `→${page}`} ${kind} “${q}”: want ${want.join(' or ')}, got ${topics.slice(0, 3).join(', ') || 'nothing'}`,
    ),
    ...wrong.faults.map(({ lang, q, not }) => `  ${lang} wrong “${q}”: first was one of ${not.join(', ')}`),
  ].join('\n');

/** The counts of a quick run as one line. */
export const countsOf = ({ all, cross, wrong, none }: Score): string =>
  `first ${String(all.first)}, in three ${String(all.three)} of ${String(all.count)}; cross ${String(cross.first)} of ${String(cross.count)}; wrong ${faults(wrong)}; none ${faults(none)}`;
