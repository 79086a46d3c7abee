import { describe, expect, it } from 'vitest';
import type { Stage } from '../authoring/schema.ts';
import type { Model } from '../model/model.ts';
import type { Situation } from '../model/topic.ts';
import { MOST_AT_FIRST } from './first-situations.ts';
import { SITUATIONS_ON_A_PAGE, stagePages } from './stage-pages.ts';

/** A site with so many situations in a stage. */
const siteWith = (counts: Partial<Record<Stage, number>>): Pick<Model, 'situations'> => ({
  situations: (stage) => Array.from({ length: counts[stage] ?? 0 }, (_, at) => ({ id: String(at) }) as Situation),
});
const addressesOf = (counts: Partial<Record<Stage, number>>): string[] =>
  stagePages(siteWith(counts), 'nb').map(({ address }) => address);

describe('pages of the situations of a stage', () => {
  it('are none where the home page shows them all', () => {
    expect(addressesOf({ during: MOST_AT_FIRST, hard: 3 })).toEqual([]);
  });

  it('are one for a stage with more, and several where a page would be too long', () => {
    expect(addressesOf({ hard: SITUATIONS_ON_A_PAGE + 1, during: MOST_AT_FIRST + 1 })).toEqual([
      'during',
      'hard',
      'hard-2',
    ]);
  });

  it('leave none out', () => {
    const pages = stagePages(siteWith({ hard: 2 * SITUATIONS_ON_A_PAGE + 5 }), 'nb');
    expect(pages.flatMap(({ entries }) => entries)).toHaveLength(2 * SITUATIONS_ON_A_PAGE + 5);
  });
});
