import { fold, scriptOf } from '../words/fold.ts';
import type { LanguageIndex } from './build-instant-index.ts';
import { mayBeKey, type IndexWord } from './index-words.ts';
import { UNSPACED_LETTERS } from './list-keys.ts';
import { unspacedWords } from './unspaced-words.ts';

/**
 * The keys under which an expression is filed: its words that tell something. A phrase of nothing but common words is filed under the
 * rarest. In a language without spaces: the beginning, and every place at which a word begins that tells something.
 * @param words those of the expression
 * @example keysOf('burnt out', …) // ['burnt', 'out']
 */
export function keysOf(expression: string, words: readonly IndexWord[], index: LanguageIndex): string[] {
  if (index.unspaced && scriptOf(expression) === 'Thai') {
    const folded = fold(expression);
    return [...new Set([0, ...unspacedWords(index).placesIn(folded)])].map((place) =>
      folded.slice(place, place + UNSPACED_LETTERS),
    );
  }
  const rowCount = index.rows.length;
  const keys: string[] = [];
  for (const word of words) if (mayBeKey(countOf(word), rowCount) && !keys.includes(word.text)) keys.push(word.text);
  if (keys.length > 0) return keys;
  const [rarest] = words.toSorted((a, b) => countOf(a) - countOf(b) || (a.text < b.text ? -1 : 1));
  return [rarest?.text ?? ''];
}

/** How many rows a word leads to; one that stands in an exclusion alone counts as leading to one. */
const countOf = ({ stem: { isStop, rows } }: IndexWord): number => (isStop ? Infinity : Math.max(1, rows.size));
