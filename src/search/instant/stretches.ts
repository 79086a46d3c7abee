import { clusterStarts } from '../words/tokens.ts';

/** Letters of a stretch. The longest are two words. */
const LEAST_LETTERS = 2;
const MOST_LETTERS = 12;
/** Texts that a stretch stands in. */
const LEAST_TEXTS = 2;

const NOT_THAI = /[^\u0e00-\u0e7f]+/g;

/**
 * Stretches of texts without spaces, in which the words are that a browser will cut from what somebody types: no dictionary says which these are,
 * since two machines have two of these. A stretch is one if different letters stand before it, and behind it, in different texts: of
 * `ตะโก`, behind which always the same letter comes, nobody makes a word, and of `ตะโกน` (shout) many do (accessor variety).
 * @param texts folded
 * @returns what of these is in a text, and its words in other scripts
 * @see https://doi.org/10.1162/089120104773633394
 */
export function stretchesOf(texts: readonly string[]): (text: string) => string[] {
  const found = new Map<string, Around>();
  for (const [number, text] of texts.entries())
    eachStretch(text, (stretch, before, behind) => {
      // The beginnings of two texts are two places, as their ends are.
      const [own, left, right] = [found.get(stretch), before || String(number), behind || String(number)];
      if (own === undefined)
        found.set(stretch, { left, right, leftVaries: false, rightVaries: false, texts: 1, last: number });
      else {
        own.leftVaries ||= own.left !== left;
        own.rightVaries ||= own.right !== right;
        if (own.last !== number) own.texts += 1;
        own.last = number;
      }
    });
  const free = new Set<string>();
  for (const [stretch, { leftVaries, rightVaries, texts: count }] of found)
    if (leftVaries && rightVaries && count >= LEAST_TEXTS) free.add(stretch);
  return (text) => {
    const all = [...(text.match(NOT_THAI) ?? [])];
    eachStretch(text, (stretch) => {
      if (free.has(stretch)) all.push(stretch);
    });
    return all;
  };
}

/** What stands around a stretch: before and behind it where it was found first, and whether something else does elsewhere. */
interface Around {
  readonly left: string;
  readonly right: string;
  leftVaries: boolean;
  rightVaries: boolean;
  texts: number;
  last: number;
}

/** All stretches of the Thai letters of a text, with the consonant before and behind each, and what belongs to it; empty at an end. */
function eachStretch(text: string, take: (stretch: string, before: string, behind: string) => void): void {
  for (const thai of text.split(NOT_THAI)) {
    const starts = [...new Set([0, ...clusterStarts(thai), thai.length])];
    const parts = starts.map((start, at) => thai.slice(start, starts[at + 1] ?? start));
    for (const [from, start] of starts.entries())
      for (let to = from + 1; to < starts.length; to += 1) {
        const end = starts[to] ?? start;
        if (end - start > MOST_LETTERS) break;
        if (end - start >= LEAST_LETTERS) take(thai.slice(start, end), parts[from - 1] ?? '', parts[to] ?? '');
      }
  }
}
