import type { InstantIndexFile } from './instant/index-file.ts';

/** One line of results, whatever gave it. */
export interface Result {
  readonly kind: 'topic' | 'checklist' | 'phrase';
  readonly stage: string;
  readonly title: string;
  readonly url: string;
  /** Why it was found: pieces of text, some of them marked. */
  readonly why: readonly { readonly text: string; readonly marked: boolean }[];
  /** The language it was found in, where that is not the page's. */
  readonly foundIn: string | undefined;
}

/** A topic of the first answers as a line of results; none where the place is not in the file. */
export function resultOf(
  { topics }: InstantIndexFile,
  topic: number,
  line: string | undefined,
  words: readonly string[],
  foundIn?: string,
): Result[] {
  const found = topics[topic];
  return found
    ? [
        {
          kind: 'topic',
          stage: found[3],
          title: found[1],
          url: found[2],
          why: line === undefined ? [] : marked(line, words),
          foundIn,
        },
      ]
    : [];
}

/** Marks whole words of a line that begin like one of the words understood. Thai lines stay whole: their words have no edges. */
function marked(line: string, words: readonly string[]): Result['why'] {
  const starts = words.filter((word) => word.length > 3).map((word) => word.slice(0, Math.max(4, word.length - 2)));
  return line
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .filter((part) => part !== '')
    .map((text) => ({ text, marked: starts.some((start) => text.toLowerCase().startsWith(start)) }));
}
