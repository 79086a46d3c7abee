import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readKept } from './kept-state.ts';

const KEPT = { version: 'a1', languages: ['nb', 'th'], bytes: 2_000_000, before: 'a0' };

it('reads what was kept', () => {
  expect(readKept(JSON.parse(JSON.stringify(KEPT)))).toEqual(KEPT);
  expect(readKept({ ...KEPT, before: undefined })).toEqual({ ...KEPT, before: undefined });
});

it.each([[undefined], [null], ['<html>'], [[]], [{ ...KEPT, version: 1 }], [{ ...KEPT, languages: 'nb' }]])(
  'takes %j for nothing',
  (data) => {
    expect(readKept(data)).toBeUndefined();
  },
);

it('makes the right form of any value, or nothing', () => {
  const near = fc.record(
    { version: fc.string(), languages: fc.array(fc.anything()), bytes: fc.double(), before: fc.anything() },
    { requiredKeys: ['version', 'languages'] },
  );
  let read = 0;
  fc.assert(
    fc.property(fc.oneof(fc.anything(), near, near), (data) => {
      const kept = readKept(data);
      if (!kept) return;
      read += 1;
      expect(Object.keys(kept)).toEqual(['version', 'languages', 'bytes', 'before']);
      expect(kept.languages.filter((lang) => typeof lang !== 'string')).toEqual([]);
      expect(['string', 'undefined']).toContain(typeof kept.before);
    }),
    { numRuns: 1000 },
  );
  expect(read).toBeGreaterThan(0);
});
