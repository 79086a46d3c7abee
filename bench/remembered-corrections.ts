import { corrections as find, type Correction } from '../src/search/instant/corrections.ts';

/**
 * Stands in for src/search/instant/corrections.ts where search is tried with other weights. What a word may be a slip of
 * depends on the words that a language knows, not on weights, and takes most of the time of a search: it is found once.
 */
export { sharesCompound } from '../src/search/instant/corrections.ts';

const remembered = new Map<string, Correction[]>();
let language = '';

/** Says whose words the next searches know: all those of the language. */
export function searchIn(lang: string): void {
  language = lang;
}

export const corrections: typeof find = (word, known, stem) => {
  // guess.ts asks for the common words first, which are a list, and then for all.
  const key = `${language} ${String(Array.isArray(known))} ${word}`;
  const found = remembered.get(key) ?? find(word, known, stem);
  remembered.set(key, found);
  return found;
};
