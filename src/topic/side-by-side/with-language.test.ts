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
