import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, allowedEdits } from './edit-distance.ts';

/** Optimal string alignment as its definition has it. */
function edits(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const ways = [
    edits(a.slice(1), b) + 1,
    edits(a, b.slice(1)) + 1,
    edits(a.slice(1), b.slice(1)) + (a.at(0) === b.at(0) ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a.at(0) === b.at(1) && a.at(1) === b.at(0))
    ways.push(edits(a.slice(2), b.slice(2)) + 1);
  return Math.min(...ways);
}

// Few letters, so that words are alike.
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
const most = fc.nat({ max: 4 });

describe('editDistance', () => {
  it.each([
    ['knife', 'knife', 0],
    ['knife', 'knive', 1],
    ['knife', 'knfe', 1],
    ['knife', 'kniffe', 1],
    ['knife', 'kinfe', 1],
    ['knife', 'nkief', 2],
    ['', 'ab', 2],
    ['ca', 'abc', 3],
    ['клиент', 'клеинт', 1],
    ['ตะโกน', 'ตะโกม', 1],
  ])('from %j to %j is %j', (a, b, number) => {
    expect(editDistance(a, b, 5)).toBe(number);
  });

  it('is the number of edits, or more than the limit if there are more', () => {
    fc.assert(
      fc.property(word, word, most, (a, b, limit) => {
        const real = edits(a, b);
        if (real <= limit) expect(editDistance(a, b, limit)).toBe(real);
        else expect(editDistance(a, b, limit)).toBeGreaterThan(limit);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same both ways', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 6)).toBe(editDistance(b, a, 6));
      }),
      { numRuns: 300 },
    );
  });

  it('is none between equal words alone', () => {
    fc.assert(
      fc.property(word, word, most, (a, b, limit) => {
        expect(editDistance(a, b, limit) === 0).toBe(a === b);
      }),
      { numRuns: 300 },
    );
  });

  it('is one between words with two neighbours swapped', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 8 }),
        fc
          .tuple(fc.string({ minLength: 1, maxLength: 1 }), fc.string({ minLength: 1, maxLength: 1 }))
          .filter(([x, y]) => x !== y),
        fc.string({ maxLength: 8 }),
        (start, [x, y], end) => {
          expect(editDistance(start + x + y + end, start + y + x + end, 1)).toBe(1);
        },
      ),
    );
  });

  it.each([
    ['a'.repeat(10), 'b'.repeat(10), 2],
    ['a', 'aaaa', 2],
    ['abcd', 'badc', 1],
    ['', 'a', 0],
  ])('gives up from %j to %j beyond %j', (a, b, limit) => {
    expect(editDistance(a, b, limit)).toBe(limit + 1);
  });
});

describe('allowedEdits', () => {
  it('are none in short words, one in longer, two in long ones', () => {
    expect([0, 3, 4, 7, 8, 30].map(allowedEdits)).toEqual([0, 0, 1, 1, 2, 2]);
  });
});
