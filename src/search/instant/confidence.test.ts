import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InstantHit } from './aggregate.ts';
import type { RankedAnswer } from './rank.ts';
import { MIN_COVERAGE } from '../weights.ts';
import { passesThreshold, isConfident, hitsToShow } from './confidence.ts';

const hit = (row: number, score: number, coverage: number, danger?: 'emergency'): InstantHit => ({
  row,
  score,
  coverage,
  situation: undefined,
  danger,
  isGoods: false,
  besideDanger: false,
});
const answer = (share: number, score: number, made: Partial<RankedAnswer> = {}): RankedAnswer => ({
  hits: [hit(0, score, share)],
  words: ['one', 'two'],
  stopWords: [],
  languageCoverage: 1,
  mentionsPerson: false,
  outOfScope: false,
  doubt: 0,
  ...made,
});

describe('passesThreshold', () => {
  it('has no threshold for a single word', () => {
    expect(passesThreshold(answer(0.01, 0.6, { words: ['one'] }))).toBe(true);
    expect(passesThreshold(answer(0.01, 0.6))).toBe(false);
  });

  it('is higher with an out-of-scope word, and easier to reach with a mention of a person', () => {
    const doubtful = answer(0.5, 2.5);
    expect(passesThreshold(doubtful)).toBe(true);
    expect(passesThreshold({ ...doubtful, outOfScope: true })).toBe(false);
    expect(passesThreshold({ ...doubtful, outOfScope: true, mentionsPerson: true })).toBe(true);
  });

  it('is higher the more its words are those of queries that the site does not answer', () => {
    const doubtful = answer(0.7, 3);
    expect(passesThreshold({ ...doubtful, doubt: 0.05 })).toBe(true);
    expect(passesThreshold({ ...doubtful, doubt: 0.75 })).toBe(false);
    expect(passesThreshold({ ...doubtful, doubt: 0.75, mentionsPerson: true })).toBe(true);
  });

  it('is passed by danger, unless the query is about goods and about nobody', () => {
    const danger = answer(0.01, 0.6, { hits: [hit(0, 0.6, 0.01, 'emergency')] });
    expect(passesThreshold(danger)).toBe(true);
    // `fire in the bin` is never held back, `kitchen knife sale` is, and `kitchen knife, he has a knife` is not.
    expect(passesThreshold({ ...danger, outOfScope: true })).toBe(true);
    const goods = { ...danger, outOfScope: true, hits: danger.hits.map((each) => ({ ...each, isGoods: true })) };
    expect(passesThreshold(goods)).toBe(false);
    expect(passesThreshold({ ...goods, mentionsPerson: true })).toBe(true);
  });

  it('is never passed without a hit', () => {
    expect(passesThreshold({ ...answer(1, 9), hits: [] })).toBe(false);
  });

  it('is passed by every answer with more coverage and score than one that passes', () => {
    const number = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        number,
        number,
        fc.double({ min: 0, max: 20, noNaN: true }),
        fc.boolean(),
        fc.boolean(),
        (share, more, score, away, people) => {
          if (!passesThreshold(answer(share, score, { outOfScope: away, mentionsPerson: people }))) return;
          expect(
            passesThreshold(
              answer(Math.min(1, share + more), score + more, { outOfScope: away, mentionsPerson: people }),
            ),
          ).toBe(true);
          expect(passesThreshold(answer(share, score, { outOfScope: false, mentionsPerson: true }))).toBe(true);
        },
      ),
    );
  });
});

describe('hitsToShow', () => {
  it('are none where the answer does not pass the threshold', () => {
    expect(hitsToShow(answer(0.3, 0.8), MIN_COVERAGE)).toEqual([]);
  });

  it('leave out rows of low coverage and rows far below the best', () => {
    const hits = [hit(0, 8, 0.9), hit(1, 1.1, 0.9), hit(2, 6, 0.1), hit(3, 3, 0.3)];
    expect(hitsToShow(answer(1, 8, { hits }), MIN_COVERAGE).map(({ row }) => row)).toEqual([0, 3]);
  });

  it('are three at least where people tell what happened', () => {
    const hits = [hit(0, 8, 0.9), hit(1, 0.6, 0.9), hit(2, 6, 0.1), hit(3, 0.6, 0.1)];
    const rowsOf = (made: Partial<RankedAnswer>): number[] =>
      hitsToShow(answer(1, 8, { hits, ...made }), MIN_COVERAGE).map(({ row }) => row);
    expect(rowsOf({ words: ['left', 'parcel'], stopWords: ['the'] })).toEqual([0, 1, 2]);
    expect(rowsOf({ words: ['left', 'parcel'] })).toEqual([0]);
  });

  it('keep danger, whatever its coverage and its score', () => {
    const hits = [hit(2, 0.6, 0.01, 'emergency'), hit(0, 8, 0.9), hit(1, 0.6, 0.01)];
    expect(hitsToShow(answer(1, 8, { hits }), MIN_COVERAGE).map(({ row }) => row)).toEqual([2, 0]);
  });
});

describe('a further row that typed danger leads to', () => {
  it('is shown whatever its score', () => {
    const hits = [hit(0, 12, 0.9, 'emergency'), { ...hit(1, 0.7, 0.1), besideDanger: true }, hit(2, 0.7, 0.1)];
    expect(hitsToShow(answer(1, 12, { hits }), MIN_COVERAGE).map(({ row }) => row)).toEqual([0, 1]);
  });
});

describe('isConfident', () => {
  it('is true wherever danger was typed', () => {
    expect(isConfident(answer(0, 0, { hits: [hit(0, 0.6, 0.01, 'emergency')] }))).toBe(true);
    expect(isConfident(answer(0, 0, { hits: [] }))).toBe(false);
  });

  it('is true from a coverage of four fifths on', () => {
    expect([0.79, 0.8, 1].map((share) => isConfident(answer(share, 3)))).toEqual([false, true, true]);
  });
});
