import type { Answer, FirstHit } from './rank.ts';

/** Share of what was typed that a topic accounts for: enough to be shown, and enough to need nothing else. */
export const ENOUGH = 0.2;
const SURE = 0.8;
/** Topics shown before full-text results. */
export const MOST = 5;

/** Whether what was typed is known well enough. */
export const isSure = ({ hits: [best] }: Answer): boolean => best !== undefined && best.share >= SURE;

/**
 * How much an answer must have going for it: what it accounts for, how strongly, and that people are spoken of. Of one word
 * nothing is asked; of several, that they are about the site's subject; more yet where one is of what the site does not help
 * with. The sum is a logistic regression, rounded, on queries that the glossary had not been fitted to: it held back half of
 * what should not be answered, and 2 of 100 right answers.
 */
const OF_SEVERAL = 1.1;
const OF_AWAY = 0.8;

/** Whether an answer is to be believed rather than held back as a guess. */
export function isBelieved({ hits: [best], words, people, away }: Answer): boolean {
  if (!best) return false;
  const speaks = best.share + Math.log(1 + best.score / (words.length || 1)) + (people ? 1 : 0);
  return speaks >= (words.length > 1 ? OF_SEVERAL : 0) + (away ? OF_AWAY : 0);
}

/** The hits worth showing, if the answer is believed. */
export function shown(answer: Answer, least: number): FirstHit[] {
  const { hits } = answer;
  const [best] = isBelieved(answer) ? hits : [];
  if (!best) return [];
  return hits.filter(({ score, share }) => share >= least && score > best.score * 0.25);
}
