import { allowedEdits, editDistance } from '../../text/edit-distance.ts';
import { countMissingLetters, letterBits } from '../words/similarity.ts';

/** A known word that a typed one may be a slip of. */
export interface Correction {
  readonly known: string;
  readonly edits: number;
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
    const edits = Math.min(
      editDistance(word, candidate, least),
      stemEdits <= allowedEdits(stemOfWord.length) ? stemEdits : least + 1,
    );
    if (edits > least) continue;
    best = edits < least ? [] : best;
    least = edits;
    best.push({ known: candidate, edits });
  }
  // Of equally near words, the order does not tell which shard came first: what was typed before changes no answer.
  const beginsAlike = ({ known: found }: Correction): number => Number(found.startsWith(word.slice(0, 1)));
  return best.sort((a, b) => beginsAlike(b) - beginsAlike(a) || (a.known < b.known ? -1 : 1));
}

/**
 * A word with two neighbouring letters in the other order, the commonest slip of a thumb.
 * @example transpositions('клинет') // with клиент among them
 */
export const transpositions = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => {
    const [one = '', other = ''] = word.slice(at, at + 2);
    return one === other ? '' : word.slice(0, at) + other + one + word.slice(at + 2);
  }).filter((spelling) => spelling !== '');

/** Whether a known word is a part of a compound, at either end, or a compound that ends in the word. */
export const sharesCompound = (word: string, known: string): boolean =>
  word.length > 3 &&
  known.length > 3 &&
  Math.abs(known.length - word.length) > 2 &&
  (word.startsWith(known) || word.endsWith(known) || known.endsWith(word));

/**
 * A word with letters that were typed in place of ones that a keyboard lacks: `arlig` for ærlig, which is folded to `erlig`.
 * @param typedFor pairs of letters, the typed one first: `ae`
 * @example respellings('arlig', 'ae') // ['erlig']
 */
export function respellings(word: string, typedFor: string): string[] {
  return (typedFor.match(/../g) ?? []).flatMap((pair) => {
    const [typed = '', meant = ''] = pair;
    const places = [...word.matchAll(new RegExp(typed, 'g'))].map(({ index }) => index);
    return places.map((place) => word.slice(0, place) + meant + word.slice(place + 1));
  });
}
