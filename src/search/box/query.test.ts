import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../test-support/cpu-time.ts';
import { cleanQuery, piecesOf } from './query.ts';

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

describe('piecesOf', () => {
  it('cuts an excerpt at its marks', () => {
    expect(piecesOf('An <mark>angry</mark> customer')).toEqual([
      { text: 'An ', marked: false },
      { text: 'angry', marked: true },
      { text: ' customer', marked: false },
    ]);
  });

  it('joins marks that stand together', () => {
    expect(piecesOf('<mark>ลูก</mark><mark>ค้า</mark>โกรธ')).toEqual([
      { text: 'ลูกค้า', marked: true },
      { text: 'โกรธ', marked: false },
    ]);
  });

  it('gives entities back as characters, once', () => {
    expect(piecesOf('&lt;b&gt; &amp;amp; &quot;x&#39;')).toEqual([{ text: '<b> &amp; "x\'', marked: false }]);
  });

  it('gives nothing for nothing, and closes a mark left open with the text', () => {
    expect(piecesOf('')).toEqual([]);
    expect(piecesOf('<mark></mark>')).toEqual([]);
    expect(piecesOf('a <mark>b')).toEqual([
      { text: 'a ', marked: false },
      { text: 'b', marked: true },
    ]);
  });

  it('shows other tags as text', () => {
    expect(piecesOf('<b onclick="x">')).toEqual([{ text: '<b onclick="x">', marked: false }]);
  });

  it('joined, gives the text that was escaped and marked; no two neighbours are alike', () => {
    const escaped = (text: string): string =>
      text.replace(
        /[&<>"']/g,
        (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[mark] ?? '',
      );
    const part = fc.record({ text: fc.string({ unit: 'grapheme' }), marked: fc.boolean() });
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const pieces = piecesOf(
          parts.map(({ text, marked }) => (marked ? `<mark>${escaped(text)}</mark>` : escaped(text))).join(''),
        );
        const whole = (some: readonly { text: string }[]): string => some.map(({ text }) => text).join('');
        expect(whole(pieces)).toBe(whole(parts));
        expect(whole(pieces.filter(({ marked }) => marked))).toBe(whole(parts.filter(({ marked }) => marked)));
        expect(pieces.every(({ marked }, index) => pieces[index + 1]?.marked !== marked)).toBe(true);
      }),
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

describe('an excerpt with 200,000 marks', () => {
  it('is cut in linear time', () => {
    let pieces: unknown[] = [];
    const cut = (): void => {
      pieces = piecesOf('<mark>a</mark> '.repeat(200_000));
    };
    expect(cpuTime(cut)).toBeLessThan(2000);
    expect(pieces).toHaveLength(400_000);
  });
});
