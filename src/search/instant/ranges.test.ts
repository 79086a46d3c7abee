import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutIntoRanges, filesWith, type Keyed } from './ranges.ts';

const keyedAs = (key: string): Keyed<string> => ({ key, value: key, size: key.length + 4 });
const key = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 }),
  fc.string({ unit: fc.constantFrom(...Array.from('eknøжиนมีด12 ')), maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 5 }).map((text) => text.replaceAll('|', '')),
);
const cutting = { target: fc.integer({ min: 1, max: 80 }), letters: fc.integer({ min: 1, max: 4 }) };

describe('filesWith', () => {
  it.each([
    ['a', [0, 1]],
    ['ki', [1]],
    ['kn', [2]],
    ['kna', [2]],
    ['k', [1, 2]],
    ['s', [3]],
    ['z', [3]],
    ['', [0, 1, 2, 3]],
    ['fzz', [1]],
    ['ж', [3]],
  ])('%j stands in the files %j of those that begin at ao, kn and s', (beginning, numbers) => {
    expect(filesWith(beginning, ['ao', 'kn', 's'], 9)).toEqual(numbers);
  });

  it('gives the first ones if there are more than asked for', () => {
    expect(filesWith('a', ['aa', 'ab', 'ac', 'b'], 2)).toEqual([0, 1]);
    expect(filesWith('ab', ['aa', 'ab', 'ac', 'b'], 2)).toEqual([2]);
  });

  it('gives the only file where there is no boundary', () => {
    expect(filesWith('a', [], 3)).toEqual([0]);
  });

  it('names every file that holds a key with the beginning, and, after the first, no other', () => {
    fc.assert(
      fc.property(fc.array(key), fc.array(key), cutting.target, cutting.letters, (keys, more, target, letters) => {
        const { files, boundaries } = cutIntoRanges(keys.map(keyedAs), target, letters);
        if (files.length === 0) return;
        const beginnings = [...keys, ...more].flatMap((text) => [text, text.slice(0, 1), text.slice(0, 3)]);
        for (const beginning of beginnings) {
          const named = filesWith(beginning, boundaries, Infinity);
          const holding = files.flatMap((file, at) => (file.some((each) => each.startsWith(beginning)) ? [at] : []));
          expect(named).toEqual(expect.arrayContaining(holding));
          expect(holding).toEqual(expect.arrayContaining(named.slice(1)));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('cutIntoRanges', () => {
  it('cuts where the first letters of the keys change, and where too many begin alike, between twice as many', () => {
    const keys = ['kniv', 'ape', 'knivstikk', 'gris', 'knivangrep', 'ape'];
    expect(cutIntoRanges(keys.map(keyedAs), 40, 4)).toEqual({
      files: [
        ['ape', 'ape', 'gris'],
        ['kniv', 'knivangrep', 'knivstikk'],
      ],
      boundaries: ['kniv'],
    });
    expect(cutIntoRanges(keys.map(keyedAs), 22, 4)).toEqual({
      files: [['ape', 'ape', 'gris'], ['kniv', 'knivangrep'], ['knivstikk']],
      boundaries: ['kniv', 'knivstik'],
    });
    expect(cutIntoRanges([], 20, 4)).toEqual({ files: [], boundaries: [] });
  });

  it('keeps every entry once, in the order of the keys', () => {
    fc.assert(
      fc.property(fc.array(key), cutting.target, cutting.letters, (keys, target, letters) => {
        const { files, boundaries } = cutIntoRanges(keys.map(keyedAs), target, letters);
        expect(files.flat()).toEqual(keys.toSorted());
        for (const [at, boundary] of boundaries.entries()) expect(files[at + 1]?.[0]?.startsWith(boundary)).toBe(true);
        expect(new Set(boundaries).size).toBe(boundaries.length);
      }),
    );
  });

  it('fills a file up to the target, and beyond it only with what begins alike', () => {
    fc.assert(
      fc.property(fc.array(key, { minLength: 1 }), cutting.target, cutting.letters, (keys, target, letters) => {
        const { files } = cutIntoRanges(keys.map(keyedAs), target, letters);
        for (const file of files) {
          const size = file.reduce((sum, each) => sum + keyedAs(each).size, 0);
          const alike = new Set(file.map((each) => each.slice(0, letters * 2))).size === 1;
          expect(file.length > 0 && (alike || size <= target)).toBe(true);
        }
      }),
    );
  });

  it('does not depend on the order of the entries', () => {
    fc.assert(
      fc.property(fc.array(key), cutting.target, cutting.letters, (keys, target, letters) => {
        expect(cutIntoRanges(keys.toReversed().map(keyedAs), target, letters)).toEqual(
          cutIntoRanges(keys.map(keyedAs), target, letters),
        );
      }),
    );
  });
});
