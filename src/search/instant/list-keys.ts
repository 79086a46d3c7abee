/** Letters of words that are listed by their first letter alone, since a slip leaves too little of them to look up otherwise. */
const SHORT_WORD = 6;
/** Stands after the first letter of a short word. Comes before all letters. */
const SHORT_MARK = '\u0001';

/** The key under which a word stands in the lists of words by their beginnings. */
export const listKey = (word: string): string =>
  (word.length <= SHORT_WORD ? word.slice(0, 1) + SHORT_MARK : '') + word;

/** The beginnings of the keys of all words that a typed word may be a slip of, but for the first letter. */
export const listBeginnings = (word: string): string[] => [
  ...(word.length <= SHORT_WORD + 1 ? [word.slice(0, 1) + SHORT_MARK] : []),
  ...(word.length >= SHORT_WORD ? [word.slice(0, 2)] : []),
];

/** Letters of the stretch of a text without spaces that is a key of shards. */
export const UNSPACED_LETTERS = 4;

/** The keys that an expression may have which stands at the beginning of a text without spaces: `มี`, `มีด` and `มีดท` of มีดทำครัว. */
export const unspacedKeys = (text: string): string[] =>
  Array.from({ length: UNSPACED_LETTERS - 1 }, (_, at) => text.slice(0, at + 2));
