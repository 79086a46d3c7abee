import { describe, expect, it } from 'vitest';
import { make, term, topic } from './build-instant-index.fixture.ts';
import type { CoreFile } from './index-file.ts';
import { callOf } from './row-result.ts';

describe('the number that a result shows', () => {
  const core = { calls: ['ambulance'] } as Pick<CoreFile, 'calls'>;

  it.each([
    ['danger was typed: its own', { row: 3, danger: 'fire' }, 2, 'fire'],
    ['the first is about danger: that of its terms', { row: 0, danger: undefined }, 0, 'ambulance'],
    ['a further one is about danger: none', { row: 0, danger: undefined }, 1, undefined],
    ['the first is about something else: none', { row: 1, danger: undefined }, 0, undefined],
  ] as const)('where %s', (_, hit, at, call) => {
    expect(callOf(hit, at, core)).toBe(call);
  });

  it('is that of all terms about danger that lead to the topic first, unless they differ or tell of a fire', () => {
    const topics = [
      { ...topic('a'), urgency: 'danger' as const },
      { ...topic('b'), urgency: 'danger' as const },
      topic('c'),
    ];
    const terms = [
      term('fall', ['a'], { danger: true, call: 'ambulance' }),
      term('faint', ['a', 'b'], { danger: true, call: 'ambulance' }),
      term('calm', ['a'], { call: 'fire' }),
      term('smoke', ['b'], { danger: true, call: 'fire' }),
    ];
    expect(make(topics, terms).calls).toEqual(['ambulance', 'emergency']);
    const other = [...terms, term('knife', ['a'], { danger: true })];
    expect(make(topics, other).calls).toEqual(['emergency', 'emergency']);
  });
});
