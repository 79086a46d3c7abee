import { describe, expect, it } from 'vitest';
import * as all from '../src/search/weights.ts';
import { changed, isFitted, readWeights, WeightError, weights } from './weight-ranges.ts';

describe('the weights of search', async () => {
  const read = new Map((await weights()).map((weight) => [weight.name, weight]));

  it.each(Object.entries(all))('%s has a range that contains its value', (name, value) => {
    const weight = read.get(name);
    expect(weight).toBeDefined();
    for (const number of typeof value === 'number' ? [value] : Object.values(value)) {
      expect(number).toBeGreaterThanOrEqual(weight?.least ?? Infinity);
      expect(number).toBeLessThanOrEqual(weight?.most ?? -Infinity);
    }
    if (typeof value === 'number') expect(weight?.value).toBe(value);
  });

  it('are all there, and stand under headings', () => {
    expect([...read.keys()].sort()).toEqual(Object.keys(all).sort());
    expect([...read.values()].filter(({ group }) => group === '')).toEqual([]);
  });

  it('that are fitted rank, and do not say what is shown', () => {
    const fitted = [...read.values()].filter(isFitted).map(({ name }) => name);
    expect(fitted).toEqual(expect.arrayContaining(['RARE_WORD_WEIGHT', 'ONE_EDIT_QUALITY', 'SUPPORT_FACTOR']));
    for (const name of [
      'EXACT_QUALITY',
      'MAX_QUERY_WORDS',
      'MIN_COVERAGE',
      'MIN_SHARE_OF_WORDS',
      'MIN_DANGER_COVERAGE',
    ])
      expect(fitted).not.toContain(name);
  });
});

const SOURCE = `// Group

/** A. @range 0 1 share */
export const A = 0.5;
/**
 * B.
 * @range 1 20 letters
 */
export const B = 12;
`;

describe('readWeights', () => {
  it('reads value, range, unit and heading', () => {
    expect(readWeights(SOURCE)).toEqual([
      { name: 'A', value: 0.5, least: 0, most: 1, unit: 'share', group: 'Group' },
      { name: 'B', value: 12, least: 1, most: 20, unit: 'letters', group: 'Group' },
    ]);
  });

  it('refuses a weight without a range of its own', () => {
    expect(() => readWeights(`${SOURCE}export const C = 1;`)).toThrow(WeightError);
  });
});

describe('changed', () => {
  it('puts other values in place, and nothing else', () => {
    expect(changed(SOURCE, { A: 0.25 })).toBe(SOURCE.replace('0.5;', '0.25;'));
  });

  it('refuses a name that is not there', () => {
    expect(() => changed(SOURCE, { AB: 1 })).toThrow(WeightError);
  });
});
