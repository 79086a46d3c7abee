import { GRAM_LETTERS } from '../weights.ts';

/**
 * The character n-grams of words, whose beginnings and ends are marked. Words share some that a list of endings does not bring together:
 * parts of a compound, forms with another vowel, slips.
 * @example gramsOf(['later', 'in']) // ^late later ater$ ^in$, of five letters each
 */
export function gramsOf(words: readonly string[]): Set<string> {
  const grams = new Set<string>();
  for (const word of words) {
    const marked = `^${word}$`;
    let at = 0;
    do grams.add(marked.slice(at, at + GRAM_LETTERS));
    while (GRAM_LETTERS + at++ < marked.length);
  }
  return grams;
}
