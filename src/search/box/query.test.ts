import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../test-support/cpu-time.ts';
import { cleanQuery } from './query.ts';

describe('cleanQuery', () => {
  it.each([
    ['  angry   customer \n', 'angry customer'],
    ['a\u0000b\u0007c\tд', 'a b c д'],
    ['\ud800angry\udc00', 'angry'],
    ['\u0001\u0002 \n', ''],
    ['', ''],
    ['cafe\u0301', 'café'],
    ['ลูกค้าโกรธ มาก', 'ลูกค้าโกรธ มาก'],
    ['Звонят 😀', 'Звонят 😀'],
    ['\u0e40\u0e40ม่', 'แม่'],
    ['นํา', 'นำ'],
    ['น\u0e4d\u0e49\u0e32', 'น้ำ'],
    ['โทร ๑๙๑', 'โทร 191'],
  ])('makes %j into %j', (typed, clean) => {
    expect(cleanQuery(typed)).toBe(clean);
  });

  it('cuts 10,000 characters to what the engine answers at once', () => {
    expect(cleanQuery('x'.repeat(10_000))).toBe('x'.repeat(200));
    expect(cleanQuery('ก'.repeat(10_000))).toHaveLength(200);
  });

  it('does not cut a character in two', () => {
    expect(cleanQuery(`x${'😀'.repeat(10_000)}`).isWellFormed()).toBe(true);
  });

  it('leaves no space where it cuts', () => {
    expect(cleanQuery(`${'x'.repeat(199)} yz`)).toBe('x'.repeat(199));
  });

  it('makes any text harmless, and leaves a clean one as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (typed) => {
        const clean = cleanQuery(typed);
        expect(clean.length).toBeLessThanOrEqual(200);
        expect(clean.isWellFormed()).toBe(true);
        expect(clean).not.toMatch(/\p{Cc}|^\s|\s$|\s\s/u);
        expect(cleanQuery(clean)).toBe(clean);
      }),
      { numRuns: 200 },
    );
  });
});
describe('an address of 200,000 words', () => {
  it.each(['word ', ' ', '\u0000 ', 'ก', '😀', '\ud800', 'e\u0301'])(
    'of %j is made harmless in linear time',
    (part) => {
      const typed = part.repeat(200_000);
      let clean = '';
      const read = (): void => {
        clean = cleanQuery(typed);
      };
      expect(cpuTime(read)).toBeLessThan(500);
      expect(clean.length).toBeLessThanOrEqual(200);
    },
  );
});
