import { encodeWords } from './front-coding.ts';
import { FORMAT, fileName, type Directory, type DirectoryPart, type FileName, type KeyedKind } from './index-file.ts';

/** Keys of a directory that the core file has room for. */
const MOST_KEYS = 80;
/** Keys in a part of a larger directory, at the least: a word that begins where a part ends needs two of them. */
const LEAST_KEYS_OF_PART = 34;
/** The core file names the first key of each part: with as many parts as keys in one, the two together are smallest. */
const keysOfPart = (boundaries: readonly string[]): number =>
  Math.max(LEAST_KEYS_OF_PART, Math.ceil(Math.sqrt(boundaries.length)));

/** A directory as the core file has it. */
export function directoryOf({
  files,
  boundaries,
}: {
  readonly files: readonly unknown[];
  readonly boundaries: readonly string[];
}): Directory {
  if (files.length === 0) return {};
  if (boundaries.length <= MOST_KEYS) return { keys: encodeWords(boundaries) };
  return {
    keys: encodeWords(partsOf(boundaries).flatMap(({ first }) => first ?? [])),
    inParts: true,
  };
}

/** The parts of a directory: the key at which each but the first begins, and the keys within it. */
function partsOf(boundaries: readonly string[]): { first: string | undefined; from: number; keys: string }[] {
  const most = keysOfPart(boundaries);
  const starts = Array.from({ length: Math.ceil((boundaries.length + 1) / most) }, (_, part) => part * most);
  return starts.map((from) => ({
    first: from === 0 ? undefined : boundaries[from - 1],
    from,
    keys: encodeWords(boundaries.slice(from, from + most - 1)),
  }));
}

export const directoryParts = (
  kind: KeyedKind,
  boundaries: readonly string[],
): (readonly [FileName, DirectoryPart])[] =>
  boundaries.length <= MOST_KEYS
    ? []
    : partsOf(boundaries).map(({ from, keys }, at) => [fileName(`d${kind}`, at), { format: FORMAT, from, keys }]);
