import { gzipSync } from 'node:zlib';
import { hitsToShow } from '../src/search/instant/confidence.ts';
import type { CoreFile, FileName, IndexFile, IndexFiles } from '../src/search/instant/index-file.ts';
import { fileText } from '../src/search/instant/file-text.ts';
import { answer } from '../src/search/instant/prepare.ts';
import { InstantIndex } from '../src/search/instant/rank.ts';
import { splitIndex } from '../src/search/instant/split-index.ts';
import { OfflineSearch } from '../src/search/offline/offline-search.ts';
import { languageIndex, scriptsOf, type Searchable } from '../src/search/offline/searchable.ts';
import { MAX_INSTANT_RESULTS, MIN_COVERAGE } from '../src/search/weights.ts';
import { withGeneratedTopics } from './generated-topics.ts';
import { singleWords, type Query } from './golden.ts';
import { offlineAnswers } from './offline.ts';
import { median, quantile, scoreOf, type Recall } from './score.ts';
import { kilobytes, milliseconds, recallText, table } from './table.ts';

/** Numbers of topics beside that of the real site: of an organisation with many, and of a large one. */
export const SCALES = [100, 400] as const;

/** Queries that a reader has typed before a later search. */
const TYPED_BEFORE = 50;

/** Times of single searches, in milliseconds. */
export interface Times {
  readonly median: number;
  /** 95 of 100 searches take no longer. */
  readonly p95: number;
}

/** What the instant index of one language comes to at one number of topics. */
export interface ScaleRow {
  readonly topics: number;
  readonly lang: string;
  readonly expressions: number;
  readonly files: number;
  /** All files, with gzip. */
  readonly bytes: number;
  /** What one word needs until its first line: core, shards and rows, with gzip, without headers and without scripts. */
  readonly word: { readonly median: number; readonly max: number };
  readonly found: Recall | undefined;
  /** The first search of a reader, from nothing read yet. */
  readonly first: Times;
  /** A search after many others, whose files have all been read. */
  readonly later: Times;
  /** Milliseconds to build all files. */
  readonly build: number;
}

export interface LanguageFiles {
  readonly files: IndexFiles;
  readonly expressions: number;
  readonly build: number;
}

/** The files of the instant index of each language, on a site of `topics` topics. */
export function filesAtScale(read: Searchable, topics: number, base = '/'): Map<string, LanguageFiles> {
  const model = withGeneratedTopics(read.model, topics);
  return new Map(
    model.languages.map((lang) => {
      model.topics(lang);
      const started = performance.now();
      const index = languageIndex({ ...read, model }, lang, base);
      const files = splitIndex(index);
      return [lang, { files, expressions: index.expressions.length, build: performance.now() - started }] as const;
    }),
  );
}

const gzipped = (file: CoreFile | IndexFile): number => gzipSync(fileText(file), { level: 9 }).length;

/** Bytes of the files that the type-ahead fetches for one word. */
async function bytesOfWord({ core, files }: IndexFiles, word: string, size: (file: object) => number): Promise<number> {
  const index = new InstantIndex(core);
  const fetched: object[] = [core];
  const addFiles = (names: readonly FileName[]): Promise<void> => {
    for (const name of names) {
      const file = files.get(name);
      if (!file) continue;
      index.add(name, file);
      fetched.push(file);
    }
    return Promise.resolve();
  };
  const found = await answer(index, word, addFiles);
  const rows = hitsToShow(found, MIN_COVERAGE).slice(0, MAX_INSTANT_RESULTS);
  await addFiles(index.lookup.filesOfRows(rows.map(({ row }) => row)));
  return fetched.reduce((sum, file) => sum + size(file), 0);
}

async function timesOf(queries: readonly Query[], searchFor: () => OfflineSearch): Promise<Times> {
  const times: number[] = [];
  for (const { q, page } of queries) {
    const search = searchFor();
    const started = performance.now();
    await search.find(q, page);
    times.push(performance.now() - started);
  }
  return { median: median(times), p95: quantile(times, 0.95) };
}

