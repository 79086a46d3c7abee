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

/** The entries of one key, or of several that begin alike. */
interface Bunch<T> {
  /** What their keys begin with. */
  readonly beginning: string;
  readonly values: T[];
  size: number;
}

/**
 * Cuts entries into files of about `target` characters, where the first `letters` letters of the keys change, so that entries that are
 * looked up together stand together. Where too many keys begin alike, it cuts between twice as many letters.
 * @returns the entries of each file, and the boundaries between the files
 */
export function cutIntoRanges<T>(
  entries: Iterable<Keyed<T>>,
  target: number,
  letters: number,
): { readonly files: T[][]; readonly boundaries: string[] } {
  const keys = byKey(entries);
  const groups = bunched(keys, letters).flatMap(({ beginning, bunches }) =>
    sizeOf(bunches) > target ? bunched(bunches, letters * 2) : [{ beginning, bunches }],
  );
  const files: T[][] = [];
  const boundaries: string[] = [];
  let size = Infinity;
  for (const { beginning, bunches } of groups) {
    const own = sizeOf(bunches);
    if (size + own > target) {
      if (files.length > 0) boundaries.push(beginning);
      files.push([]);
      size = 0;
    }
    size += own;
    for (const { values } of bunches) files[files.length - 1]?.push(...values);
  }
  return { files, boundaries };
}

/** The entries of each key, by the order of the keys. Of a large site millions of entries have some ten thousand keys: these alone are sorted. */
function byKey<T>(entries: Iterable<Keyed<T>>): Bunch<T>[] {
  const bunches = new Map<string, Bunch<T>>();
  for (const { key, value, size } of entries) {
    const bunch = bunches.get(key);
    if (bunch === undefined) bunches.set(key, { beginning: key, values: [value], size });
    else {
      bunch.values.push(value);
      bunch.size += size;
    }
  }
  return [...bunches.keys()].sort().flatMap((key) => bunches.get(key) ?? []);
}

/** Neighbours among sorted bunches whose keys share so many letters. */
function bunched<T>(
  bunches: readonly Bunch<T>[],
  letters: number,
): { readonly beginning: string; readonly bunches: readonly Bunch<T>[] }[] {
  return [...Map.groupBy(bunches, ({ beginning }) => beginning.slice(0, letters))].map(([beginning, group]) => ({
    beginning,
    bunches: group,
  }));
}

const sizeOf = <T>(bunches: readonly Bunch<T>[]): number => bunches.reduce((sum, { size }) => sum + size, 0);
