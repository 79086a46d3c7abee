import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from './excerpt-pieces.ts';

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
