import { QUESTION_WEIGHT, SECONDARY_TOPIC_FACTOR } from '../weights.ts';
import { decodeWords } from './front-coding.ts';
import { gramsOf } from './grams.ts';
import type { CountedWords } from './index-file.ts';
import { decodeSizes } from './sizes.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How many expressions each row has of a kind: a question counts as several, and for a further row an expression counts in part. */
export type Counts = Map<number, number>;

/** What the shards of an index say of rows as wholes, counted as they are added. */
export class RowCounts {
  // Fields are declared without a value: a value would cost browsers of 2020 a helper.
  /** How many expressions and questions lead to a row, in tenths of the mean of all rows. */
  declare readonly sizes: Map<number, number>;
  /** How many questions of each row have a stem, or two stems one after the other: `deliver lat`; without spaces as one: `ขอเงิน`. */
  declare readonly asked: Map<string, Counts>;
  declare private shards: number;
  declare private readonly byGram: Map<string, Counts>;
  declare private entriesWithGrams: number;

  constructor() {
    this.sizes = new Map();
    this.asked = new Map();
    this.shards = 0;
    this.byGram = new Map();
    this.entriesWithGrams = 0;
  }

  /** Counts what has been added since. */
  update({ shards, stem }: Vocabulary): void {
    for (const shard of shards.slice(this.shards)) {
      for (const [row, size] of decodeSizes(shard)) this.sizes.set(row, size);
      eachOf(shard.asked, (word, row, count) => {
        addIn(this.asked, stem(word), row, count);
        for (const gram of gramsOf([word])) addIn(this.byGram, gram, row, count * QUESTION_WEIGHT);
      });
      eachOf(shard.askedPairs, (pair, row, count) => {
        const [first = '', second = ''] = pair.split(' ');
        addIn(this.asked, `${stem(first)} ${second}`, row, count);
      });
    }
    this.shards = shards.length;
  }

  /** Rows by the n-grams of their expressions and questions, which a language with spaces alone needs. */
  grams({ entries }: Vocabulary): ReadonlyMap<string, Counts> {
    for (const { words, rows } of entries.slice(this.entriesWithGrams))
      for (const gram of gramsOf(words.split(' ')))
        for (const [rank, row] of rows.entries())
          addIn(this.byGram, gram, row, rank === 0 ? 1 : SECONDARY_TOPIC_FACTOR);
    this.entriesWithGrams = entries.length;
    return this.byGram;
  }
}

function eachOf(all: readonly CountedWords[], take: (word: string, row: number, count: number) => void): void {
  for (const [counts, words] of all)
    for (const word of decodeWords(words))
      for (let at = 0; at < counts.length; at += 2) take(word, counts[at] ?? 0, counts[at + 1] ?? 0);
}

export const addTo = (counts: Counts, row: number, by: number): void => {
  counts.set(row, (counts.get(row) ?? 0) + by);
};

function addIn(all: Map<string, Counts>, key: string, row: number, by: number): void {
  const own = all.get(key) ?? new Map<number, number>();
  all.set(key, own);
  addTo(own, row, by);
}

const known = new WeakMap<Vocabulary, RowCounts>();

/** What is known of the rows of an index by now. */
export function rowCountsOf(vocabulary: Vocabulary): RowCounts {
  const counts = known.get(vocabulary) ?? new RowCounts();
  known.set(vocabulary, counts);
  counts.update(vocabulary);
  return counts;
}
