import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listPages } from './list-pages.ts';

describe('listPages', () => {
  it('gives the first page the name of the group, and each further one its number', () => {
    expect(listPages('ask', ['a', 'b', 'c'], 2)).toEqual([
      { address: 'ask', group: 'ask', number: 1, total: 2, entries: ['a', 'b'] },
      { address: 'ask-2', group: 'ask', number: 2, total: 2, entries: ['c'] },
    ]);
  });

  it('makes no page of nothing', () => {
    expect(listPages('ask', [], 2)).toEqual([]);
  });

  it('keeps every entry in its order, and no page is empty or too large', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (entries, size) => {
        const pages = listPages('ask', entries, size);
        expect(pages.flatMap((page) => page.entries)).toEqual(entries);
        for (const page of pages) {
          expect(page.entries.length).toBeGreaterThan(0);
          expect(page.entries.length).toBeLessThanOrEqual(size);
          expect(page.total).toBe(pages.length);
        }
      }),
    );
  });
});
