import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../words/fold.ts';
import type { InstantIndexFile } from './index-file.ts';
import { encodeWords, encodeFile, decodeWords, decodeFile } from './front-coding.ts';

const sorted = (words: string): string => words.split('|').sort().join('|');

describe('encodeWords', () => {
  it.each([
    ['kø|kunde|kunden', 'AkundeFnBø'],
    ['', ''],
    ['112', 'A112'],
    ['ring 112|ring', 'AringE 112'],
    ['нож|ножи|но', 'AноCжDи'],
    ['มีด|มีดพก', 'AมีดDพก'],
    ['a|a', 'AaB'],
  ])('%j travels as %j', (words, text) => {
    expect(encodeWords(words)).toBe(text);
    expect(decodeWords(text)).toBe(sorted(words));
  });

  it('gives back any list of folded words, in their order', () => {
    const word = fc
      .oneof(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: fc.constantFrom('k', 'u', 'n', 'ж', 'น', 'ี', '1', ' '), maxLength: 40 }),
      )
      .map((text) => fold(text).replace(/[|A-Z]/g, ''))
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        expect(decodeWords(encodeWords(words.join('|')))).toBe(sorted(words.join('|')));
      }),
      { numRuns: 500 },
    );
  });

  it('takes less where words share their beginnings', () => {
    const words = 'truer|truet|trussel|trusler|true meg|trues';
    expect(encodeWords(words).length).toBeLessThan(words.length * 0.7);
  });

  it('shares no more letters than the alphabet has', () => {
    const [one, two] = [`${'a'.repeat(40)}b`, `${'a'.repeat(40)}c`];
    expect(decodeWords(encodeWords(`${one}|${two}`))).toBe(`${one}|${two}`);
  });

  it.each(['', 'no capital at all', '{}'])('decodes what is no list as an empty one: %j', (text) => {
    expect(decodeWords(text)).toBe('');
  });
});

describe('encodeFile', () => {
  const file: InstantIndexFile = {
    lang: 'en',
    endings: 's',
    compounds: false,
    topics: [],
    danger: [],
    situations: [],
    stopStems: '',
    terms: [
      [[0], 'anger|angry'],
      [[1], 'knife'],
      [[0], 'fury'],
      [[0, 1], 'rage'],
    ],
    exclusions: [
      [[1], 'butter knife'],
      [[1], 'bread knife'],
    ],
    outOfScope: 'cable|printer',
    personWords: '',
  };

  it('has one list for the same topics, and loses no word', () => {
    const travelled = decodeFile(encodeFile(file));
    expect(travelled).toEqual({
      ...file,
      terms: [
        [[0], 'anger|angry|fury'],
        [[1], 'knife'],
        [[0, 1], 'rage'],
      ],
      exclusions: [[[1], 'bread knife|butter knife']],
    });
  });
});
