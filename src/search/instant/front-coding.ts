import type { InstantIndexFile, InstantIndexRest } from './index-file.ts';

/**
 * Lists of words as they travel: sorted, and of each only what differs from the one before, after a capital that says how
 * many letters the two share. No word holds a capital: they are folded. `kunde|kunden|kø` is `AkundeFnBø`.
 */
const MOST_SHARED = 25;
const A = 65;

/** @param words set apart by `|` */
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

/** @returns words set apart by `|` */
export function decodeWords(packed: string): string {
  let before = '';
  return (packed.match(/[A-Z][^A-Z]*/g) ?? [])
    .map((one) => (before = before.slice(0, one.charCodeAt(0) - A) + one.slice(1)))
    .join('|');
}

/** Lists that lead to the same topics, as one. */
function mergeByTopics(lists: InstantIndexFile['terms']): InstantIndexFile['terms'] {
  const groups = Map.groupBy(lists, ([topics]) => topics.join());
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [[first[0], encodeWords(group.map(([, words]) => words).join('|'))] as const] : [];
  });
}

/** A file as it travels. */
export const encodeFile = <F extends InstantIndexRest>(file: F): F => ({
  ...file,
  terms: mergeByTopics(file.terms),
  exclusions: mergeByTopics(file.exclusions),
  outOfScope: encodeWords(file.outOfScope),
});

const unpackedLists = (lists: InstantIndexFile['terms']): InstantIndexFile['terms'] =>
  lists.map(([topics, words]) => [topics, decodeWords(words)]);
/** A file that has travelled. */
export const decodeFile = <F extends InstantIndexRest>(file: F): F => ({
  ...file,
  terms: unpackedLists(file.terms),
  exclusions: unpackedLists(file.exclusions),
  outOfScope: decodeWords(file.outOfScope),
});
