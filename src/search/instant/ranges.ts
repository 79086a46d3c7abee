/**
 * Ranges of an alphabet: a sorted list of keys is cut into files, and the core file names the key at which each file but the
 * first begins. So the files that hold a beginning are known without asking for them.
 */

/** Comes after every letter in the order of code units, which all browsers share. */
const LAST = '\uffff';

/**
 * The numbers of the files with keys that begin with `beginning`, the first ones if there are more than `most`.
 * @example filesWith('ki', ['g', 'kn', 's'], 3) // [1]
 */
export function filesWith(beginning: string, boundaries: readonly string[], most: number): number[] {
  const fileOf = (key: string): number => {
    let [low, high] = [0, boundaries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((boundaries[middle] ?? LAST) <= key) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const first = fileOf(beginning);
  const last = Math.min(fileOf(beginning + LAST), first + most - 1);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** An entry under its key, with the characters that it takes in a file. */
export interface Keyed<T> {
  readonly key: string;
  readonly value: T;
  readonly size: number;
}

/**
 * Cuts entries into files of about `target` characters, where the first `letters` letters of the keys change, so that entries that are
 * looked up together stand together. Where too many keys begin alike, it cuts between twice as many letters.
 * @returns the entries of each file, and the boundaries between the files
 */
export function cutIntoRanges<T>(
  entries: readonly Keyed<T>[],
  target: number,
  letters: number,
): { readonly files: T[][]; readonly boundaries: string[] } {
  const sorted = [...entries].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const sizeOf = (group: readonly Keyed<T>[]): number => group.reduce((sum, { size }) => sum + size, 0);
  const groupsBy = (some: readonly Keyed<T>[], count: number): (readonly [string, readonly Keyed<T>[]])[] => [
    ...Map.groupBy(some, ({ key }) => key.slice(0, count)),
  ];
  const groups = groupsBy(sorted, letters).flatMap(([beginning, group]) =>
    sizeOf(group) > target ? groupsBy(group, letters * 2) : [[beginning, group] as const],
  );
  const files: T[][] = [];
  const boundaries: string[] = [];
  let size = Infinity;
  for (const [beginning, group] of groups) {
    const own = sizeOf(group);
    if (size + own > target) {
      if (files.length > 0) boundaries.push(beginning);
      files.push([]);
      size = 0;
    }
    size += own;
    files[files.length - 1]?.push(...group.map(({ value }) => value));
  }
  return { files, boundaries };
}
