import {
  CONFIDENT_COVERAGE,
  LEAST_ASSOCIATED_WORDS,
  LEAST_RESULTS,
  MIN_SHARE_OF_BEST,
  OUT_OF_SCOPE_THRESHOLD,
  SEVERAL_WORDS_THRESHOLD,
} from '../weights.ts';
import type { InstantHit } from './aggregate.ts';
import type { RankedAnswer } from './rank.ts';

/** Whether a language understands a query so well that no other language need be asked. */
export const isConfident = ({ hits: [best] }: RankedAnswer): boolean =>
  best !== undefined && (best.danger !== undefined || best.coverage >= CONFIDENT_COVERAGE);

/**
 * Whether an answer is good enough to be shown rather than held back as a guess: by the coverage and the score of its best
 * topic and by whether the query mentions a person. One word is always answered; several words must be about the subject of
 * the site, and more so if one is out of scope: `phone charger` is held back, `he threw my phone charger at me` is not. So they must if
 * their words are rather those of queries that the site does not answer: `listen to music without ads`.
 */
export function passesThreshold(answer: RankedAnswer): boolean {
  const {
    hits: [best],
    mentionsPerson,
    outOfScope,
  } = answer;
  if (!best) return false;
  // What may cost a life is not held back as a guess, unless it may be about goods and is about nobody: `kitchen knife sale`, but not `fire in the bin`.
  if (best.danger !== undefined && (!best.isGoods || !outOfScope || mentionsPerson)) return true;
  const { evidence, threshold } = thresholdOf(answer);
  return evidence >= threshold;
}

/** How much speaks for the best row of an answer, and how much must, for it to be shown. */
export function thresholdOf({ hits: [best], words, mentionsPerson, outOfScope, doubt }: RankedAnswer): {
  readonly evidence: number;
  readonly threshold: number;
} {
  return {
    evidence: (best?.coverage ?? 0) + Math.log(1 + (best?.score ?? 0) / (words.length || 1)) + (mentionsPerson ? 1 : 0),
    threshold: (words.length > 1 ? SEVERAL_WORDS_THRESHOLD : 0) + (outOfScope ? OUT_OF_SCOPE_THRESHOLD : 0) + doubt,
  };
}

/** The hits worth showing, none if the answer is a guess. @param minCoverage coverage that each must have, 0 to 1 */
export function hitsToShow(answer: RankedAnswer, minCoverage: number): InstantHit[] {
  const { hits, words, stopWords } = answer;
  const [best] = passesThreshold(answer) ? hits : [];
  if (!best) return [];
  const least = words.length + stopWords.length < LEAST_ASSOCIATED_WORDS ? 1 : LEAST_RESULTS;
  return hits.filter(
    ({ danger, besideDanger, score, coverage }, at) =>
      at < least ||
      danger !== undefined ||
      besideDanger ||
      (coverage >= minCoverage && score > best.score * MIN_SHARE_OF_BEST),
  );
}
