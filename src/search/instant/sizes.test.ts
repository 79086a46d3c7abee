import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeSizes, encodeSizes } from './sizes.ts';
import type { Shard } from './index-file.ts';

const shard = (rows: readonly number[], sizes: string): Omit<Shard, 'format'> => ({
  words: rows.filter((row) => row % 3 === 0).map((row) => [[row, 1], 'Aa'] as const),
  danger: rows.filter((row) => row % 3 === 1).map((row) => [[row], 'Aa'] as const),
  situations: rows.filter((row) => row % 3 === 2).map((row) => [row, 0, 'a'] as const),
  exclusions: [],
  asked: [],
  askedPairs: [],
  sizes,
  outOfScope: '',
  counts: [],
});

it('sizes come back with their rows, as letters that JSON leaves alone', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500)), fc.array(fc.integer({ min: 1, max: 56 }), { minLength: 501 }), (rows, sizes) => {
      const text = encodeSizes(rows, sizes);
      expect(JSON.stringify(text)).toBe(`"${text}"`);
      expect(new Map(decodeSizes(shard(rows, text)))).toEqual(new Map(rows.map((row) => [row, sizes[row]])));
    }),
  );
});

it('a row with more than five times the mean counts as one with so many, and one with none as one with few', () => {
  const text = encodeSizes([0, 3], [400, 1, 1, 0]);
  expect(decodeSizes(shard([0, 3], text))).toEqual([
    [0, 56],
    [3, 1],
  ]);
});
