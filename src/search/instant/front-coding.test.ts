import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../words/fold.ts';
import { decodeWords, encodeWords } from './front-coding.ts';

const list = (words: string): string[] => words.split('|').filter((word) => word !== '');

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
    expect(encodeWords(list(words))).toBe(text);
    expect(decodeWords(text)).toEqual(list(words).sort());
  });

  it('gives back any list of folded words, sorted', () => {
    const word = fc
      .oneof(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: fc.constantFrom('k', 'u', 'n', 'ж', 'น', 'ี', '1', ' '), maxLength: 40 }),
      )
      .map((text) => fold(text).replace(/[A-Z]/g, ''))
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(decodeWords(encodeWords(words))).toEqual(words.toSorted());
      }),
      { numRuns: 500 },
    );
  });

  it('takes less where words share their beginnings', () => {
    const words = 'truer|truet|trussel|trusler|true meg|trues';
    expect(encodeWords(list(words)).length).toBeLessThan(words.length * 0.7);
  });

  it('shares no more letters than the alphabet has', () => {
    const [one, two] = [`${'a'.repeat(40)}b`, `${'a'.repeat(40)}c`];
    expect(decodeWords(encodeWords([two, one]))).toEqual([one, two]);
  });

  it.each(['', 'no capital at all', '{}'])('decodes what is no list as an empty one: %j', (text) => {
    expect(decodeWords(text)).toEqual([]);
  });
});
