import type { Shard } from './index-file.ts';

/** The letter of size 0; those of all sizes are the same in JSON. */
const ZERO = 35;
/** The letter before the one that JSON writes with another before it. */
const MOST = 91 - ZERO;

const inOrder = (rows: readonly number[]): number[] => [...new Set(rows)].sort((a, b) => a - b);

/**
 * A letter for the size of each row, in the order of the rows: `-` for ten tenths of the mean. A reader waits for each byte of a shard.
 * @param rows that expressions of a shard lead to first
 * @param sizes of all rows, in tenths of the mean
 */
export const encodeSizes = (rows: readonly number[], sizes: readonly number[]): string =>
  inOrder(rows)
    .map((row) => String.fromCharCode(ZERO + Math.min(MOST, Math.max(1, sizes[row] ?? 0))))
    .join('');

/** The sizes of rows that a shard names, in tenths of the mean. */
export function decodeSizes({
  sizes,
  words,
  danger,
  situations,
}: Omit<Shard, 'format'>): [row: number, size: number][] {
  const rows = [...[...words, ...danger].map(([[nearest = 0]]) => nearest), ...situations.map(([row]) => row)];
  return inOrder(rows).map((row, at) => [row, sizes.charCodeAt(at) - ZERO || 1]);
}
