import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLeftSearch } from './kept-search.ts';

const HERE = 'https://kb.example/kb/nb/search/';
const RESULT = {
  kind: 'topic',
  stage: 'during',
  title: 'Når noen roper',
  url: '/kb/nb/rolig/',
  why: [{ text: 'roper', marked: true }],
  danger: undefined,
};
const KEPT = { place: 'header', query: 'roper', results: [RESULT], url: 'https://kb.example/kb/nb/rolig/', top: 120 };

describe('a search that was left', () => {
  it('is read back from the history entry', () => {
    expect(readLeftSearch(structuredClone(KEPT), HERE)).toEqual(KEPT);
  });

  it.each([
    'https://other.example/',
    '//other.example/',
    '\\\\other.example/',
    'http://kb.example/',
    'https://kb.example:8443/',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'blob:https://kb.example/0000',
    'https://',
  ])('is not read where a result leads to %j', (url) => {
    expect(readLeftSearch({ ...KEPT, results: [RESULT, { ...RESULT, url }] }, HERE)).toBeUndefined();
  });

  it('leads to no other site, whatever the address of a result was made from', () => {
    const part = fc.constantFrom(
      ...[
        'https:',
        'javascript:',
        'blob:',
        '//',
        '\\\\',
        '/kb/',
        'kb.example',
        'other.example',
        '@',
        '\t',
        ':',
        '..',
        'nb/',
      ],
    );
    const url = fc.oneof(
      fc.array(part, { maxLength: 5 }).map((parts) => parts.join('')),
      fc.webUrl(),
    );
    let read = 0;
    fc.assert(
      fc.property(url, (some) => {
        const found = readLeftSearch({ ...KEPT, results: [{ ...RESULT, url: some }] }, HERE);
        if (found === undefined) return;
        read += 1;
        expect(new URL(some, HERE).href).toMatch(/^https:\/\/([^/]*@)?kb\.example\//);
      }),
      { numRuns: 1000 },
    );
    // Otherwise no address would have been looked at.
    expect(read).toBeGreaterThan(0);
  });

  it('is of the right form or none for any value', () => {
    const near = fc.record(
      {
        place: fc.anything(),
        query: fc.string(),
        results: fc.constantFrom([], [RESULT], 3),
        url: fc.string(),
        top: fc.double(),
      },
      { requiredKeys: ['place', 'query', 'results', 'url'] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), near), (value) => {
        const found = readLeftSearch(value, HERE);
        if (found === undefined) return;
        const { place, query, results, url, top } = found;
        expect([place, query, url].filter((text) => typeof text !== 'string')).toEqual([]);
        expect([Array.isArray(results), typeof top]).toEqual([true, 'number']);
      }),
      { numRuns: 300 },
    );
  });
});
