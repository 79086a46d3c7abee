import { describe, expect, it } from 'vitest';
import type { Stage } from '../authoring/schema.ts';
import { rowsByStage, ROWS_ON_A_PAGE, statusPages } from './status-pages.ts';
import { PHRASES, type StatusRow, type StatusState } from './status.ts';

const row = (id: string, stage: Stage | undefined, ...states: StatusState[]): StatusRow => ({
  id,
  ...(stage === undefined ? {} : { stage }),
  translations: states.map((state, at) => ({
    lang: `l${String(at)}`,
    state,
    from: 'en',
    outdated: new Map(),
    missing: [],
  })),
});

describe('rowsByStage', () => {
  it('puts what wants work first, in the stages of the home page, and phrases nowhere', () => {
    const rows = [
      row('a', 'after', 'current'),
      row('b', 'during', 'current', 'current'),
      row('scene/b', 'during', 'current', 'outdated'),
      row(PHRASES, undefined, 'outdated'),
    ];
    expect([...rowsByStage(rows)].map(([stage, own]) => [stage, own.map(({ id }) => id)])).toEqual([
      ['during', ['scene/b', 'b']],
      ['after', ['a']],
    ]);
  });
});

describe('statusPages', () => {
  it('cuts many rows into pages', () => {
    const rows = Array.from({ length: ROWS_ON_A_PAGE + 2 }, (_, at) => row(String(at), 'hard', 'current'));
    expect(statusPages(rows).map(({ address, entries }) => [address, entries.length])).toEqual([
      ['hard', ROWS_ON_A_PAGE],
      ['hard-2', 2],
    ]);
  });
});
