import { createHash } from 'node:crypto';
import { scriptOf } from '../words/fold.ts';
import { stemmerOf } from '../words/stem.ts';
import type { Expression, LanguageIndex } from './build-instant-index.ts';
import { encodeWords } from './front-coding.ts';
import {
  FORMAT,
  fileName,
  ROWS_PER_FILE,
  type CoreFile,
  type FileName,
  type Group,
  type IndexFile,
  type IndexFiles,
  type RowFile,
  type Shard,
  type WordList,
} from './index-file.ts';
import { keysOf } from './keys.ts';
import { listKey } from './list-keys.ts';
import { backwards } from '../words/similarity.ts';
import { cutIntoRanges, type Keyed } from './ranges.ts';
import { directoryOf, directoryParts } from './split-directory.ts';

/** Characters in a shard, about 0.7 KB with gzip. Smaller ones would be too many files: 400 topics have 5,000 a language. */
const SHARD_SIZE = 1300;
/** The same of a language without spaces, of which most words need two shards. */
const UNSPACED_SHARD_SIZE = 640;
/** The same of a list of words. Characters, not bytes with gzip: two machines must make the same files. */
const LIST_SIZE = 6000;
/** Letters at the beginning of a word that decide its shard, and its list. */
const SHARD_LETTERS = 4;
const LIST_LETTERS = 2;

type Part = { readonly kind: 'words' | 'exclusions' } & Expression;
type Entry = Part | { readonly kind: 'outOfScope'; readonly words: string };

/**
 * Cuts the index of a language into its files. An expression stands in the shard of each of its words that tell something, so
 * that it is found by whichever is typed; none is left out.
 */
export function splitIndex(index: LanguageIndex): IndexFiles {
  const stemOf = stemmerOf(index.endings);
  const counts = rowCounts(index, stemOf);
  const entries = [
    ...index.expressions.flatMap((expression) => keyed({ kind: 'words', ...expression }, index, counts, stemOf)),
    ...index.exclusions.flatMap((expression) => keyed({ kind: 'exclusions', ...expression }, index, counts, stemOf)),
    ...index.outOfScope.map((words): Keyed<Entry> => ({
      key: words,
      value: { kind: 'outOfScope', words },
      size: words.length,
    })),
  ];
  const shards = cutIntoRanges(entries, index.unspaced ? UNSPACED_SHARD_SIZE : SHARD_SIZE, SHARD_LETTERS);
  // Nobody has to find a Thai word by its ending or a slip: any stretch of a text is compared with whole expressions.
  const words = index.unspaced ? [] : allWords(index);
  const beginnings = cutIntoRanges(
    words.map((word) => ({ ...sized(word), key: listKey(word) })),
    LIST_SIZE,
    LIST_LETTERS,
  );
  const endings = cutIntoRanges(words.map(backwards).map(sized), LIST_SIZE, LIST_LETTERS);
  const files = new Map<FileName, IndexFile>([
    ...directoryParts('w', shards.boundaries),
    ...directoryParts('b', beginnings.boundaries),
    ...directoryParts('e', endings.boundaries),
    ...shards.files.map((file, at) => [fileName('w', at), shardOf(file, index, counts, stemOf)] as const),
    ...beginnings.files.map((file, at) => [fileName('b', at), listOf(file)] as const),
    ...endings.files.map((file, at) => [fileName('e', at), listOf(file)] as const),
    ...rowFiles(index),
  ]);
  const core = {
    format: FORMAT,
    lang: index.lang,
    endings: encodeWords(index.endings),
    compounds: index.compounds,
    ...(index.keyboard === undefined ? {} : { keyboard: index.keyboard }),
    ...(index.typedFor === undefined ? {} : { typedFor: index.typedFor }),
    personWords: encodeWords(index.personWords),
    stopStems: encodeWords(index.stopStems),
    rowCount: index.rows.length,
    dangerCount: index.dangerCount,
    goodsRows: index.goodsRows,
    rows: firstRows(index),
    shards: directoryOf(shards),
    beginnings: directoryOf(beginnings),
    endingLists: directoryOf(endings),
  } satisfies Omit<CoreFile, 'version'>;
  const hash = createHash('sha256').update(JSON.stringify([core, [...files]]));
  return { core: { ...core, version: hash.digest('hex').slice(0, 10) }, files };
}

