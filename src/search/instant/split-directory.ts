import { encodeWords } from './front-coding.ts';
import { FORMAT, fileName, type Directory, type DirectoryPart, type FileName, type KeyedKind } from './index-file.ts';

/** Keys of a directory that the core file has room for, and keys in a part of a larger one. */
const MOST_KEYS = 80;

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
  const starts = Array.from({ length: Math.ceil((boundaries.length + 1) / MOST_KEYS) }, (_, part) => part * MOST_KEYS);
  return starts.map((from) => ({
    first: from === 0 ? undefined : boundaries[from - 1],
    from,
    keys: encodeWords(boundaries.slice(from, from + MOST_KEYS - 1)),
  }));
}

export const directoryParts = (
  kind: KeyedKind,
  boundaries: readonly string[],
): (readonly [FileName, DirectoryPart])[] =>
  boundaries.length <= MOST_KEYS
    ? []
    : partsOf(boundaries).map(({ from, keys }, at) => [fileName(`d${kind}`, at), { format: FORMAT, from, keys }]);
