import type { RankedAnswer, InstantHit } from './rank.ts';

/** Share of what was typed that a topic accounts for: enough to be shown, and enough to need nothing else. */
export const MIN_COVERAGE = 0.2;
const CONFIDENT_COVERAGE = 0.8;
/** Topics shown before full-text results. */
export const MAX_INSTANT_RESULTS = 5;

/** Whether what was typed is known well enough. */
export const isConfident = ({ hits: [best] }: RankedAnswer): boolean =>
  best !== undefined && best.coverage >= CONFIDENT_COVERAGE;

/**
 * How much an answer must have going for it: what it accounts for, how strongly, and that people are spoken of. Of one word
 * nothing is asked; of several, that they are about the site's subject; more yet where one is of what the site does not help
 * with. The sum is a logistic regression, rounded, on queries that the glossary had not been fitted to: it held back half of
 * what should not be answered, and 2 of 100 right answers.
 */
const SEVERAL_WORDS_THRESHOLD = 1.1;
const OUT_OF_SCOPE_THRESHOLD = 0.8;

/** Whether an answer is to be believed rather than held back as a guess. */
export function passesThreshold({
  hits: [best],
  words,
  mentionsPerson: people,
  outOfScope: away,
}: RankedAnswer): boolean {
  if (!best) return false;
  const speaks = best.coverage + Math.log(1 + best.score / (words.length || 1)) + (people ? 1 : 0);
  return speaks >= (words.length > 1 ? SEVERAL_WORDS_THRESHOLD : 0) + (away ? OUT_OF_SCOPE_THRESHOLD : 0);
}

/** The hits worth showing, if the answer is believed. */
export function hitsToShow(answer: RankedAnswer, least: number): InstantHit[] {
  const { hits } = answer;
  const [best] = passesThreshold(answer) ? hits : [];
  if (!best) return [];
  return hits.filter(({ score, coverage: share }) => share >= least && score > best.score * 0.25);
}
