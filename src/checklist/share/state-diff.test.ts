import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY, merge, pin, storeState, tick, type TopicProgress, type State } from '../state.ts';
import { additions, isNothing, withoutAdditions } from './state-diff.ts';

const KINDS = ['empathy', 'honesty', 'self-care'];
// Few names, so that states meet.
const id = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('calm', 'calm-down', 'constructor', '1') },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z0-9-]{1,80}$/) },
);
const set = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<Set<string>> =>
  fc
    .array(
      fc.tuple(...parts).map((some) => some.join('/')),
      { maxLength: 8 },
    )
    .map((some) => new Set(some));
const items = set(fc.constantFrom(...KINDS), id);
const kept: fc.Arbitrary<TopicProgress> = fc.record({
  content: fc.stringMatching(/^[a-z0-9]{0,20}$/),
  seen: items,
  ticked: items,
  notApplicable: items,
});
const state: fc.Arbitrary<State> = fc.record({
  topics: fc.array(fc.tuple(id, kept), { maxLength: 5 }).map((some) => new Map(some)),
  pinned: set(id, fc.constantFrom(...KINDS)),
});

/** Marks and pins by their whole paths. */
const all = ({ topics, pinned }: State): { marks: Set<string>; pinned: ReadonlySet<string> } => ({
  marks: new Set(
    [...topics].flatMap(([topic, { ticked, notApplicable }]) => [
      ...[...ticked].map((one) => `${topic}/${one}`),
      ...[...notApplicable].map((one) => `not: ${topic}/${one}`),
    ]),
  ),
  pinned,
});
const less = (some: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> =>
  new Set([...some].filter((one) => !others.has(one)));
const PAGE = { topic: 'calm', content: 'v1', items: ['empathy/a', 'empathy/b', 'honesty/c'] };
const ticked = (some: State, ...which: string[]): State =>
  which.reduce((before, one) => tick(before, PAGE, one, true), some);

describe('additions', () => {
  it('is what came, and nothing that was there', () => {
    fc.assert(
      fc.property(state, state, (a, b) => {
        const [before, other, came] = [all(a), all(b), all(additions(a, merge(a, b)))];
        expect(came).toEqual({ marks: less(other.marks, before.marks), pinned: less(other.pinned, before.pinned) });
      }),
    );
  });

  it('is nothing where nothing came', () => {
    fc.assert(
      fc.property(state, (some) => {
        expect(isNothing(additions(some, some))).toBe(true);
        expect(isNothing(additions(some, EMPTY))).toBe(true);
      }),
    );
  });

  it('is nothing exactly where no mark and no pin came', () => {
    fc.assert(
      fc.property(state, state, (a, b) => {
        const [before, after] = [all(a), all(merge(a, b))];
        expect(isNothing(additions(a, merge(a, b)))).toBe(
          before.marks.size === after.marks.size && before.pinned.size === after.pinned.size,
        );
      }),
    );
  });

  it('names only topics that got a tick', () => {
    const after = ticked(
      {
        ...EMPTY,
        topics: new Map([
          ['safety', { content: 'v1', seen: new Set(['empathy/x']), ticked: new Set(), notApplicable: new Set() }],
        ]),
      },
      'empathy/a',
    );
    expect([...additions(EMPTY, after).topics.keys()]).toEqual(['calm']);
  });

  it('is something for a single mark, and for a single pin', () => {
    expect(isNothing(additions(EMPTY, ticked(EMPTY, 'empathy/a')))).toBe(false);
    expect(isNothing(additions(EMPTY, tick(EMPTY, PAGE, 'empathy/a', true, 'notApplicable')))).toBe(false);
    expect(isNothing(additions(EMPTY, pin(EMPTY, 'calm/empathy', true)))).toBe(false);
  });
});

describe('withoutAdditions', () => {
  it('takes back what a merge added', () => {
    fc.assert(
      fc.property(state, state, (a, b) => {
        const both = merge(a, b);
        expect(all(withoutAdditions(both, additions(a, both), a))).toEqual(all(a));
      }),
      { numRuns: 200 },
    );
  });

  it('leaves what has come by other ways since', () => {
    fc.assert(
      fc.property(state, state, state, (a, b, since) => {
        const both = merge(a, b);
        const taken = additions(a, both);
        const [left, wanted, gone] = [
          all(withoutAdditions(merge(both, since), taken, a)),
          all(merge(a, since)),
          all(taken),
        ];
        expect(left).toEqual({ marks: less(wanted.marks, gone.marks), pinned: less(wanted.pinned, gone.pinned) });
      }),
    );
  });

  it('leaves a tick made by hand, and one undone by hand', () => {
    const given = ticked(EMPTY, 'empathy/b', 'honesty/c');
    const before = ticked(EMPTY, 'empathy/a');
    const taken = additions(before, merge(before, given));
    const since = tick(merge(before, given), PAGE, 'empathy/a', false);
    expect(all(withoutAdditions(since, taken, before)).marks).toEqual(new Set());
    expect(all(withoutAdditions(ticked(merge(before, given), 'empathy/a'), taken, before)).marks).toEqual(
      new Set(['calm/empathy/a']),
    );
  });

  it('takes a tick from its own topic only', () => {
    const both = merge(ticked(EMPTY, 'empathy/a'), {
      ...EMPTY,
      topics: new Map([
        ['calm-down', { content: '', seen: new Set(), ticked: new Set(['empathy/a']), notApplicable: new Set() }],
      ]),
    });
    expect(all(withoutAdditions(both, ticked(EMPTY, 'empathy/a'), EMPTY)).marks).toEqual(
      new Set(['calm-down/empathy/a']),
    );
  });

  it('forgets a topic that only came', () => {
    fc.assert(
      fc.property(state, (given) => {
        const came = additions(EMPTY, given);
        expect([...withoutAdditions({ ...came, pinned: new Set() }, came, EMPTY).topics]).toEqual([]);
      }),
    );
  });

  it('keeps versions and what was seen of the topics there were', () => {
    const rest = ({ topics }: State): unknown =>
      [...topics].map(([topic, { content: content, seen }]) => [topic, content, seen]);
    fc.assert(
      fc.property(state, state, (some, taken) => {
        expect(rest(withoutAdditions(some, taken, some))).toEqual(rest(some));
      }),
    );
  });

  it('done twice is as done once, and changes nothing it was given', () => {
    fc.assert(
      fc.property(state, state, (some, taken) => {
        const before = [storeState(some), storeState(taken)];
        const once = withoutAdditions(some, taken, some);
        expect(withoutAdditions(once, taken, some)).toEqual(once);
        expect([storeState(some), storeState(taken)]).toEqual(before);
      }),
    );
  });

  it('of nothing leaves all', () => {
    fc.assert(
      fc.property(state, (some) => {
        expect(withoutAdditions(some, EMPTY, EMPTY)).toEqual(some);
      }),
    );
  });
});

describe('isNothing', () => {
  it('is the empty state', () => {
    expect(isNothing(EMPTY)).toBe(true);
  });
});
