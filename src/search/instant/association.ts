import { ASSOCIATION_SMOOTHING, MIN_ASKED_QUALITY, QUESTION_WEIGHT, SECONDARY_TOPIC_FACTOR } from '../weights.ts';
import type { MatchedQuery } from './matched-query.ts';
import type { RowEvidence } from './score.ts';
import { decodeSizes } from './sizes.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the shards of an index say of rows as wholes, as far as they have been added. */
interface Asked {
  /** Shards that have been read. */
  shards: number;
  readonly seen: Set<string>;
  /** For each stem of the questions, the row that answers each of them. */
  readonly rowsByStem: Map<string, number[]>;
  /** How many expressions lead to a row, in tenths of the mean of all rows. */
  readonly sizes: Map<number, number>;
}

/** What the first line of search has with it: were it imported, the bundler would make a file of it that both scripts wait for. */
export interface Reading {
  readonly decodeWords: (encoded: string) => readonly string[];
  readonly partsOf: (expression: string) => readonly string[];
}

const read = new WeakMap<Vocabulary, Asked>();

function askedOf(vocabulary: Vocabulary, { decodeWords, partsOf }: Reading): Asked {
  const asked: Asked = read.get(vocabulary) ?? { shards: 0, seen: new Set(), rowsByStem: new Map(), sizes: new Map() };
  read.set(vocabulary, asked);
  for (const shard of vocabulary.shards.slice(asked.shards)) {
    for (const [row, size] of decodeSizes(shard)) asked.sizes.set(row, size);
    for (const [[row = 0], words] of shard.questions)
      for (const question of decodeWords(words)) {
        // One question stands in the shard of each of its words; two topics may have the same telling words.
        const key = `${String(row)} ${question}`;
        if (asked.seen.has(key)) continue;
        asked.seen.add(key);
        for (const stemmed of new Set(partsOf(question).map(vocabulary.stem))) {
          const rows = asked.rowsByStem.get(stemmed);
          if (rows) rows.push(row);
          else asked.rowsByStem.set(stemmed, [row]);
        }
      }
  }
  asked.shards = vocabulary.shards.length;
  return asked;
}

/**
 * How much more the words of a query are words of each row than of any: the sum, over the words, of the logarithm of the share of the
 * expressions and questions of the row that have the word, divided by the share of those of all rows (naive Bayes). It sees what no
 * single expression says: `lot` stands in ten expressions about a stolen car, and in none about a long call. Smoothed, since few prove
 * little. Of fewer than three words an expression says more, so that these do without (prepare.ts).
 *
 * A worked example with two rows of as many expressions: `bag` stands in 4 of the first and in none of the second, so in 2 on average. With
 * smoothing by 0.7 the first gets ln((4 + 0.7) / (2 + 0.7)) = 0.55, the second ln(0.7 / 2.7) = −1.35.
 * @param evidence of all rows; its `association` is set
 */
export function associate(
  { words }: MatchedQuery,
  vocabulary: Vocabulary,
  evidence: readonly RowEvidence[],
  reading: Reading,
): void {
  const { rowsByStem, sizes } = askedOf(vocabulary, reading);
  for (const { meanings } of words) {
    const counts = evidence.map(() => 0);
    const count = (row: number, by: number): void => {
      counts[row] = (counts[row] ?? 0) + by;
    };
    for (const entry of new Set([...meanings.keys()].flatMap((stemmed) => vocabulary.entriesByStem.get(stemmed) ?? [])))
      for (const [rank, row] of entry.rows.entries()) count(row, rank === 0 ? 1 : SECONDARY_TOPIC_FACTOR);
    for (const [stemmed, quality] of meanings)
      if (quality >= MIN_ASKED_QUALITY) for (const row of rowsByStem.get(stemmed) ?? []) count(row, QUESTION_WEIGHT);
    // A row with many expressions has every word.
    const shares = counts.map((number, row) => (10 * number) / (sizes.get(row) ?? 10));
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    for (const [row, own] of evidence.entries())
      own.association += Math.log(((shares[row] ?? 0) + ASSOCIATION_SMOOTHING) / (mean + ASSOCIATION_SMOOTHING));
  }
}
