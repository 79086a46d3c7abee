import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeWords } from './front-coding.ts';
import type { CountedWords } from './index-file.ts';
import { inventedSketches, inventedWords, randomNumbers } from './invented.fixture.ts';
import { countQuestions, groupsOfCounts } from './question-counts.ts';
import { InstantIndex } from './rank.ts';
import { EN, indexOf, TH } from './rank.fixture.ts';
import { splitIndex } from './split-index.ts';

/** Each word with its counts: `parcels → 1,2`. */
const lines = (groups: readonly CountedWords[]): string[] =>
  groups.flatMap(([counts, words]) => decodeWords(words).map((word) => `${word} → ${counts.join()}`));

describe('countQuestions', () => {
  const counted = countQuestions({
    ...indexOf(EN),
    questions: [
      { words: 'parcels late', rows: [1] },
      { words: 'parcels late again parcels', rows: [1] },
      { words: 'parcels lates', rows: [0] },
      { words: 'lorry late', rows: [0] },
    ],
  });

  it('says how many questions of each row have a word, a question that has it twice counted once', () => {
    expect(lines(groupsOfCounts(counted.filter(({ isPair }) => !isPair))).sort()).toEqual([
      'again → 1,1',
      'late → 0,1,1,2',
      'lates → 0,1',
      'lorry → 0,1',
      'parcels → 0,1,1,2',
    ]);
  });

  it('says the same of two words one after the other, the second by its stem', () => {
    expect(lines(groupsOfCounts(counted.filter(({ isPair }) => isPair))).sort()).toEqual([
      'again parcel → 1,1',
      'late again → 1,1',
      'lorry lat → 0,1',
      'parcels lat → 0,1,1,2',
    ]);
  });

  it('counts words that no space parts, and words of other scripts between them', () => {
    const index = indexOf({
      ...TH,
      questions: [
        [[1], 'ขอเงินคืน|รับเงินsms|ไม่มีเงินsms'],
        [[0], 'เงินหาย'],
      ],
    });
    expect(lines(groupsOfCounts(countQuestions(index)))).toEqual(
      expect.arrayContaining(['เงิน → 0,1,1,3', 'sms → 1,2']),
    );
  });

  it('leaves out a word behind a common one, which is counted without it', () => {
    const index = indexOf({ ...TH, stopStems: 'ลูกคา', questions: [[[1], 'ลูกค้าตะโกนใส่|อีกลูกค้าตะโกน|เธอตะโกน|ลูกค้ามา']] });
    const found = countQuestions(index).map(({ text }) => text);
    expect(found).toEqual(expect.arrayContaining(['ลูกคา', 'ตะโกน']));
    expect(found).not.toContain('ลูกคาตะโกน');
  });
});

it('the counts of a word and of its pairs stand where a query of the word finds them', () => {
  fc.assert(
    fc.property(inventedSketches, fc.nat(), (sketch, seed) => {
      const next = randomNumbers(seed);
      const words = inventedWords(next, 60);
      const asked = Array.from({ length: 80 }, () =>
        Array.from({ length: 3 }, () => words[Math.min(next(60), next(60))] ?? '').join(' '),
      );
      const index = indexOf({ ...sketch, questions: asked.map((text, at) => [[at % sketch.titles.length], text]) });
      const made = splitIndex(index);
      const { lookup } = new InstantIndex(made.core);
      for (const { key, text, isPair, counts } of countQuestions(index)) {
        const shards = lookup.filesFor(key, 0).map((name) => made.files.get(name));
        const found = shards.flatMap((file) =>
          file && 'asked' in file ? lines(isPair ? file.askedPairs : file.asked) : [],
        );
        expect(found, text).toContain(`${text} → ${counts.join()}`);
      }
    }),
    { numRuns: 10 },
  );
});
