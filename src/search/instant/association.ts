import {
  ASSOCIATION_SMOOTHING,
  FULL_ASSOCIATION_WORDS,
  GRAM_FACTOR,
  MIN_ASKED_QUALITY,
  SECONDARY_TOPIC_FACTOR,
} from '../weights.ts';
import { gramsOf } from './grams.ts';
import type { MatchedQuery, Meanings } from './matched-query.ts';
import { addTo, rowCountsOf, type Counts, type RowCounts } from './row-counts.ts';
import type { RowEvidence } from './score.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * How much more the words of a query are words of each row than of any: the sum, over the words, of the logarithm of the share of the
 * expressions and questions of the row that have the word, divided by the share of those of all rows (naive Bayes). It sees what no
 * single expression says: `lot` stands in ten expressions about a stolen car, and in none about a long call. Smoothed, since few prove
 * little. Of fewer than three words an expression says more, so that these do without (prepare.ts). The same is asked of the letters of the
 * words, five at a time, which count less, since a word has several: `bagasjebånd` has those of `bagasje`. Where few words tell
 * something, all of it counts less.
 *
 * A worked example with two rows of as many expressions: `bag` stands in 4 of the first and in none of the second, so in 2 on average. With
 * smoothing by 0.7 the first gets ln((4 + 0.7) / (2 + 0.7)) = 0.55, the second ln(0.7 / 2.7) = −1.35.
 * @param evidence of all rows; its `association` is set
 */
export function associate(
  { typed, unspaced, words }: MatchedQuery,
  vocabulary: Vocabulary,
  evidence: readonly RowEvidence[],
): void {
  const known = rowCountsOf(vocabulary);
  const telling = typed.filter((word) => !vocabulary.isStopStem(vocabulary.stem(word)));
  const part = Math.min(1, telling.length / FULL_ASSOCIATION_WORDS);
  for (const { meanings } of words) addShares(evidence, wordCounts(meanings, vocabulary, known), known, part);
  // A dictionary cuts Thai, and as often not where the person did who typed it: letters of such pieces say nothing.
  if (unspaced !== '') return;
  const byGram = known.grams(vocabulary);
  for (const gram of gramsOf(telling)) {
    const counts = byGram.get(gram);
    if (counts) addShares(evidence, counts, known, part * GRAM_FACTOR);
  }
}

/** How many expressions and questions of each row have a word. */
function wordCounts(meanings: Meanings, vocabulary: Vocabulary, { questionsByStem }: RowCounts): Counts {
  const counts: Counts = new Map();
  for (const entry of new Set([...meanings.keys()].flatMap((stemmed) => vocabulary.entriesByStem.get(stemmed) ?? [])))
    for (const [rank, row] of entry.rows.entries()) addTo(counts, row, rank === 0 ? 1 : SECONDARY_TOPIC_FACTOR);
  for (const [stemmed, quality] of meanings)
    if (quality >= MIN_ASKED_QUALITY)
      for (const [row, by] of questionsByStem.get(stemmed) ?? []) addTo(counts, row, by);
  return counts;
}

/** A row with many expressions has every word, so that shares of them are compared. */
function addShares(evidence: readonly RowEvidence[], counts: Counts, { sizes }: RowCounts, factor: number): void {
  const shares = evidence.map((_, row) => (10 * (counts.get(row) ?? 0)) / (sizes.get(row) ?? 10));
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  for (const [row, own] of evidence.entries())
    own.association += factor * Math.log(((shares[row] ?? 0) + ASSOCIATION_SMOOTHING) / (mean + ASSOCIATION_SMOOTHING));
}
