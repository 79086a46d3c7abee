import type { FirstFile, MoreFile } from './first-file.ts';

/**
 * Lists of words as they travel: sorted, and of each only what differs from the one before, after a capital that says how
 * many letters the two share. No word holds a capital: they are folded. `kunde|kunden|kø` is `AkundeFnBø`.
 */
const MOST_SHARED = 25;
const A = 65;

/** @param words set apart by `|` */
export function pack(words: string): string {
  let before = '';
  return (words === '' ? [] : words.split('|').sort()).map((word) => {
    let shared = 0;
    while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared += 1;
    before = word;
    return String.fromCharCode(A + shared) + word.slice(shared);
  }).join('');
}

/** @returns words set apart by `|` */
export function unpack(packed: string): string {
  let before = '';
  return (packed.match(/[A-Z][^A-Z]*/g) ?? []).map((one) => (before = before.slice(0, one.charCodeAt(0) - A) + one.slice(1))).join('|');
}

/** Lists that lead to the same topics, as one. */
function merged(lists: FirstFile['terms']): FirstFile['terms'] {
  const groups = Map.groupBy(lists, ([topics]) => topics.join());
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [[first[0], pack(group.map(([, words]) => words).join('|'))] as const] : [];
  });
}

/** A file as it travels. */
export const packed = <F extends MoreFile>(file: F): F => ({ ...file, terms: merged(file.terms), not: merged(file.not), elsewhere: pack(file.elsewhere) });

const unpackedLists = (lists: FirstFile['terms']): FirstFile['terms'] => lists.map(([topics, words]) => [topics, unpack(words)]);
/** A file that has travelled. */
export const unpacked = <F extends MoreFile>(file: F): F => ({ ...file, terms: unpackedLists(file.terms), not: unpackedLists(file.not), elsewhere: unpack(file.elsewhere) });
