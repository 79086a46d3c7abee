import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from './rank.ts';
import { ENOUGH, isBelieved, isSure, shown } from './sure.ts';

const answer = (share: number, score: number, made: Partial<Answer> = {}): Answer => ({ hits: [{ topic: 0, score, share, line: undefined }], words: ['one', 'two'], idle: [], heard: 1, people: false, away: false, ...made });

describe('isBelieved', () => {
  it('asks nothing of a single word', () => {
    expect(isBelieved(answer(0.01, 0.6, { words: ['one'] }))).toBe(true);
    expect(isBelieved(answer(0.01, 0.6))).toBe(false);
  });

  it('asks more where a word leads elsewhere, and less where people are spoken of', () => {
    const doubtful = answer(0.5, 2.5);
    expect(isBelieved(doubtful)).toBe(true);
    expect(isBelieved({ ...doubtful, away: true })).toBe(false);
    expect(isBelieved({ ...doubtful, away: true, people: true })).toBe(true);
  });

  it('never believes an answer without a topic', () => {
    expect(isBelieved({ ...answer(1, 9), hits: [] })).toBe(false);
  });

  it('believes what has more going for it, if it believes what has less', () => {
    const number = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(fc.property(number, number, fc.double({ min: 0, max: 20, noNaN: true }), fc.boolean(), fc.boolean(), (share, more, score, away, people) => {
      if (!isBelieved(answer(share, score, { away, people }))) return;
      expect(isBelieved(answer(Math.min(1, share + more), score + more, { away, people }))).toBe(true);
      expect(isBelieved(answer(share, score, { away: false, people: true }))).toBe(true);
    }));
  });
});

describe('shown', () => {
  it('is nothing where the answer is not believed', () => {
    expect(shown(answer(0.3, 0.8), ENOUGH)).toEqual([]);
  });

  it('leaves out what accounts for little, and what is far below the best', () => {
    const hits = [{ topic: 0, score: 8, share: 0.9, line: undefined }, { topic: 1, score: 1.9, share: 0.9, line: undefined }, { topic: 2, score: 6, share: 0.1, line: undefined }, { topic: 3, score: 3, share: 0.3, line: undefined }];
    expect(shown(answer(1, 8, { hits }), ENOUGH).map(({ topic }) => topic)).toEqual([0, 3]);
  });
});

describe('isSure', () => {
  it('is so from four fifths on', () => {
    expect([0.79, 0.8, 1].map((share) => isSure(answer(share, 3)))).toEqual([false, true, true]);
  });
});
