import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromLatinLayout } from './keyboard-layout.ts';

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

describe('fromLatinLayout', () => {
  it.each(ROWS)('reads %s as %s', (latin, russian) => {
    expect(fromLatinLayout(latin)).toBe(russian);
  });

  it('reaches every Russian letter', () => {
    expect(Array.from(fromLatinLayout([...KEYS.values()].join(''))).sort()).toEqual(
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
    expect(fromLatinLayout(typed)).toBe(meant);
  });

  it('gives back any Russian text from its keys', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...KEYS.keys(), ' ', '1', '-') }), (text) => {
        expect(fromLatinLayout(Array.from(text, (letter) => KEYS.get(letter) ?? letter).join(''))).toBe(text);
      }),
    );
  });
});
