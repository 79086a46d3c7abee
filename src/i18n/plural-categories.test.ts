import { describe, expect, it } from 'vitest';
import { describePlurals, pluralCategories, pluralExamples } from './plural-categories.ts';

describe('plural categories', () => {
  it.each([
    ['pl', 'one (1), few (2, 3, 4), many (0, 5, 6), other (0.5, 1.5, 10.5)'],
    ['ar', 'zero (0), one (1), two (2), few (3, 4, 5), many (11, 12, 13), other (100, 101, 102)'],
    ['en', 'one (1), other (0, 2, 3)'],
    ['th', 'other (0, 1, 2)'],
  ])('of %s are told with numbers: %s', (lang, told) => {
    expect(describePlurals(lang)).toBe(told);
  });

  it('each have an example', () => {
    for (const lang of ['ar', 'cy', 'fr', 'ga', 'he', 'lt', 'mt', 'pl', 'sl', 'th'])
      expect(
        [...pluralExamples(lang)].filter(([, numbers]) => numbers.length === 0),
        lang,
      ).toEqual([]);
    expect([...pluralExamples('pl').keys()]).toEqual(pluralCategories('pl'));
  });
});
