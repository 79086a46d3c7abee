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
  const found = new Map<
    string,
    { readonly before: Set<string>; readonly behind: Set<string>; texts: number; last: number }
  >();
  for (const [number, text] of texts.entries())
    for (const { stretch, before, behind } of stretchesIn(text)) {
      const own = found.get(stretch) ?? { before: new Set<string>(), behind: new Set<string>(), texts: 0, last: -1 };
      found.set(stretch, own);
      // The beginnings of two texts are two places, as their ends are.
      own.before.add(before === '' ? String(number) : before);
      own.behind.add(behind === '' ? String(number) : behind);
      if (own.last !== number) own.texts += 1;
      own.last = number;
    }
  const isFree = (stretch: string): boolean => {
    const own = found.get(stretch);
    return own !== undefined && own.texts >= LEAST_TEXTS && own.before.size > 1 && own.behind.size > 1;
  };
  return (text) => [
    ...(text.match(NOT_THAI) ?? []),
    ...stretchesIn(text).flatMap(({ stretch }) => (isFree(stretch) ? stretch : [])),
  ];
}

/** All stretches of the Thai letters of a text, with a consonant before and behind each, and what belongs to it. */
function stretchesIn(text: string): { readonly stretch: string; readonly before: string; readonly behind: string }[] {
  return text.split(NOT_THAI).flatMap((thai) => {
    const starts = [...new Set([0, ...clusterStarts(thai), thai.length])];
    const part = (at: number): string => thai.slice(starts[at], starts[at + 1]);
    return starts.flatMap((start, from) =>
      starts.slice(from + 1).flatMap((end, more) =>
        end - start < LEAST_LETTERS || end - start > MOST_LETTERS
          ? []
          : {
              stretch: thai.slice(start, end),
              before: from === 0 ? '' : part(from - 1),
              behind: part(from + 1 + more),
            },
      ),
    );
  });
}
