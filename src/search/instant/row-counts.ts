import { QUESTION_WEIGHT, SECONDARY_TOPIC_FACTOR } from '../weights.ts';
import { decodeWords } from './front-coding.ts';
import { gramsOf } from './grams.ts';
import { decodeSizes } from './sizes.ts';
import { partsOf, type Vocabulary } from './vocabulary.ts';

/** How many expressions each row has of a kind: a question counts as several, and for a further row an expression counts in part. */
export type Counts = Map<number, number>;

/** A whole sentence as somebody types it who needs the row. */
interface Question {
  readonly row: number;
  /** Its words that tell something, in their order. */
  readonly parts: readonly string[];
  readonly stems: readonly string[];
}

/** What the shards of an index say of rows as wholes, counted as they are added. */
export class RowCounts {
  // Fields are declared without a value: a value would cost browsers of 2020 a helper.
  /** How many expressions and questions lead to a row, in tenths of the mean of all rows. */
  declare readonly sizes: Map<number, number>;
  /** Questions by each of their stems. */
  declare readonly questionsByStem: Map<string, Question[]>;
  declare private readonly questions: Question[];
  declare private readonly seen: Set<string>;
  declare private shards: number;
  declare private readonly byGram: Map<string, Counts>;
  declare private entriesWithGrams: number;
  declare private questionsWithGrams: number;

  constructor() {
    this.sizes = new Map();
    this.questionsByStem = new Map();
    this.questions = [];
    this.seen = new Set();
    this.shards = 0;
    this.byGram = new Map();
    this.entriesWithGrams = 0;
    this.questionsWithGrams = 0;
  }

  /** Counts what has been added since. */
  update(vocabulary: Vocabulary): void {
    for (const shard of vocabulary.shards.slice(this.shards)) {
      for (const [row, size] of decodeSizes(shard)) this.sizes.set(row, size);
      for (const [[row = 0], words] of shard.questions)
        for (const question of decodeWords(words)) {
          // One question stands in the shard of each of its words; two topics may have the same telling words.
          const key = `${String(row)} ${question}`;
          if (this.seen.has(key)) continue;
          this.seen.add(key);
          const parts = partsOf(question);
          const own = { row, parts, stems: parts.map(vocabulary.stem) };
          this.questions.push(own);
          for (const stemmed of new Set(own.stems)) {
            const same = this.questionsByStem.get(stemmed);
            if (same) same.push(own);
            else this.questionsByStem.set(stemmed, [own]);
          }
        }
    }
    this.shards = vocabulary.shards.length;
  }

  /** Rows by the n-grams of their expressions and questions, which a language with spaces alone needs. */
  grams({ entries }: Vocabulary): ReadonlyMap<string, Counts> {
    for (const { words, rows } of entries.slice(this.entriesWithGrams))
      for (const gram of gramsOf(words.split(' ')))
        for (const [rank, row] of rows.entries())
          count(this.byGram, gram, row, rank === 0 ? 1 : SECONDARY_TOPIC_FACTOR);
    for (const { row, parts } of this.questions.slice(this.questionsWithGrams))
      for (const gram of gramsOf(parts)) count(this.byGram, gram, row, QUESTION_WEIGHT);
    this.entriesWithGrams = entries.length;
    this.questionsWithGrams = this.questions.length;
    return this.byGram;
  }
}

export const addTo = (counts: Counts, row: number, by: number): void => {
  counts.set(row, (counts.get(row) ?? 0) + by);
};

function count(counts: Map<string, Counts>, key: string, row: number, by: number): void {
  const own = counts.get(key) ?? new Map<number, number>();
  counts.set(key, own);
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
