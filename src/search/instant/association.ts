import {
  ASSOCIATION_SMOOTHING,
  EXCLUSIVE_FACTOR,
  EXCLUSIVE_PAIR_FACTOR,
  EXCLUSIVE_SMOOTHING,
  FULL_ASSOCIATION_WORDS,
  GRAM_FACTOR,
  LEAST_ASSOCIATED_WORDS,
  OUT_OF_SCOPE_LEAD_FACTOR,
} from '../weights.ts';
import { gramsOf } from './grams.ts';
import type { MatchedQuery, Meanings } from './matched-query.ts';
import { rowCountsOf, type Counts, type RowCounts } from './row-counts.ts';
import type { RowEvidence } from './score.ts';
import type { Vocabulary } from './vocabulary.ts';
import { countPair, countWord } from './word-counts.ts';

/**
 * How much more the words of a query are words of each row than of any: the sum, over the words, of the logarithm of the share of the
 * expressions and questions of the row that have the word, divided by the share of those of all rows (naive Bayes). It sees what no
 * single expression says: `lot` stands in ten expressions about a stolen car, and in none about a long call. Smoothed, since few prove
 * little. Of fewer than three words an expression says more, so that these do without (prepare.ts). The same is asked of the letters of the
 * words, five at a time, which count less, since a word has several: `bagasjebånd` has those of `bagasje`. A word, and two words one after
 * the other, count besides by how few other rows have them. Where few words tell something, all of it counts less.
 *
 * A worked example with two rows of as many expressions: `bag` stands in 4 of the first and in none of the second, so in 2 on average. With
 * smoothing by 0.7 the first gets ln((4 + 0.7) / (2 + 0.7)) = 0.55, the second ln(0.7 / 2.7) = −1.35. No other row has it, so that the
 * first gets 1.5 × ln((4 + 0.1) / 0.1) = 5.57 more.
 * @param rows evidence of all rows; its `association` is set
 * @returns how much more must speak for the best row, since they are rather words of queries that the site does not answer, which have the
 * number behind the last row, than of any row; else 0
 */
export function associate(
  { typed, unspaced, words }: MatchedQuery,
  vocabulary: Vocabulary,
  rows: readonly RowEvidence[],
): number {
  const elsewhere: Associated = { association: 0 };
  if (words.length < LEAST_ASSOCIATED_WORDS) return 0;
  const evidence = [...rows, elsewhere];
  const doubt = (): number =>
    OUT_OF_SCOPE_LEAD_FACTOR *
    Math.max(0, elsewhere.association - Math.max(...rows.map(({ association }) => association)));
  const known = rowCountsOf(vocabulary);
  const telling = typed.filter((word) => !vocabulary.isStopStem(vocabulary.stem(word)));
  const part = Math.min(1, telling.length / FULL_ASSOCIATION_WORDS);
  let before = '';
  let tellingBefore = '';
  for (const { meanings } of words) {
    const counts = countWord(meanings, vocabulary, known);
    addShares(evidence, counts, known, part);
    const likeliest = likeliestOf(meanings);
    const tells = likeliest !== '' && !vocabulary.isStopStem(likeliest);
    if (tells) addExclusive(evidence, counts, part * EXCLUSIVE_FACTOR);
    // Questions are kept without common words: of `left my parcel`, `left parcel`.
    for (const first of tells ? new Set([before, tellingBefore]) : [before])
      addExclusive(evidence, countPair(first, likeliest, vocabulary, known), part * EXCLUSIVE_PAIR_FACTOR);
    before = likeliest;
    if (tells) tellingBefore = likeliest;
  }
  // A dictionary cuts Thai, and as often not where the person did who typed it: letters of such pieces say nothing.
  if (unspaced !== '') return doubt();
  const byGram = known.grams(vocabulary);
  for (const gram of gramsOf(telling)) {
    const counts = byGram.get(gram);
    if (counts) addShares(evidence, counts, known, part * GRAM_FACTOR);
  }
  return doubt();
}

type Associated = Pick<RowEvidence, 'association'>;

/** A row with many expressions has every word, so that shares of them are compared. */
function addShares(evidence: readonly Associated[], counts: Counts, { sizes }: RowCounts, factor: number): void {
  const shares = evidence.map((_, row) => (10 * (counts.get(row) ?? 0)) / (sizes.get(row) ?? 10));
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  for (const [row, own] of evidence.entries())
    own.association += factor * Math.log(((shares[row] ?? 0) + ASSOCIATION_SMOOTHING) / (mean + ASSOCIATION_SMOOTHING));
}

/** A word of one row proves more than one of several, however often each has it (complement naive Bayes). */
function addExclusive(evidence: readonly Associated[], counts: Counts, factor: number): void {
  let all = EXCLUSIVE_SMOOTHING;
  for (const count of counts.values()) all += count;
  for (const [row, count] of counts) {
    const own = evidence[row];
    if (own) own.association += factor * Math.log(all / (all - count));
  }
}

/** Of a word that may mean several, the stem that fits it best; empty of an unknown word. */
function likeliestOf(meanings: Meanings): string {
  let likeliest = '';
  for (const [stemmed, quality] of meanings) if (quality > (meanings.get(likeliest) ?? 0)) likeliest = stemmed;
  return likeliest;
}
