import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileOf } from '../../language/profiles/index.ts';
import { fromLatinKeyboard } from './keyboard-layout.ts';

const russianOf = (typed: string): string => fromLatinKeyboard(typed, profileOf('ru').keyboard ?? '');

/** The rows of a keyboard, once in each layout. */
const ROWS = [
  ['`', 'ё'],
  ['qwertyuiop[]', 'йцукенгшщзхъ'],
  ["asdfghjkl;'", 'фывапролджэ'],
  ['zxcvbnm,.', 'ячсмитьбю'],
] as const;
const KEYS = new Map(
  ROWS.flatMap(([latin, russian]) => Array.from(russian, (letter, index) => [letter, latin[index] ?? ''])),
);

describe('fromLatinKeyboard', () => {
  it.each(ROWS)('reads %s as %s', (latin, russian) => {
    expect(russianOf(latin)).toBe(russian);
  });

  it('reaches every Russian letter', () => {
    expect(Array.from(russianOf([...KEYS.values()].join(''))).sort()).toEqual(
      Array.from('абвгдежзийклмнопрстуфхцчшщъыьэюяё'),
    );
  });

  it.each([
    ['rkbtyn', 'клиент'],
    ['Rkbtyn JH`N', 'клиент орёт'],
    ["'nj yj;", 'это нож'],
    ['112 !?', '112 !?'],
    ['клиент', 'клиент'],
    ['ตะโกน 😀', 'ตะโกน 😀'],
    ['', ''],
  ])('makes %j into %j', (typed, meant) => {
    expect(russianOf(typed)).toBe(meant);
  });

  it('changes nothing in a language without a keyboard of its own', () => {
    expect(fromLatinKeyboard('hello', '')).toBe('hello');
  });

  it('gives back any Russian text from its keys', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...KEYS.keys(), ' ', '1', '-') }), (text) => {
        expect(russianOf(Array.from(text, (letter) => KEYS.get(letter) ?? letter).join(''))).toBe(text);
      }),
    );
  });
});
