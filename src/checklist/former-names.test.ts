import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode } from './share/link.ts';
import { backupFile, readBackupFile } from './share/backup-file.ts';
import { hasFormerNames, underPresentNames, type Was } from './former-names.ts';
import { EMPTY, newItems, notApplicableOf, plainState, readState, tick, tickedOf, type State } from './state.ts';

const WAS: Was = {
  topic: 'keep-calm',
  topics: ['calm', 'stay-calm'],
  items: { 'empathy/quiet': 'empathy/lowered-voice', 'honesty/true': 'honesty/said-so' },
};
const stateOf = (
  topics: Record<string, { seen?: string[]; ticked?: string[]; notApplicable?: string[] }>,
  pinned: string[] = [],
): State =>
  readState({
    topics: Object.fromEntries(
      Object.entries(topics).map(([id, { seen = [], ticked = [], notApplicable = [] }]) => [
        id,
        { content: 'v1', seen, ticked, notApplicable },
      ]),
    ),
    pinned,
  }).state;
const LISTS = {
  topic: 'keep-calm',
  content: 'v2',
  items: ['empathy/lowered-voice', 'empathy/gave-room', 'honesty/said-so'],
};

describe('a state with former names', () => {
  it('has ticks, what was seen, and lists under the present ones', () => {
    const before = stateOf({ calm: { seen: ['empathy/quiet', 'empathy/gave-room'], ticked: ['empathy/quiet'] } }, [
      'calm/empathy',
      'other/honesty',
    ]);
    const after = underPresentNames(before, WAS);
    expect(plainState(after)).toEqual({
      topics: {
        'keep-calm': {
          content: 'v1',
          seen: ['empathy/gave-room', 'empathy/lowered-voice'],
          ticked: ['empathy/lowered-voice'],
        },
      },
      pinned: ['keep-calm/empathy', 'other/honesty'],
    });
    expect([...tickedOf(after, LISTS)]).toEqual(['empathy/lowered-voice']);
    // What was renamed is not new, what was added is.
    expect([...newItems(after, LISTS)]).toEqual(['honesty/said-so']);
  });

  it('unites what was ticked under several names, and keeps the version of the present one', () => {
    const after = underPresentNames(
      stateOf({
        calm: { ticked: ['empathy/quiet'] },
        'stay-calm': { ticked: ['honesty/true'] },
        'keep-calm': { ticked: ['empathy/gave-room'] },
      }),
      WAS,
    );
    expect([...tickedOf(after, LISTS)].sort()).toEqual([...LISTS.items].sort());
    expect([...after.topics.keys()]).toEqual(['keep-calm']);
  });

  it('does not bring back a tick that was taken away under the present name', () => {
    const moved = underPresentNames(stateOf({ calm: { ticked: ['empathy/quiet'] } }), WAS);
    const without = tick(moved, LISTS, 'empathy/lowered-voice', false);
    expect([...tickedOf(underPresentNames(without, WAS), LISTS)]).toEqual([]);
  });

  it('has what does not apply under the present ones', () => {
    const old = stateOf({ 'keep-calm': { notApplicable: ['empathy/quiet'] } });
    expect(hasFormerNames(old, WAS)).toBe(true);
    expect([...notApplicableOf(underPresentNames(old, WAS), LISTS)]).toEqual(['empathy/lowered-voice']);
  });

  it('survives a shared link and a saved file of the old days', () => {
    const old = stateOf({ calm: { ticked: ['empathy/quiet'] } }, ['calm/honesty']);
    for (const read of [decode(encode(old)) ?? EMPTY, readBackupFile(backupFile(old, '2026-01-01'))]) {
      const now = underPresentNames(read, WAS);
      expect([[...tickedOf(now, LISTS)], [...now.pinned]]).toEqual([['empathy/lowered-voice'], ['keep-calm/honesty']]);
    }
  });

  it('leaves ids alone that every object has', () => {
    const odd = stateOf({
      constructor: { ticked: ['empathy/constructor'] },
      'keep-calm': { ticked: ['empathy/constructor'] },
    });
    expect(underPresentNames(odd, WAS)).toEqual(odd);
  });
});

const id = fc.constantFrom('quiet', 'lowered-voice', 'gave-room', 'true', 'said-so');
const item = fc.tuple(fc.constantFrom('empathy', 'honesty', 'self-care'), id).map((parts) => parts.join('/'));
const topic = fc.constantFrom('calm', 'stay-calm', 'keep-calm', 'other');
const progress = fc.record({ seen: fc.array(item), ticked: fc.array(item), notApplicable: fc.array(item) });
const states = fc
  .tuple(fc.dictionary(topic, progress), fc.array(fc.tuple(topic, fc.constantFrom('empathy', 'honesty'))))
  .map(([topics, pins]) =>
    stateOf(
      topics,
      pins.map((parts) => parts.join('/')),
    ),
  );
const nowOf = (path: string): string => {
  const [first = '', ...rest] = path.split('/');
  const own = WAS.topics.includes(first) ? WAS.topic : first;
  const inner = rest.join('/');
  return `${own}/${own === WAS.topic ? (WAS.items[inner] ?? inner) : inner}`;
};
const PARTS = ['seen', 'ticked', 'notApplicable'] as const;
const paths = (state: State, part: (typeof PARTS)[number]): string[] =>
  [...state.topics].flatMap(([first, entry]) => [...entry[part]].map((inner) => `${first}/${inner}`));

describe('whatever a browser keeps', () => {
  it('no mark is lost, none is added, none is there twice', () => {
    fc.assert(
      fc.property(states, (before) => {
        const after = underPresentNames(before, WAS);
        for (const part of PARTS)
          expect(paths(after, part).sort()).toEqual([...new Set(paths(before, part).map(nowOf))].sort());
        expect([...after.pinned].sort()).toEqual([...new Set([...before.pinned].map(nowOf))].sort());
      }),
    );
  });

  it('a second time changes nothing, and is not asked for', () => {
    fc.assert(
      fc.property(states, (before) => {
        const after = underPresentNames(before, WAS);
        expect(underPresentNames(after, WAS)).toEqual(after);
        expect(hasFormerNames(after, WAS)).toBe(false);
        if (!hasFormerNames(before, WAS)) expect(plainState(after)).toEqual(plainState(before));
      }),
    );
  });
});
