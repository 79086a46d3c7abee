import type { InstantIndexFile, InstantIndexRest } from './index-file.ts';

/** Shared letters that one capital can tell: A is none, Z is 25. */
const MOST_SHARED = 25;
const A = 65;

/**
 * Front coding: a sorted list of words in which each word leaves out the letters it shares with the word before, and a
 * capital says how many those are. No word has a capital itself, since all are folded. Saves a tenth of what is fetched.
 * @param words separated by `|`
 * @example encodeWords('kunde|kunden|ko') // AkundeFnBo
 */
export function encodeWords(words: string): string {
  let before = '';
  return (words === '' ? [] : words.split('|').sort())
    .map((word) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return String.fromCharCode(A + shared) + word.slice(shared);
    })
    .join('');
}

/** Undoes `encodeWords`. @returns words separated by `|`, sorted */
export function decodeWords(encoded: string): string {
  let before = '';
  return (encoded.match(/[A-Z][^A-Z]*/g) ?? [])
    .map((word) => (before = before.slice(0, word.charCodeAt(0) - A) + word.slice(1)))
    .join('|');
}

/** Joins the lists that lead to the same topics. */
function mergeByTopics(lists: InstantIndexFile['terms']): InstantIndexFile['terms'] {
  const groups = Map.groupBy(lists, ([topics]) => topics.join());
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [[first[0], encodeWords(group.map(([, words]) => words).join('|'))] as const] : [];
  });
}

/** A file in the form in which it is fetched. */
export const encodeFile = <F extends InstantIndexRest>(file: F): F => ({
  ...file,
  terms: mergeByTopics(file.terms),
  exclusions: mergeByTopics(file.exclusions),
  outOfScope: encodeWords(file.outOfScope),
});

const decodeLists = (lists: InstantIndexFile['terms']): InstantIndexFile['terms'] =>
  lists.map(([topics, words]) => [topics, decodeWords(words)]);
/** Undoes `encodeFile`. */
export const decodeFile = <F extends InstantIndexRest>(file: F): F => ({
  ...file,
  terms: decodeLists(file.terms),
  exclusions: decodeLists(file.exclusions),
  outOfScope: decodeWords(file.outOfScope),
});
