import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combine } from './combine.ts';

interface Found {
  readonly id: string;
  readonly score: number;
}
const found = (id: string, score = 1): Found => ({ id, score });
/** The first search is that of the whole query. */
const ids = (...searches: Found[][]): string[] => combine(searches, ({ id }) => id).map(({ id }) => id);
const [a, b, c] = [found('a'), found('b'), found('c')];

describe('combine', () => {
  it('puts higher scores first', () => {
    expect(ids([found('a', 1), found('b', 3), found('c', 2)], [])).toEqual(['b', 'c', 'a']);
  });

  it('puts results of more searches first', () => {
    expect(ids([], [a, b], [a, b], [b, c])).toEqual(['b', 'a']);
  });

  it('counts the whole query twice', () => {
    expect(ids([a], [b], [b])).toEqual(['a', 'b']);
  });

  it('gives more to a word that few results have', () => {
    expect(ids([], [a, found('x'), found('y'), found('z')], [b], [a, b])).toEqual(['b', 'a']);
  });

  it('does not let one search outweigh the others by its scale', () => {
    expect(ids([], [found('a', 1000), found('c', 900)], [found('c', 2)], [found('a', 1), found('d', 2)])).toEqual([
      'c',
      'a',
    ]);
  });

  it('leaves out results with no more than half of the words', () => {
    expect(ids([], [a], [b])).toEqual([]);
    expect(ids([], [a, b], [b])).toEqual(['b']);
  });

  it('counts a result of the whole query as having every word', () => {
    expect(ids([a], [], [])).toEqual(['a']);
  });

  it('keeps results of a single search', () => {
    expect(ids([a, b])).toEqual(['a', 'b']);
  });

  it('leaves out results far below the best', () => {
    expect(ids([found('a', 100), found('noise', 0.01)], [a], [a])).toEqual(['a']);
  });

  it('of nothing is nothing', () => {
    expect([ids(), ids([]), ids([], [])]).toEqual([[], [], []]);
  });

  const result = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    score: fc.double({ min: 0, max: 100, noNaN: true }),
  });
  const search = fc.uniqueArray(result, { selector: ({ id }) => id });

  it('names each result once, and only what the whole query or most words found', () => {
    fc.assert(
      fc.property(search, fc.array(search, { maxLength: 4 }), (whole, words) => {
        const all = ids(whole, ...words);
        expect(new Set(all).size).toBe(all.length);
        const has = (results: readonly Found[], id: string): boolean => results.some((one) => one.id === id);
        expect(
          all.filter((id) => !has(whole, id) && words.filter((results) => has(results, id)).length <= words.length / 2),
        ).toEqual([]);
      }),
    );
  });

  it('leaves the results of the whole query in their order where its word found none', () => {
    fc.assert(
      fc.property(search, (whole) => {
        const all = combine([whole, []], ({ id }) => id);
        expect(all).toHaveLength(whole.length);
        // Scores too near to be told apart when they are added stand as they came.
        for (const [index, { score }] of all.entries())
          expect(score).toBeGreaterThanOrEqual((all[index + 1]?.score ?? 0) - 1e-9);
      }),
    );
  });
});
