import { fold } from './fold.ts';

/** Before a word in a list of endings: no ending is cut from that word itself. */
const KEPT = '.';

/** A list of endings and of kept words, folded as words are, the longest first. @param list separated by spaces */
export const endingsOf = (list = ''): readonly string[] =>
  longestFirstOf([...new Set(list.split(' ').filter(Boolean).map(fold))]);

const longestFirstOf = (endings: readonly string[]): string[] => [...endings].sort((a, b) => b.length - a.length);

/**
 * Cuts the longest ending that fits, so that the forms of a word meet; at least three letters stay, and all of a kept word.
 * Coarse on purpose: it only has to do the same to the words of a query and to those of the index.
 * @example stem('shouting', endingsOf('s ing')) // shout
 * @example stem('numbers', endingsOf('er ers s .number')) // number, which has nothing to do with numb
 * @example stem('hugging', endingsOf('s ing')) // hug: one of two equal letters at the end goes too
 */
export function stem(word: string, endings: readonly string[]): string {
  const kept = endings.find((candidate) => candidate.startsWith(KEPT) && word.startsWith(candidate.slice(1)));
  const least = kept === undefined ? 3 : kept.length - 1;
  const ending = endings.find((candidate) => word.length - candidate.length >= least && word.endsWith(candidate));
  const cut = ending === undefined ? word : word.slice(0, -ending.length);
  return /(.)\1$/.test(cut) && cut.length > 3 ? cut.slice(0, -1) : cut;
}

/** The stemmer of a language, which keeps the stems of the words it has met. @param endings its endings, folded, in any order */
export const stemmerOf = (endings: readonly string[]): ((word: string) => string) => {
  const longestFirst = longestFirstOf(endings);
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const stemmed = stem(word, longestFirst);
    known.set(word, stemmed);
    return stemmed;
  };
};
