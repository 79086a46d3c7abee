import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokens } from './tokens.ts';

/** What a browser without a dictionary of Thai makes of a text. */
function withoutDictionary(text: string): string[] {
  const own = Object.getOwnPropertyDescriptor(Intl, 'Segmenter') ?? {};
  Reflect.deleteProperty(Intl, 'Segmenter');
  try {
    return tokens(text);
  } finally {
    Object.defineProperty(Intl, 'Segmenter', own);
  }
}

describe('tokens', () => {
  it.each([
    ['An angry customer!', ['an', 'angry', 'customer']],
    ['', []],
    [' … – ?! ', []],
    ["don’t o'clock", ['dont', 'oclock']],
    ["‘quoted’ and 'quoted'", ['quoted', 'and', 'quoted']],
    ['the customers’ anger', ['the', 'customers', 'anger']],
    ['self-care, 24/7', ['self', 'care', '24', '7']],
    ['angry\u0000customer\u0007now\tthen', ['angry', 'customer', 'now', 'then']],
    ['<b onclick="x">angry</b>', ['b', 'onclick', 'x', 'angry', 'b']],
    ['so 😀😡 angry👍🏽', ['so', 'angry']],
    ['\ud800angry\udc00', ['angry']],
    ['Клиент орёт', ['клиент', 'орет']],
    ['cafe\u0301', ['cafe']],
  ])('cuts %j into %j', (text, words) => {
    expect(tokens(text)).toEqual(words);
  });

  it('cuts Thai where a dictionary does', () => {
    expect(tokens('ลูกค้าโกรธมาก')).toEqual(['ลูกคา', 'โกรธ', 'มาก']);
  });

  it('cuts Thai that stands among Latin', () => {
    expect(tokens('the wifi เสีย now')).toEqual(['the', 'wifi', 'เสีย', 'now']);
  });

  it('gives only words that are folded and hold a letter, a digit or a mark', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...Array.from('aøé’\'ёกเ้ำ <>"&-\n\u0301😀1')) }),
        ),
        (text) => {
          for (const word of tokens(text)) expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives the same words whatever stands between them', () => {
    const word = fc.constantFrom('angry', 'клиент', 'sint', 'don’t', '112');
    const between = fc.constantFrom(' ', '\n', ', ', ' – ', '\u0000', '…', '😀', '/');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, between)), (some) => {
        expect(tokens(some.flat().join(''))).toEqual(some.flatMap(([one]) => tokens(one)));
      }),
    );
  });
});

describe('tokens without a dictionary', () => {
  it('are pairs of Thai letters with what belongs to them', () => {
    expect(withoutDictionary('ตะโกน')).toEqual(['ตะโก', 'โกน']);
    expect(withoutDictionary('ปืน')).toEqual(['ปืน']);
    expect(withoutDictionary('ตี')).toEqual(['ตี']);
  });

  it('of an expression stand in those of a text around it', () => {
    expect(withoutDictionary('ลูกค้าตะโกนใส่')).toEqual(expect.arrayContaining(withoutDictionary('ตะโกน')));
  });

  it('of other scripts are the same', () => {
    expect(withoutDictionary('An angry клиент')).toEqual(tokens('An angry клиент'));
  });

  it('are made of signs that are no Thai letters too', () => {
    expect(withoutDictionary('ๆ')).toEqual(['ๆ']);
  });

  it('leaves the dictionary as it was', () => {
    withoutDictionary('ตะโกน');
    expect(tokens('ลูกค้าโกรธ')).toEqual(['ลูกคา', 'โกรธ']);
  });
});