/**
 * Measures the instant index of all languages where there are many topics, without a browser.
 * @param queries by which it is measured
 * @param others which a reader has typed before, for the time of a later search
 */
export async function measureScale(
  read: Searchable,
  queries: readonly Query[],
  others: readonly Query[],
  say: (text: string) => void,
): Promise<ScaleRow[]> {
  const rows: ScaleRow[] = [];
  const real = read.model.topics(read.model.languages[0] ?? '').length;
  for (const topics of [real, ...SCALES]) {
    const languages = filesAtScale(read, topics);
    say(`files of ${String(topics)} topics built`);
    const files = new Map([...languages].map(([lang, { files: own }]) => [lang, own]));
    const newSearch = (): OfflineSearch => new OfflineSearch(files, scriptsOf(read.model));
    const score = scoreOf(queries, await offlineAnswers(newSearch, queries));
    for (const [lang, { files: own, expressions, build }] of languages) {
      const sizes = new Map<object, number>([own.core, ...own.files.values()].map((file) => [file, gzipped(file)]));
      const words: number[] = [];
      for (const word of singleWords(queries, lang))
        words.push(await bytesOfWord(own, word, (file) => sizes.get(file) ?? 0));
      const typed = queries.filter(({ page }) => page === lang);
      const used = newSearch();
      const before = others.filter(({ page }) => page === lang);
      const every = Math.max(1, Math.floor(before.length / TYPED_BEFORE));
      await offlineAnswers(
        () => used,
        before.filter((_, at) => at % every === 0),
      );
      rows.push({
        topics,
        lang,
        expressions,
        files: sizes.size,
        bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0),
        word: { median: median(words), max: Math.max(...words) },
        found: score.languages.get(lang),
        first: await timesOf(typed, newSearch),
        later: await timesOf(typed, () => used),
        build,
      });
      say(`${String(topics)} topics, ${lang}: measured`);
    }
  }
  return rows;
}

const times = ({ median: middle, p95 }: Times): string => `${milliseconds(middle)} / ${milliseconds(p95)}`;

/** @param scripts bytes of the type-ahead script by language, which the first key fetches too; 0 where they are not known */
export const scaleTable = (rows: readonly ScaleRow[], scripts: ReadonlyMap<string, number>): string =>
  table([
    [
      'topics',
      'language',
      'expressions',
      'files',
      'all files',
      'one word: median / most',
      'R@1 / R@3',
      'first search: median / 95 %',
      'later search: median / 95 %',
      'build',
    ],
    ...rows.map((row) => {
      const script = scripts.get(row.lang) ?? 0;
      return [
        String(row.topics),
        row.lang,
        String(row.expressions),
        String(row.files),
        `${(row.bytes / 1000).toFixed(0)} KB`,
        `${kilobytes(row.word.median + script)} / ${kilobytes(row.word.max + script)}`,
        recallText(row.found),
        times(row.first),
        times(row.later),
        `${(row.build / 1000).toFixed(1)} s`,
      ];
    }),
  ]);

export const SCALE_HEADING = '## Where there are many topics';

/** The section of bench/RESULTS.md that needs no browser. @param day on which it was measured */
export const scaleSection = (rows: readonly ScaleRow[], scripts: ReadonlyMap<string, number>, day: string): string =>
  `${SCALE_HEADING}

\`npm run bench -- --scale\`, ${day}, Node ${process.versions.node}. The real topics, and generated ones in all other respects like them: as many search
words, with the common words of real ones (my, to, customer), a third of them shared with other generated topics, a tenth beside a real word. One word: the core file, its shards, the rows of its
results and the type-ahead script, with gzip, for the golden queries of one word. R@1 / R@3: golden queries by instant search alone. First search:
from nothing read yet; later search: after ${String(TYPED_BEFORE)} others. Times are of Node on the machine of the bench.

${scaleTable(rows, scripts)}
`;
