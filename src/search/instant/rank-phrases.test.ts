import { describe, expect, it } from 'vitest';
import { find, places, scoreOf, type Sketch } from './rank.fixture.ts';

const PHRASES: Sketch = {
  lang: 'en',
  titles: ['One', 'Two', 'Three', 'Four', 'Five'],
  stopStems: 'of get rid',
  terms: [
    [[0], 'knock louder'],
    [[1], 'broom of'],
    [[2], 'candle'],
    [[3], 'candle stick holder'],
  ],
};

describe('an expression of several words', () => {
  it('counts more where all its words stand near each other', () => {
    expect(scoreOf(PHRASES, 'knock a bit louder', 0)).toBe(scoreOf(PHRASES, 'knock and then louder', 0));
    expect(scoreOf(PHRASES, 'knock and then he was far louder', 0)).toBeLessThan(
      scoreOf(PHRASES, 'knock and then louder he was far', 0),
    );
  });

  it('counts less where only one of them tells something', () => {
    const both = scoreOf({ ...PHRASES, stopStems: '' }, 'broom of', 1);
    expect(scoreOf(PHRASES, 'broom of', 1)).toBeLessThan(both);
  });
});

describe('an expression of one word', () => {
  it('counts more where it is the whole query', () => {
    expect(places(PHRASES, 'candle')).toEqual([2, 3]);
    expect(scoreOf(PHRASES, 'candle', 2)).toBeGreaterThan(scoreOf(PHRASES, 'candle zzzz', 2));
  });

  it('is forgiven a slip', () => {
    expect(places(PHRASES, 'candel')[0]).toBe(2);
  });
});

describe('a Thai expression', () => {
  const thai: Sketch = {
    lang: 'th',
    titles: ['หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า'],
    terms: [
      [[0], 'หัวหน้ายอมลูกค้าตลอด'],
      [[1], 'หัวหน้า|หัวหน้ากะ|หัวหน้างาน'],
      [[2], 'ข่มขู่'],
    ],
  };

  it('that is being typed is a short one before a long one that begins so', () => {
    expect(places(thai, 'หัวหน')[0]).toBe(1);
  });

  it('is found by a vowel that looks like its own', () => {
    expect(places(thai, 'โดนข่มขุ่')).toEqual([2]);
    expect(find(thai, 'โดนข่มขุ่').hits[0]?.danger).toBeUndefined();
  });
});
