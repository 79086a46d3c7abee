import { createHash } from 'node:crypto';
import { scriptOf } from '../words/fold.ts';
import type { LanguageIndex } from './build-instant-index.ts';
import type { Expression } from './index-expressions.ts';
import { encodeWords } from './front-coding.ts';
import { countQuestions, groupsOfCounts, type QuestionCounts } from './question-counts.ts';
import { encodeSizes } from './sizes.ts';
import {
  FORMAT,
  fileName,
  SENTENCE_FILE,
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
import { sentenceFile } from './index-patterns.ts';
import { IndexWords, type IndexWord } from './index-words.ts';
import { keysOf } from './keys.ts';
import { listKey } from './list-keys.ts';
import { backwards } from '../words/similarity.ts';
import { cutIntoRanges, type Keyed } from './ranges.ts';
import { directoryOf, directoryParts } from './split-directory.ts';

/** Characters in a shard, about 0.6 KB with gzip. Smaller ones would be too many files: 400 topics have 5,000 a language. */
const SHARD_SIZE = 1200;
/** The same of a language without spaces, of which most words need two shards. */
const UNSPACED_SHARD_SIZE = 370;
/** The same of a list of words. Characters, not bytes with gzip: two machines must make the same files. */
const LIST_SIZE = 6000;
/** Letters at the beginning of a word that decide its shard, and its list. */
const SHARD_LETTERS = 4;
const LIST_LETTERS = 2;

/** An expression in one of its lists, with its words. */
interface Part {
  readonly kind: 'words' | 'exclusions';
  readonly expression: Expression;
  readonly words: readonly IndexWord[];
}
type Entry =
  | Part
  | { readonly kind: 'outOfScope'; readonly words: string }
  | { readonly kind: 'counts'; readonly counts: QuestionCounts };

/**
 * Cuts the index of a language into its files. An expression stands in the shard of each of its words that tell something, so
 * that it is found by whichever is typed; none is left out.
 */
export function splitIndex(index: LanguageIndex): IndexFiles {
  const shardSize = index.unspaced ? UNSPACED_SHARD_SIZE : SHARD_SIZE;
  const shards = cutIntoRanges(entriesOf(index), shardSize, SHARD_LETTERS);
  // Nobody has to find a Thai word by its ending or a slip: any stretch of a text is compared with whole expressions.
  const words = index.unspaced ? [] : allWords(index);
  const beginnings = cutIntoRanges(
    words.map((word) => ({ ...sized(word), key: listKey(word) })),
    LIST_SIZE,
    LIST_LETTERS,
  );
  const endings = cutIntoRanges(words.map(backwards).map(sized), LIST_SIZE, LIST_LETTERS);
  const sizes = sizesOf(index);
  const files = new Map<FileName, IndexFile>([
    ...directoryParts('w', shards.boundaries),
    ...directoryParts('b', beginnings.boundaries),
    ...directoryParts('e', endings.boundaries),
    ...shards.files.map((file, at) => [fileName('w', at), shardOf(file, sizes)] as const),
    ...beginnings.files.map((file, at) => [fileName('b', at), listOf(file)] as const),
    ...endings.files.map((file, at) => [fileName('e', at), listOf(file)] as const),
    ...rowFiles(index),
    [SENTENCE_FILE, sentenceFile(index, groups)],
  ]);
  const core = {
    format: FORMAT,
    lang: index.lang,
    endings: encodeWords(index.endings),
    compounds: index.compounds,
    ...(index.keyboard === undefined ? {} : { keyboard: index.keyboard }),
    ...(index.typedFor === undefined ? {} : { typedFor: index.typedFor }),
    stopStems: encodeWords(index.stopStems),
    rowCount: index.rows.length,
    calls: index.calls,
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

/** Everything that stands in shards, under each of its keys. */
function* entriesOf(index: LanguageIndex): Generator<Keyed<Entry>> {
  const words = new IndexWords(index);
  for (const [kind, expressions] of [
    ['words', index.expressions],
    ['exclusions', index.exclusions],
  ] as const)
    for (const expression of expressions) {
      const value: Part = { kind, expression, words: words.of(expression.words) };
      const size = weightOf(expression.words) + 4;
      for (const key of keysOf(expression.words, value.words, index)) yield { key, value, size };
    }
  for (const counts of countQuestions(index))
    yield {
      key: counts.key,
      value: { kind: 'counts', counts },
      size: weightOf(counts.text) + counts.counts.join().length,
    };
  for (const text of index.outOfScope)
    yield { key: text, value: { kind: 'outOfScope', words: text }, size: text.length };
}

/** Every word of an expression or of the out-of-scope list. */
const allWords = ({ expressions, outOfScope }: LanguageIndex): string[] => [
  ...new Set([...expressions.flatMap(({ words }) => words.split(' ')), ...outOfScope]),
];

/** How many expressions lead first to each row, in tenths of the mean, smoothed: of pages of the site there are few. */
function sizesOf({ expressions, rows }: LanguageIndex): readonly number[] {
  const counts = new Array<number>(rows.length).fill(0);
  for (const {
    rows: [nearest = 0],
  } of expressions)
    counts[nearest] = (counts[nearest] ?? 0) + 1;
  const mean = expressions.length / rows.length;
  return counts.map((count) => Math.round((10 * (count / mean + 0.1)) / 1.1));
}

function shardOf(entries: readonly Entry[], sizes: readonly number[]): Shard {
  const outOfScope: string[] = [];
  const parts: Part[] = [];
  const asked: QuestionCounts[] = [];
  for (const entry of new Set(entries)) {
    if (entry.kind === 'outOfScope') outOfScope.push(entry.words);
    else if (entry.kind === 'counts') asked.push(entry.counts);
    else parts.push(entry);
  }
  const found = parts.filter(({ kind }) => kind === 'words');
  const expressions = found.map(({ expression }) => expression);
  const stems = new Set(found.flatMap(({ words }) => words.map(({ stem }) => stem)));
  const several = [...stems].filter(({ rows, isStop }) => rows.size > 1 && !isStop);
  return {
    format: FORMAT,
    words: groups(expressions.filter(({ danger, isSituation }) => danger === undefined && isSituation !== true)),
    danger: groups(expressions.filter(({ danger }) => danger !== undefined)),
    situations: expressions.flatMap(({ words, situation, isSituation, rows: [row = 0] }) =>
      situation === undefined || isSituation !== true ? [] : [[row, situation, words] as const],
    ),
    exclusions: groups(parts.flatMap(({ kind, expression }) => (kind === 'exclusions' ? expression : []))),
    asked: groupsOfCounts(asked.filter(({ isPair }) => !isPair)),
    askedPairs: groupsOfCounts(asked.filter(({ isPair }) => isPair)),
    outOfScope: encodeWords(outOfScope),
    sizes: encodeSizes(
      expressions.map(({ rows: [nearest = 0] }) => nearest),
      sizes,
    ),
    counts: [...Map.groupBy(several, ({ rows }) => rows.size)]
      .sort(([a], [b]) => a - b)
      .map(([count, group]) => [count, encodeWords(group.map(({ text }) => text))]),
  };
}

/** Expressions by the rows they lead to, by the situation they mean, by whom to call, and by whether they may name goods. */
const groups = (expressions: readonly Expression[]): Group[] =>
  [
    ...Map.groupBy(expressions, ({ rows, situation, danger, isGoods }) =>
      JSON.stringify([rows, situation, danger, isGoods]),
    ),
  ]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]): Group[] => {
      const [first] = group;
      if (first === undefined) return [];
      const { rows, situation, danger, isGoods } = first;
      const words = encodeWords(new Set(group.map((expression) => expression.words)));
      const call = danger === undefined || danger === 'emergency' ? undefined : danger;
      if (isGoods === true) return [[rows, words, situation ?? null, call ?? null, 1]];
      if (call !== undefined) return [[rows, words, situation ?? null, call]];
      return [situation === undefined ? [rows, words] : [rows, words, situation]];
    });

/** The rows in the core file: those about danger, which must be shown first and fast. */
const firstRows = ({ rows, dangerCount }: LanguageIndex): LanguageIndex['rows'] => rows.slice(0, dangerCount);

const rowFiles = ({ rows }: LanguageIndex): (readonly [FileName, RowFile])[] =>
  Array.from({ length: Math.ceil(rows.length / ROWS_PER_FILE) }, (_, at) => [
    fileName('r', at),
    { format: FORMAT, rows: rows.slice(at * ROWS_PER_FILE, (at + 1) * ROWS_PER_FILE) },
  ]);
