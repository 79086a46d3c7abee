import { INVISIBLE_LETTER } from './stand-ins.ts';

/** Scripts that are written without spaces between words, where a star touches the words on both its sides. */
const SPACELESS =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LETTER = /[\p{L}\p{M}]/u;
const MARK = /[\p{P}\p{S}]/u;
const OPENING = /[\p{Ps}\p{Pi}]/u;
/** Marks that end words, so that stars before them close: `«**word**»`. */
const CLOSING = /[\p{Pe}\p{Pf}.,;:!?…]/u;

/**
 * Stars beside a mark and a letter, as in `**หมายเหตุ:**ต้องยื่น`. By the rules of Markdown they cannot close there, since a
 * mark stands before and a letter after them: rules for languages with spaces. A letter that nobody sees, put between
 * the mark and the stars, makes them able to open and to close.
 * @see https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md
 */
export function withStars(stars: string, before: string, after: string): string {
  const touches = (letter: string): boolean => LETTER.test(letter) && (stars.length > 1 || SPACELESS.test(letter));
  if (MARK.test(before) && !OPENING.test(before) && touches(after)) return INVISIBLE_LETTER + stars;
  if (touches(before) && MARK.test(after) && !CLOSING.test(after)) return stars + INVISIBLE_LETTER;
  return stars;
}
