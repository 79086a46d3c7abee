import fc from 'fast-check';
import type { LanguageIndex } from './build-instant-index.ts';
import { indexOf, type Sketch } from './rank.fixture.ts';

/** Numbers from 0 to less than `below`, the same on every run. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = (seed >>> 0) + 1;
  return (below) => {
    // xorshift32
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

const ONSETS = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'fl',
  'g',
  'gr',
  'h',
  'k',
  'kl',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'sk',
  't',
  'v',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u'];
const CODAS = ['', 'k', 'l', 'm', 'n', 'r', 's', 't'];

/** Words that nobody has heard, of two or three syllables, each once: as many as natural languages have of a kind. */
export function inventedWords(next: (below: number) => number, count: number): string[] {
  const pick = (list: readonly string[]): string => list[next(list.length)] ?? '';
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = Array.from({ length: 2 + next(2) }, () => pick(ONSETS) + pick(VOWELS) + pick(CODAS));
    words.add(syllables.join(''));
  }
  return [...words];
}

/** An index of invented words, each of which leads to one row; `wordsPerRow` of them to the same. */
export function inventedIndex(
  words: readonly string[],
  wordsPerRow: number,
  more: Omit<Sketch, 'titles' | 'terms' | 'lang'> & { readonly lang?: string } = {},
): LanguageIndex {
  const rowCount = Math.ceil(words.length / wordsPerRow);
  return indexOf({
    lang: 'xx',
    titles: Array.from({ length: rowCount }, (_, row) => `0${String(row)}`),
    terms: words.map((word, at) => [[Math.floor(at / wordsPerRow)], word]),
    ...more,
  });
}

/** Invented expressions of one to three words, some of which stand in most of them. */
export const inventedSketches = fc
  .record({ seed: fc.nat(), rows: fc.integer({ min: 1, max: 40 }), size: fc.integer({ min: 1, max: 400 }) })
  .map(({ seed, rows, size }): Sketch => {
    const next = randomNumbers(seed);
    const words = inventedWords(next, 200);
    const word = (): string => words[Math.min(next(200), next(200), next(200))] ?? '';
    const phrase = (): string => Array.from({ length: 1 + next(3) }, word).join(' ');
    const terms = Array.from({ length: size }, (): [number[], string] => [[next(rows), next(rows)], phrase()]);
    return {
      lang: 'xx',
      endings: 'a s en',
      titles: Array.from({ length: rows }, phrase),
      situations: Array.from({ length: 20 }, () => [next(rows), phrase()]),
      terms,
      danger: terms.slice(0, 5).map(([of, text]) => [of, `${text} ${word()}`]),
      exclusions: Array.from({ length: 5 }, () => [[next(rows)], phrase()]),
      outOfScope: Array.from({ length: 5 }, word).join('|'),
      stopStems: `${words[0] ?? ''} ${words[1] ?? ''}`,
    };
  });
