import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndexFiles } from './index-file.ts';
import { inventedIndex, inventedWords, randomNumbers } from './invented.fixture.ts';
import { answer } from './prepare.ts';
import { withAllFiles } from './rank.fixture.ts';
import { InstantIndex, type RankedAnswer } from './rank.ts';
import { splitIndex } from './split-index.ts';

type Next = (below: number) => number;
type Spoil = (word: string, next: Next, words: readonly string[]) => string;

const letter = (next: Next): string => 'abdegiklmnoprstuxz'[next(18)] ?? '';
const swapped = (word: string, at: number): string =>
  word.slice(0, at) +
  word
    .slice(at, at + 2)
    .split('')
    .reverse()
    .join('') +
  word.slice(at + 2);
const inside = (word: string, next: Next): number => 1 + next(word.length - 2);

/** What people type for a word. */
const SPOILS: Readonly<Record<string, Spoil>> = {
  'the word itself': (word) => word,
  'an unfinished word': (word) => word.slice(0, -2),
  'another first letter': (word, next) => letter(next) + word.slice(1),
  'no first letter': (word) => word.slice(1),
  'a letter before it': (word, next) => letter(next) + word,
  'the first two letters swapped': (word) => swapped(word, 0),
  'two letters swapped': (word, next) => swapped(word, inside(word, next)),
  'another letter': (word, next) => {
    const at = inside(word, next);
    return word.slice(0, at) + letter(next) + word.slice(at + 1);
  },
  'a letter too few': (word, next) => {
    const at = inside(word, next);
    return word.slice(0, at) + word.slice(at + 1);
  },
  'a letter too many': (word, next) => {
    const at = inside(word, next);
    return word.slice(0, at) + letter(next) + word.slice(at);
  },
  'the second half of a compound': (word, next, words) => `${words[next(words.length)]?.slice(0, 5) ?? ''}xy${word}`,
  'the first half of a compound': (word, next, words) => `${word}yx${words[next(words.length)]?.slice(0, 4) ?? ''}`,
  'the end of a compound that is known': (word) => word.slice(-5),
  'a for an e': (word) => word.replace('e', 'a'),
  'one of two words': (word, next, words) => `${words[next(words.length)] ?? ''} ${swapped(word, inside(word, next))}`,
};
async function stepByStep({ core, files }: IndexFiles, query: string): Promise<RankedAnswer> {
  const index = new InstantIndex(core);
  return answer(index, query, (names) => {
    for (const name of names) {
      const file = files.get(name);
      if (file) index.add(name, file);
    }
    return Promise.resolve();
  });
}

const WORDS_PER_ROW = 10;
/** Words of which one is taken for each kind of slip, for each vocabulary. */
const SAMPLES = 8;
/** Share of the words that may not be found, since what was typed is nearer to others. */
const MOST_LOST = 0.15;

describe('an answer from the files that a query names', () => {
  it('is the answer from all files, for words as people type them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const next = randomNumbers(seed);
        const words = inventedWords(next, 3000);
        const made = splitIndex(
          inventedIndex(words, WORDS_PER_ROW, { compounds: true, typedFor: 'ae', endings: 'a en' }),
        );
        const all = withAllFiles(made);
        const long = words.map((word, at) => [word, at] as const).filter(([word]) => word.length > 6);
        const lost: string[] = [];
        for (const [kind, spoil] of Object.entries(SPOILS))
          for (let sample = 0; sample < SAMPLES; sample += 1) {
            const [word = '', at = 0] = long[next(long.length)] ?? [];
            const query = spoil(word, next, words);
            const found = await stepByStep(made, query);
            const what = `${kind}: ${query} for ${word}, seed ${String(seed)}`;
            expect(found, what).toEqual(all.find(query));
            if (!found.hits.some(({ row }) => row === Math.floor(at / WORDS_PER_ROW))) lost.push(what);
          }
        // A slip may make another word, or be nearer to one.
        expect(lost.length, lost.join('\n')).toBeLessThan(Object.keys(SPOILS).length * SAMPLES * MOST_LOST);
      }),
      { numRuns: 4 },
    );
  });
});
