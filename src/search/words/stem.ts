import { fold } from './fold.ts';

/** A list of endings, folded as words are, the longest first. */
export const endingsOf = (list = ''): readonly string[] =>
  [...new Set(list.split(' ').filter(Boolean).map(fold))].sort((a, b) => b.length - a.length);

/**
 * Cuts a word's ending off, the longest that fits, so that its forms meet; at least three letters stay. Coarse on purpose:
 * it only has to do the same to what is typed and to what is looked up.
 */
export function stem(word: string, endings: readonly string[]): string {
  const ending = endings.find((one) => word.length - one.length >= 3 && word.endsWith(one));
  const cut = ending === undefined ? word : word.slice(0, -ending.length);
  // hugging → hug
  return /(.)\1$/.test(cut) && cut.length > 3 ? cut.slice(0, -1) : cut;
}