const sized = (word: string): Keyed<string> => ({ key: word, value: word, size: word.length });
const listOf = (words: readonly string[]): WordList => ({ format: FORMAT, words: encodeWords(words) });

/** What an expression takes in a file: with gzip, a letter of another script than Latin takes three quarters more. */
const weightOf = (words: string): number => words.length * (scriptOf(words) === 'Latin' ? 1 : 1.75);

function keyed(
  part: Part,
  index: LanguageIndex,
  counts: ReadonlyMap<string, number>,
  stemOf: (word: string) => string,
): Keyed<Entry>[] {
  const size = weightOf(part.words) + 4;
  return keysOf(part.words, index, counts, stemOf).map((key) => ({ key, value: part, size }));
}

/** Every word of an expression or of the out-of-scope list. */
const allWords = ({ expressions, outOfScope }: LanguageIndex): string[] => [
  ...new Set([...expressions.flatMap(({ words }) => words.split(' ')), ...outOfScope]),
];

/** For each stem, how many rows are the nearest of an expression that has it; none of a language whose words browsers cut. */
function rowCounts(index: LanguageIndex, stemOf: (word: string) => string): Map<string, number> {
  const rows = new Map<string, Set<number>>();
  for (const {
    words,
    rows: [nearest],
  } of index.expressions) {
    if (nearest === undefined || index.unspaced) continue;
    for (const word of words.split(' ')) {
      const stemmed = stemOf(word);
      rows.set(stemmed, (rows.get(stemmed) ?? new Set()).add(nearest));
    }
  }
  return new Map([...rows].map(([stemmed, { size }]) => [stemmed, size]));
}

function shardOf(
  entries: readonly Entry[],
  index: LanguageIndex,
  counts: ReadonlyMap<string, number>,
  stemOf: (word: string) => string,
): Shard {
  const parts = [...new Set(entries)];
  const expressions = parts.flatMap((part) => (part.kind === 'words' ? part : []));
  const stems = new Set(expressions.flatMap(({ words }) => words.split(' ').map(stemOf)));
  const several = [...stems].filter((stemmed) => (counts.get(stemmed) ?? 0) > 1 && !index.stopStems.has(stemmed));
  return {
    format: FORMAT,
    words: groups(expressions.filter(({ danger, situation }) => danger !== true && situation === undefined)),
    danger: groups(expressions.filter(({ danger }) => danger === true)),
    situations: expressions.flatMap(({ words, situation, rows: [row = 0] }) =>
      situation === undefined ? [] : [[row, situation, words] as const],
    ),
    exclusions: groups(parts.flatMap((part) => (part.kind === 'exclusions' ? part : []))),
    outOfScope: encodeWords(parts.flatMap((part) => (part.kind === 'outOfScope' ? part.words : []))),
    counts: [...Map.groupBy(several, (stemmed) => counts.get(stemmed) ?? 0)]
      .sort(([a], [b]) => a - b)
      .map(([count, group]) => [count, encodeWords(group)]),
  };
}

/** Expressions by the rows they lead to. */
const groups = (expressions: readonly Expression[]): Group[] =>
  [...Map.groupBy(expressions, ({ rows }) => rows.join())]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      const [first] = group;
      return first ? [[first.rows, encodeWords(new Set(group.map(({ words }) => words)))] as const] : [];
    });

/** The rows in the core file: those about danger, which must be shown first and fast. */
const firstRows = ({ rows, dangerCount }: LanguageIndex): LanguageIndex['rows'] => rows.slice(0, dangerCount);

const rowFiles = ({ rows }: LanguageIndex): (readonly [FileName, RowFile])[] =>
  Array.from({ length: Math.ceil(rows.length / ROWS_PER_FILE) }, (_, at) => [
    fileName('r', at),
    { format: FORMAT, rows: rows.slice(at * ROWS_PER_FILE, (at + 1) * ROWS_PER_FILE) },
  ]);
