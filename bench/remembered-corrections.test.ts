import { describe, expect, it } from 'vitest';
import { corrections, searchIn } from './remembered-corrections.ts';

const stem = (word: string): string => word;
const knownOf = (word: string, known: Iterable<string>): string[] =>
  corrections(word, known, stem).map((correction) => correction.known);

describe('remembered corrections', () => {
  it('are those of the words that were asked for: the common ones, or all', () => {
    searchIn('en');
    expect(knownOf('pistal', ['customer'])).toEqual([]);
    expect(knownOf('pistal', new Set(['customer', 'pistol']))).toEqual(['pistol']);
  });

  it('are not looked for again, but in another language', () => {
    searchIn('nb');
    expect(knownOf('pistal', new Set(['pistol']))).toEqual(['pistol']);
    expect(knownOf('pistal', new Set<string>())).toEqual(['pistol']);
    searchIn('ro');
    expect(knownOf('pistal', new Set<string>())).toEqual([]);
  });
});
