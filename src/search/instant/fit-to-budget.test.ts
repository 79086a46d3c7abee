import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fitToBudget } from './fit-to-budget.ts';
import { mergeIndexFiles, type InstantIndexFile, type InstantIndexRest } from './index-file.ts';
import { readIndexFile, readIndexRest } from './read-index-file.ts';
import { encodeFile } from './front-coding.ts';
import { InstantIndex } from './rank.ts';

/** Words that do not repeat, as a long list of real ones would hardly. */
const word = (seed: number): string =>
  Array.from({ length: 8 }, (_, index) =>
    String.fromCharCode(97 + ((((seed + 1) * (index + 3) * 2_654_435_761) >>> (index + 5)) % 26)),
  ).join('');
const made = (topics: number, words: number): InstantIndexFile => ({
  lang: 'en',
  endings: 's',
  compounds: false,
  danger: [topics - 1],
  stopStems: '',
  exclusions: [[[topics - 1], 'odd one']],
  outOfScope: 'cable|printer',
  personWords: '',
  topics: Array.from(
    { length: topics },
    (_, place) =>
      [`t${String(place)}`, `Title ${word(place)} ${word(place + 5000)}`, `/en/${word(place)}/`, 'during'] as const,
  ),
  situations: Array.from({ length: topics }, (_, place) => [place, `Somebody ${word(place + 9000)}`] as const),
  terms: [
    [
      [topics - 1],
      Array.from({ length: words }, (_, place) =>
        place % 3 === 0 ? `${word(place)} ${word(place + 1)}` : word(place + 20_000),
      ).join('|'),
    ],
    [[0], 'last|least'],
  ],
});
const size = (file: InstantIndexRest): number => gzipSync(JSON.stringify(encodeFile(file)), { level: 9 }).length;

describe('fitToBudget', () => {
  it('loses nothing where there is room for all', () => {
    const whole = made(9, 300);
    const { first, more } = fitToBudget(whole, 2000, 16_000);
    const both = mergeIndexFiles(readIndexFile(encodeFile(first)), readIndexRest(encodeFile(more)));
    const expressions = (file: InstantIndexFile): string[] =>
      file.terms
        .flatMap(([topics, words]) =>
          words.split('|').map((one) => `${both.topics[topics[0] ?? -1]?.[0] ?? ''} ${one}`),
        )
        .sort();
    expect(more.terms.length).toBeGreaterThan(0);
    expect(both.topics.map(([id]) => id).sort()).toEqual(whole.topics.map(([id]) => id).sort());
    expect(expressions(both).length).toBe(302);
    expect(new Set(expressions(both).map((one) => one.split(' ')[0]))).toEqual(new Set(['t0', 't8']));
    expect(new InstantIndex(both).find(word(20_001)).hits[0]).toMatchObject({
      topic: both.topics.findIndex(([id]) => id === 't8'),
    });
  });

  it('puts single words and each term’s first ones into the first file', () => {
    const { first, more } = fitToBudget(made(9, 300), 1000, 16_000);
    expect(first.terms.flatMap(([, words]) => words.split('|')).filter((one) => one.includes(' '))).toEqual([]);
    expect(first.terms.map(([, words]) => words).join('|')).toContain('least');
    expect(more.terms.map(([, words]) => words).join('|')).toContain(' ');
  });

  it.each([
    [9, 4000],
    [1500, 300],
    [1500, 20_000],
  ])('keeps both files within their bytes at %i topics and %i words', (topics, words) => {
    const { first, more } = fitToBudget(made(topics, words), 5000, 16_000);
    expect(size(first)).toBeLessThanOrEqual(5000);
    expect(size(first)).toBeGreaterThan(4000);
    expect(size(more)).toBeLessThanOrEqual(16_000);
  });

  it('where not all topics have room, has those that words lead to, and the danger among them', () => {
    const { first, more } = fitToBudget(made(1500, 300), 5000, 16_000);
    expect(first.topics.slice(0, 2).map(([id]) => id)).toEqual(['t0', 't1499']);
    expect(first.danger).toEqual([1]);
    expect([first.exclusions, more.exclusions]).toEqual([[], [[[1], 'odd one']]]);
    expect(first.topics.length).toBeLessThan(1500);
  });

  it('copes with nothing', () => {
    const { first, more } = fitToBudget({
      ...made(1, 0),
      topics: [],
      danger: [],
      situations: [],
      terms: [],
      exclusions: [],
    });
    expect([first.topics, first.terms, more.terms]).toEqual([[], [], []]);
  });
});
