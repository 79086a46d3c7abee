import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchIn, searchWith, withLanguage } from './with-language.ts';

describe('withLanguage', () => {
  it.each([
    ['?with=nb', 'nb'],
    ['?customer=ru&with=th', 'th'],
    ['?with=xx', undefined],
    ['?with=', undefined],
    ['', undefined],
  ])('reads %s', (search, lang) => {
    expect(withLanguage(search, ['nb', 'ru', 'th'])).toBe(lang);
  });
});

it('keeps what else stands in the address', () => {
  expect(searchWith('?customer=ru', 'nb')).toBe('?customer=ru&with=nb');
  expect(searchWith('?customer=ru&with=nb', undefined)).toBe('?customer=ru');
  expect(searchWith('?with=nb', undefined)).toBe('');
});

it('changes the two languages when the reader switches to the second', () => {
  expect(searchIn('?with=nb', 'th', 'nb')).toBe('?with=th');
  expect(searchIn('?with=nb', 'th', 'ru')).toBe('?with=nb');
  expect(searchIn('', 'th', 'nb')).toBe('');
});

it('is a language of the site or none for any address, and everything else in it stays', () => {
  const languages = ['nb', 'ru', 'th'];
  const part = fc.constantFrom(
    '?',
    '&',
    '=',
    'with',
    'nb',
    'th',
    'xx',
    '%',
    '%E0%A4',
    '#',
    '+',
    '\u0000',
    '<',
    'customer=ru',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(part).map((parts) => parts.join('')),
      ),
      (search) => {
        expect([undefined, ...languages]).toContain(withLanguage(search, languages));
        const others = (address: string): string[][] =>
          [...new URLSearchParams(address)].filter(([name]) => name !== 'with');
        for (const lang of [undefined, ...languages]) {
          const next = searchWith(search, lang);
          expect(withLanguage(next, languages)).toBe(lang);
          expect(others(next)).toEqual(others(search));
          // An address of the same page: `location.pathname` and this must not become another host or a script.
          expect(new URL(`/nb/${next}`, 'https://kb.example').pathname).toBe('/nb/');
        }
      },
    ),
    { numRuns: 500 },
  );
});
