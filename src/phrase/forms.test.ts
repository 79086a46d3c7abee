import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asSaidBy, hasForms, partsOf } from './forms.ts';

describe('partsOf', () => {
  it.each([
    ['ขอบคุณค่ะ/ครับ', 'th', ['ขอบคุณ', { woman: 'ค่ะ', man: 'ครับ' }]],
    [
      'ขอโทษนะคะ/ครับ ช่วยพูดช้าๆ ได้ไหมคะ/ครับ',
      'th',
      ['ขอโทษนะ', { woman: 'คะ', man: 'ครับ' }, ' ช่วยพูดช้าๆ ได้ไหม', { woman: 'คะ', man: 'ครับ' }],
    ],
    ['Sunt convinsă/convins că da.', 'ro', ['Sunt ', { woman: 'convinsă', man: 'convins' }, ' că da.']],
    ['Я рада/рад помочь.', 'ru', ['Я ', { woman: 'рада', man: 'рад' }, ' помочь.']],
    ['Vi har åpent 24/7.', 'nb', ['Vi har åpent 24/7.']],
    ['ใช้ได้และ/หรือไม่ได้', 'th', ['ใช้ได้และ/หรือไม่ได้']],
    ['', 'en', []],
  ] as const)('cuts “%s” (%s)', (text, lang, parts) => {
    expect(partsOf(text, lang)).toEqual(parts);
  });

  it('keeps every letter of any sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('th', 'ro', 'ru', 'nb', 'xx'), (text, lang) => {
        const joined = partsOf(text, lang).map((part) =>
          typeof part === 'string' ? part : `${part.woman}/${part.man}`,
        );
        expect(joined.join('')).toBe(text);
      }),
    );
  });
});

describe('asSaidBy', () => {
  it('says one of the two', () => {
    expect(asSaidBy('man', 'ขอบคุณนะคะ/ครับ', 'th')).toBe('ขอบคุณนะครับ');
    expect(asSaidBy('woman', 'ขอบคุณนะคะ/ครับ', 'th')).toBe('ขอบคุณนะคะ');
    expect(hasForms('Takk!', 'nb')).toBe(false);
    expect(hasForms('ขอบคุณค่ะ/ครับ', 'th')).toBe(true);
  });
});
