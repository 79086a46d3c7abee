import { allowedEdits, editDistance } from '../../text/edit-distance.ts';
import { countMissingLetters, letterBits } from '../words/similarity.ts';

/** A known word that a typed one may be a slip of. */
export interface Correction {
  readonly known: string;
  readonly edits: number;
  /** Whether the words are so near, and not their stems alone. */
  readonly isWhole: boolean;
}

/**
 * The known words with the fewest edits, if there are so few that it can be a slip; those with the same first letter first.
 * @param known words, none of which tells nothing
 */
export function corrections(word: string, known: Iterable<string>, stem: (word: string) => string): Correction[] {
  let least = allowedEdits(word.length);
  if (least === 0) return [];
  const stemOfWord = stem(word);
  const letters = letterBits(stemOfWord);
  let best: Correction[] = [];
  for (const candidate of known) {
    // Each edit brings at most one letter that the other word does not have: most words need no closer look.
    if (countMissingLetters(letters, letterBits(candidate)) > least) continue;
    // The index may have left out the very form that was meant, so the stems are compared too.
    const stemmed = stem(candidate);
    const stemEdits = stemOfWord.startsWith(stemmed.slice(0, 1)) ? editDistance(stemOfWord, stemmed, least) : least + 1;
    const wholeEdits = editDistance(word, candidate, least);
    const edits = Math.min(wholeEdits, stemEdits <= allowedEdits(stemOfWord.length) ? stemEdits : least + 1);
    if (edits > least) continue;
    best = edits < least ? [] : best;
    least = edits;
    best.push({ known: candidate, edits, isWhole: wholeEdits === edits });
  }
  // Of equally near words, the order does not tell which shard came first: what was typed before changes no answer.
  const beginsAlike = ({ known: found }: Correction): number => Number(found.startsWith(word.slice(0, 1)));
  return best.sort((a, b) => beginsAlike(b) - beginsAlike(a) || (a.known < b.known ? -1 : 1));
}

/** Whether a known word is a part of a compound, at either end, or a compound that ends in the word. */
export const sharesCompound = (word: string, known: string): boolean =>
  word.length > 3 &&
  known.length > 3 &&
  Math.abs(known.length - word.length) > 2 &&
  (word.startsWith(known) || word.endsWith(known) || known.endsWith(word));
