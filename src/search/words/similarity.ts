/** The letters of a word as a set of bits. Some letters share a bit, so two different words may have the same bits. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

/** How many letters of a word another word lacks, at least. @param letters bits of the word @param otherLetters bits of the other */
export function countMissingLetters(letters: number, otherLetters: number): number {
  let count = 0;
  for (let rest = letters & ~otherLetters; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** How many letters two words share from the beginning. */
export const commonPrefixLength = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/** The letters of a word from the last to the first, for lists that are sorted by endings. */
export const backwards = (word: string): string => Array.from(word).reverse().join('');

/** The text is the beginning of the expression. */
const BEGINNING = 0.8;
/** The expression stands in the text but for vowels that look alike. */
const WITH_ALIKE_VOWELS = 0.95;
/** The expression stands in the text with one edit, or with two if it is long. */
const WITH_EDITS = 0.75;

/** Thai vowels that are typed for each other, long for short: ี ึ ื are read as ิ, and ู as ุ. */
const alikeVowels = (text: string): string => text.replace(/[\u0e35-\u0e37]/g, '\u0e34').replace(/\u0e39/g, '\u0e38');

/** The letters of a text that is written without spaces as a set of bits, one for vowels that look alike. */
export const unspacedLetters = (text: string): number => letterBits(alikeVowels(text));

/** An expression as it stands in a text that is written without spaces. */
export interface Unspaced {
  /** Its words without spaces, folded. */
  readonly joined: string;
  /** Its `unspacedLetters`. */
  readonly letters: number;
}

/** How well an expression stands in a text: 1 if it stands there as it is, 0 if it does not stand there. */
export type Similarity = (expression: Unspaced) => number;

/**
 * Tells of expressions how well each stands in a text that is written without spaces, as Thai is: less than 1 if the text is only
 * its beginning or has it with a slip.
 */
export function similarityIn(text: string): Similarity {
  const alike = alikeVowels(text);
  const textLetters = letterBits(alike);
  return ({ joined, letters }) => {
    if (joined.length < 2) return 0;
    const edits = joined.length < 5 ? 0 : joined.length < 8 ? 1 : 2;
    // Each edit brings at most one letter that the text does not have: most expressions need no closer look.
    const mayStand = countMissingLetters(letters, textLetters) <= edits;
    if (mayStand && text.includes(joined)) return 1;
    if (text.length > 2 && joined.startsWith(text)) return BEGINNING;
    if (!mayStand || joined.length < 4) return 0;
    if (text.length >= joined.length && alike.includes(alikeVowels(joined))) return WITH_ALIKE_VOWELS;
    return edits > 0 && hasUnchangedPart(joined, text, edits) && fewestEdits(joined, text) <= edits ? WITH_EDITS : 0;
  };
}

/**
 * A quick test before the slow one. Two edits change two of three parts of an expression at most, so that the third must stand
 * in the text unchanged.
 */
function hasUnchangedPart(expression: string, text: string, edits: number): boolean {
  const length = Math.floor(expression.length / (edits + 1));
  for (let part = 0; part <= edits; part += 1) {
    const end = part === edits ? expression.length : (part + 1) * length;
    if (text.includes(expression.slice(part * length, end))) return true;
  }
  return false;
}

/** Edits between an expression and the stretch of a text that differs least from it (Sellers' algorithm). */
function fewestEdits(expression: string, text: string): number {
  // Two rows that change places: a new one for each letter of the text would be most of the work of a Thai query.
  let row = Array.from({ length: expression.length + 1 }, (_, index) => index);
  let next = [...row];
  let least = expression.length;
  for (const letter of text) {
    let left = 0;
    next[0] = 0;
    for (let index = 1; index <= expression.length; index += 1) {
      const swapped = (row[index - 1] ?? 0) + (expression[index - 1] === letter ? 0 : 1);
      left = Math.min((row[index] ?? 0) + 1, left + 1, swapped);
      next[index] = left;
    }
    [row, next] = [next, row];
    least = Math.min(least, left);
  }
  return least;
}
