import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMPTY,
  merge,
  newItems,
  notApplicableOf,
  pin,
  plainState,
  readState,
  startAfresh,
  storeState,
  tick,
  tickedOf,
  type TopicProgress,
  type TopicLists,
  type State,
} from './state.ts';
import { readStored } from './storage.ts';

const KINDS = ['empathy', 'honesty', 'self-care'];
// Few names, so that states meet; some that objects have of their own.
const id = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('calm', 'calm-down', 'constructor', '0', '10', '-') },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z0-9-]{1,80}$/) },
);
const item = fc.tuple(fc.constantFrom(...KINDS), id).map((parts) => parts.join('/'));
const list = fc.tuple(id, fc.constantFrom(...KINDS)).map((parts) => parts.join('/'));
const version = fc.oneof(fc.constantFrom('v1', 'v2'), fc.stringMatching(/^[a-z0-9]{0,20}$/));
const set = (of: fc.Arbitrary<string>): fc.Arbitrary<Set<string>> =>
  fc.array(of, { maxLength: 12 }).map((some) => new Set(some));
const kept: fc.Arbitrary<TopicProgress> = fc.record({
  content: version,
  seen: set(item),
  ticked: set(item),
  notApplicable: set(item),
});
const state: fc.Arbitrary<State> = fc.record({
  topics: fc.array(fc.tuple(id, kept), { maxLength: 6 }).map((some) => new Map(some)),
  pinned: set(list),
});
const lists: fc.Arbitrary<TopicLists> = fc.record({
  topic: id,
  content: version,
  items: fc.uniqueArray(item, { minLength: 1, maxLength: 12 }),
});
/** Lists, and one of their items. */
const place = lists.chain((some) => fc.tuple(fc.constant(some), fc.constantFrom(...some.items)));

/** What no valid state has. */
const wrong = ({ topics, pinned }: State): string[] => [
  ...[...topics.keys()].filter((topic) => !/^[a-z0-9-]{1,80}$/.test(topic)),
  ...[...topics.values()].flatMap(({ content, seen, ticked, notApplicable }) => [
    ...(/^[a-z0-9]{0,20}$/.test(content) ? [] : [content]),
    ...[...seen, ...ticked, ...notApplicable].filter(
      (one) => !/^(empathy|honesty|self-care)\/[a-z0-9-]{1,80}$/.test(one),
    ),
  ]),
  ...[...pinned].filter((one) => !/^[a-z0-9-]{1,80}\/(empathy|honesty|self-care)$/.test(one)),
];
const one = (
  content: string,
  seen: readonly string[],
  ticked: readonly string[],
  notApplicable: readonly string[] = [],
): State => ({
  topics: new Map([
    ['calm', { content, seen: new Set(seen), ticked: new Set(ticked), notApplicable: new Set(notApplicable) }],
  ]),
  pinned: new Set(),
});
const page = (content: string, ...items: string[]): TopicLists => ({ topic: 'calm', content, items });
/** The state in a stored text; texts of a newer version have tests of their own (storage.test.ts). */
const parseState = (text: string | null): State => {
  const stored = readStored(text);
  return stored === 'newer' ? EMPTY : stored;
};
const [A, B, C, D] = ['empathy/a', 'empathy/b', 'honesty/c', 'self-care/d'] as const;

describe('a stored text', () => {
  it('gives back what was stored', () => {
    fc.assert(
      fc.property(state, (some) => {
        expect(parseState(storeState(some))).toEqual(some);
      }),
    );
  });

  const name = fc.oneof(id, fc.string(), fc.constantFrom('__proto__', 'toString', 'topics'));
  const entries = fc.oneof(fc.jsonValue(), fc.array(fc.oneof(item, list, fc.string(), fc.jsonValue())));
  const almost = fc.record({
    topics: fc.oneof(
      fc.jsonValue(),
      fc
        .array(
          fc.tuple(
            name,
            fc.oneof(
              fc.jsonValue(),
              fc.record({
                content: fc.oneof(version, fc.jsonValue()),
                seen: entries,
                ticked: entries,
                notApplicable: entries,
              }),
            ),
          ),
        )
        .map((some) => Object.fromEntries(some)),
    ),
    pinned: entries,
  });

  it('makes a valid state of any text, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          almost.map((value) => JSON.stringify(value)),
        ),
        (text) => {
          expect(wrong(parseState(text))).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('makes a valid state of a stored one that lost or changed a character', () => {
    fc.assert(
      fc.property(state, fc.nat(), fc.string({ maxLength: 1 }), (some, at, instead) => {
        const text = storeState(some);
        const index = at % text.length;
        expect(wrong(parseState(text.slice(0, index) + instead + text.slice(index + 1)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    null,
    '',
    '{',
    'null',
    '[]',
    '5',
    '"calm"',
    '{}',
    '{"topics":[]}',
    '{"topics":null,"pinned":{}}',
    '{"pinned":"calm/empathy"}',
    '{"version":1,"ticks":["calm/empathy/a"]}',
    '['.repeat(200_000),
  ])('gives an empty state for %.60j', (text) => {
    expect(parseState(text)).toEqual(EMPTY);
  });

  it('takes nothing by the names that objects have of their own', () => {
    const parsed = parseState(
      '{"__proto__":{"pinned":["calm/empathy"]},"topics":{"__proto__":{"content":"v1","seen":["empathy/a"],"ticked":["empathy/a"]},"calm":{"__proto__":{"ticked":["empathy/a"]},"content":"v1"}}}',
    );
    expect(parsed).toEqual(one('v1', [], []));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('keeps a topic that is called as objects call something', () => {
    expect(
      parseState('{"topics":{"constructor":{"content":"v1","seen":[],"ticked":["empathy/constructor"]}}}').topics.get(
        'constructor',
      )?.ticked,
    ).toEqual(new Set(['empathy/constructor']));
  });

  it('keeps the ticks and pins among what is none', () => {
    const ticked = [
      A,
      5,
      null,
      [B],
      'joy/c',
      'empathy/',
      'Empathy/d',
      ' empathy/e',
      'empathy/e\n',
      `empathy/${'f'.repeat(81)}`,
      'calm/empathy/g',
      D,
    ];
    expect(
      parseState(
        JSON.stringify({
          topics: { calm: { content: 'v1', seen: [], ticked }, Calm: {}, down: null },
          pinned: ['calm/empathy', 'empathy/calm', {}],
        }),
      ),
    ).toEqual({ ...one('v1', [], [A, D]), pinned: new Set(['calm/empathy']) });
  });

  it.each([undefined, null, 5, 'V1', 'a b', 'v'.repeat(21), '-'])(
    'keeps the ticks of a topic whose version is %j, and no version',
    (content) => {
      expect(parseState(JSON.stringify({ topics: { calm: { content, seen: [], ticked: [A] } } }))).toEqual(
        one('', [], [A]),
      );
    },
  );

  it('takes no more than a site can have', () => {
    const many = <T>(make: (name: string) => T): T[] =>
      Array.from({ length: 20_000 }, (_, index) => make(String(index)));
    const items = many((name) => `empathy/${name}`);
    const wide = parseState(
      JSON.stringify({
        topics: Object.fromEntries(many((name) => [name, {}])),
        pinned: many((name) => `${name}/empathy`),
      }),
    );
    expect([wide.topics.size, wide.pinned.size]).toEqual([10_000, 10_000]);
    const deep = parseState(JSON.stringify({ topics: { calm: { seen: items, ticked: items } } })).topics.get('calm');
    expect([deep?.seen.size, deep?.ticked.size]).toEqual([10_000, 10_000]);
  });
});

describe('readState', () => {
  it('finds whole what a state is as plain data', () => {
    fc.assert(
      fc.property(state, (some) => {
        expect(readState(plainState(some))).toEqual({ state: some, whole: true });
      }),
    );
  });

  const calm = { content: 'v1', seen: [A], ticked: [A] };
  it.each([
    null,
    [],
    'calm',
    {},
    { topics: {} },
    { pinned: [] },
    { topics: [], pinned: [] },
    { topics: {}, pinned: {} },
    { topics: {}, pinned: ['calm'] },
    { topics: { Calm: calm }, pinned: [] },
    { topics: { calm: [] }, pinned: [] },
    { topics: { calm: { ...calm, content: 1 } }, pinned: [] },
    { topics: { calm: { ...calm, seen: [5] } }, pinned: [] },
    { topics: { calm: { ...calm, ticked: ['a'] } }, pinned: [] },
    { topics: { calm: { content: 'v1', seen: [] } }, pinned: [] },
    { topics: { calm: { ...calm, notApplicable: ['a'] } }, pinned: [] },
    { topics: { calm: { ...calm, notApplicable: 'empathy/a' } }, pinned: [] },
    { topics: {}, pinned: Array.from({ length: 10_001 }, () => 'calm/empathy') },
  ])('tells that something was left out of %.80j', (value) => {
    expect(readState(value).whole).toBe(false);
  });

  it('makes a valid state of any value, and never throws', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withMap: true, withSparseArray: true, withBigInt: true }),
        (value) => {
          expect(wrong(readState(value).state)).toEqual([]);
          expect(wrong(readState({ topics: { calm: value }, pinned: value }).state)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('storeState', () => {
  it('stores the same text for the same state, in whatever order it came', () => {
    const turned = (some: ReadonlySet<string>): Set<string> => new Set([...some].reverse());
    fc.assert(
      fc.property(state, (some) => {
        const topics = [...some.topics]
          .reverse()
          .map(
            ([topic, { content, seen, ticked, notApplicable }]) =>
              [
                topic,
                { notApplicable: turned(notApplicable), ticked: turned(ticked), seen: turned(seen), content },
              ] as const,
          );
        expect(storeState({ pinned: turned(some.pinned), topics: new Map(topics) })).toBe(storeState(some));
      }),
    );
  });

  it('stores different texts for different states', () => {
    fc.assert(
      fc.property(state, place, (some, [where, what]) => {
        expect(storeState(tick(some, where, what, true))).not.toBe(storeState(tick(some, where, what, false)));
      }),
    );
  });
});

describe('tick', () => {
  it('done twice is as done once', () => {
    fc.assert(
      fc.property(state, place, fc.boolean(), (some, [where, what], on) => {
        const once = tick(some, where, what, on);
        expect(tick(once, where, what, on)).toEqual(once);
      }),
    );
  });

  it('changes that item and no other', () => {
    fc.assert(
      fc.property(state, place, fc.boolean(), (some, [where, what], on) => {
        const others = [...tickedOf(some, where)].filter((other) => other !== what);
        expect(tickedOf(tick(some, where, what, on), where)).toEqual(new Set(on ? [...others, what] : others));
      }),
    );
  });

  it('changes only its topic, and not the state it was given', () => {
    fc.assert(
      fc.property(state, place, fc.boolean(), (some, [where, what], on) => {
        const before = storeState(some);
        const after = tick(some, where, what, on);
        const others = ({ topics }: State): unknown => [...topics].filter(([topic]) => topic !== where.topic);
        expect(others(after)).toEqual(others(some));
        expect(after.pinned).toEqual(some.pinned);
        expect(storeState(some)).toBe(before);
      }),
    );
  });

  it('leaves a topic whose id begins alike', () => {
    const both = tick(tick(EMPTY, { ...page('v1', A), topic: 'calm-down' }, A, true), page('v1', A), A, true);
    expect(tick(both, page('v1', A), A, false).topics.get('calm-down')?.ticked).toEqual(new Set([A]));
  });

  it('makes a state that can be stored', () => {
    fc.assert(
      fc.property(state, place, fc.boolean(), (some, [where, what], on) => {
        expect(wrong(tick(some, where, what, on))).toEqual([]);
      }),
    );
  });

  it('drops the items that the lists no longer have, and knows the lists again', () => {
    expect(tick(one('v1', [A, B, C], [A, B]), page('v2', A, C), C, true)).toEqual(one('v2', [A, C], [A, C]));
  });
});

describe('tickedOf', () => {
  it('keeps the tick of an item that was reworded, or whose neighbours came, went or changed places', () => {
    const ticked = tick(EMPTY, page('v1', A, B, C), B, true);
    for (const now of [page('v1', A, B, C), page('v2', C, B, A), page('v2', B), page('v2', D, A, B, C)])
      expect(tickedOf(ticked, now)).toEqual(new Set([B]));
  });

  it('is silent about items that are gone', () => {
    expect(tickedOf(one('v1', [A, B], [A, B]), page('v2', A, C))).toEqual(new Set([A]));
  });

  it('has nothing for a topic never used', () => {
    expect(tickedOf(EMPTY, { ...page('v1', A), topic: 'constructor' })).toEqual(new Set());
  });
});

describe('what does not apply', () => {
  const say = (some: State, [where, what]: readonly [TopicLists, string], on = true): State =>
    tick(some, where, what, on, 'notApplicable');

  it('takes the tick of its item away, and a tick takes it away; either leaves every other item as it was', () => {
    fc.assert(
      fc.property(state, place, (some, at) => {
        const [where, what] = at;
        const others = (marked: ReadonlySet<string>): string[] => [...marked].filter((other) => other !== what);
        const before = [others(tickedOf(some, where)), others(notApplicableOf(some, where))];
        const said = say(some, at);
        expect(tickedOf(said, where).has(what)).toBe(false);
        expect(notApplicableOf(said, where).has(what)).toBe(true);
        const ticked = tick(said, where, what, true);
        expect(tickedOf(ticked, where).has(what)).toBe(true);
        expect(notApplicableOf(ticked, where).has(what)).toBe(false);
        for (const after of [said, ticked, say(said, at, false)])
          expect([others(tickedOf(after, where)), others(notApplicableOf(after, where))]).toEqual(before);
      }),
    );
  });

  it('is open again when taken back, whatever was said before', () => {
    fc.assert(
      fc.property(state, place, fc.boolean(), (some, [where, what], ticks) => {
        const open = ticks ? tick(some, where, what, false) : say(say(some, [where, what]), [where, what], false);
        expect(tickedOf(open, where).has(what) || notApplicableOf(open, where).has(what)).toBe(false);
        // Not a mark that would come to light later.
        expect(open.topics.get(where.topic)?.notApplicable.has(what)).toBe(false);
      }),
    );
  });

  it('is never said of an item that is ticked, from wherever the two came', () => {
    fc.assert(
      fc.property(state, state, lists, (a, b, where) => {
        const both = merge(a, b);
        const ticked = tickedOf(both, where);
        expect([...notApplicableOf(both, where)].filter((item) => ticked.has(item))).toEqual([]);
      }),
    );
  });

  it('is silent about items that are gone, and drops them', () => {
    const before = one('v1', [A, B, C], [], [A, B]);
    expect(notApplicableOf(before, page('v2', A, C))).toEqual(new Set([A]));
    expect(tick(before, page('v2', A, C), C, true)).toEqual(one('v2', [A, C], [C], [A]));
  });

  it('makes a new item known', () => {
    const said = say(one('v1', [A], [A]), [page('v2', A, B, C), B]);
    expect(newItems(said, page('v2', A, B, C))).toEqual(new Set([C]));
    expect(newItems(merge(one('v1', [A], []), one('v2', [], [], [B])), page('v2', A, B, C))).toEqual(new Set([C]));
  });

  it('needs the newer form, and no other state does', () => {
    fc.assert(
      fc.property(state, (some) => {
        const has = [...some.topics.values()].some(({ notApplicable }) => notApplicable.size > 0);
        expect(storeState(some).startsWith(has ? '{"version":2,' : '{"version":1,')).toBe(true);
        expect(storeState(some).includes('notApplicable')).toBe(has);
      }),
    );
  });
});

describe('newItems', () => {
  /** Lists as they were, with one item ticked, and what has come to them. */
  const grown = fc
    .tuple(fc.uniqueArray(item, { minLength: 2, maxLength: 12 }), fc.nat())
    .chain(([items, at]) => {
      const cut = 1 + (at % (items.length - 1));
      const [old, come] = [items.slice(0, cut), items.slice(cut)];
      return fc.record({
        old: fc.constant(old),
        come: fc.constant(come),
        first: fc.constantFrom(...old),
        next: fc.constantFrom(...come),
        other: fc.constantFrom(...old),
        items: fc.shuffledSubarray(items, { minLength: items.length }),
      });
    })
    .map(({ old, items, first, ...rest }) => ({
      old,
      ...rest,
      used: tick(EMPTY, page('v1', ...old), first, true),
      now: page('v2', ...items),
    }));

  it('are none for a topic never used', () => {
    fc.assert(
      fc.property(state, lists, (some, where) => {
        const topics = new Map(some.topics);
        topics.delete(where.topic);
        expect(newItems({ ...some, topics }, where)).toEqual(new Set());
      }),
    );
  });

  it('are none in lists of a version that the reader knows, as from a link that leaves out what was seen', () => {
    expect(newItems(one('v1', [], [A]), page('v1', A, B))).toEqual(new Set());
  });

  it('are none after the first tick', () => {
    fc.assert(
      fc.property(place, fc.boolean(), ([where, what], on) => {
        const used = tick(EMPTY, where, what, on);
        expect(newItems(used, where)).toEqual(new Set());
        expect(used.topics.get(where.topic)?.content).toBe(where.content);
      }),
    );
  });

  it('are those that have come', () => {
    fc.assert(
      fc.property(grown, ({ used, now, come }) => {
        expect(newItems(used, now)).toEqual(new Set(come));
      }),
    );
  });

  it('stay new when another is ticked or unticked', () => {
    fc.assert(
      fc.property(grown, fc.boolean(), ({ used, now, come, other }, on) => {
        expect(newItems(tick(used, now, other, on), now)).toEqual(new Set(come));
      }),
    );
  });

  it('are new no more once ticked, nor when unticked again; the others still are', () => {
    fc.assert(
      fc.property(grown, ({ used, now, come, next }) => {
        const others = new Set(come.filter((other) => other !== next));
        const ticked = tick(used, now, next, true);
        expect(newItems(ticked, now)).toEqual(others);
        expect(newItems(tick(ticked, now, next, false), now)).toEqual(others);
      }),
    );
  });

  it('are none when all are ticked, and the lists are known', () => {
    fc.assert(
      fc.property(grown, ({ used, now, come }) => {
        const all = come.reduce((before, what) => tick(before, now, what, true), used);
        expect(newItems(all, now)).toEqual(new Set());
        expect(all.topics.get('calm')?.content).toBe('v2');
      }),
    );
  });

  it('are none after a fresh start', () => {
    fc.assert(
      fc.property(grown, ({ used, now }) => {
        expect(newItems(startAfresh(used, now), now)).toEqual(new Set());
      }),
    );
  });

  it('stay new when the page is only looked at again after it was stored', () => {
    fc.assert(
      fc.property(grown, ({ used, now, come, other }) => {
        expect(newItems(parseState(storeState(tick(used, now, other, true))), now)).toEqual(new Set(come));
      }),
    );
  });

  it('are new also where others went at the same time', () => {
    expect(newItems(one('v1', [A, B], [A]), page('v2', B, C))).toEqual(new Set([C]));
  });

  it('are new again where they had gone and the reader went on without them', () => {
    const without = tick(one('v1', [A, B], []), page('v2', A), A, true);
    expect(newItems(without, page('v1', A, B))).toEqual(new Set([B]));
  });

  it('is none that was ticked elsewhere before it was seen', () => {
    expect(newItems(merge(one('v1', [A], []), one('v2', [], [B])), page('v2', A, B, C))).toEqual(new Set([C]));
  });
});

describe('startAfresh', () => {
  const none: TopicProgress = { content: '', seen: new Set(), ticked: new Set(), notApplicable: new Set() };
  it('leaves nothing marked in the topic, and the rest as it was', () => {
    fc.assert(
      fc.property(state, lists, (some, where) => {
        const before = storeState(some);
        const { topics, pinned } = startAfresh(some, where);
        expect(topics.get(where.topic)).toEqual({
          content: where.content,
          seen: new Set(where.items),
          ticked: new Set(),
          notApplicable: new Set(),
        });
        expect({
          topics: new Map(topics).set(where.topic, none),
          pinned,
        }).toEqual({
          topics: new Map(some.topics).set(where.topic, none),
          pinned: some.pinned,
        });
        expect(storeState(some)).toBe(before);
      }),
    );
  });
});

describe('pin', () => {
  it('keeps a list or lets it go; twice is as once', () => {
    fc.assert(
      fc.property(state, list, fc.boolean(), (some, which, on) => {
        const once = pin(some, which, on);
        const others = [...some.pinned].filter((other) => other !== which);
        expect(once).toEqual({ topics: some.topics, pinned: new Set(on ? [...others, which] : others) });
        expect(pin(once, which, on)).toEqual(once);
      }),
    );
  });

  it('does not change the state it was given', () => {
    fc.assert(
      fc.property(state, list, fc.boolean(), (some, which, on) => {
        const before = storeState(some);
        pin(some, which, on);
        expect(storeState(some)).toBe(before);
      }),
    );
  });
});

describe('merge', () => {
  const marksAndPins = ({ topics, pinned }: State): unknown => ({
    marks: new Map([...topics].map(([topic, { ticked, notApplicable }]) => [topic, [ticked, notApplicable]])),
    pinned,
  });

  it('of a state with itself, or with nothing, is that state', () => {
    fc.assert(
      fc.property(state, (some) => {
        expect(merge(some, some)).toEqual(some);
        expect(merge(some, EMPTY)).toEqual(some);
        expect(merge(EMPTY, some)).toEqual(some);
      }),
    );
  });

  it('done twice is as done once', () => {
    fc.assert(
      fc.property(state, state, (a, b) => {
        expect(merge(merge(a, b), b)).toEqual(merge(a, b));
      }),
    );
  });

  it('has the same marks and pins from either side', () => {
    fc.assert(
      fc.property(state, state, (a, b) => {
        expect(marksAndPins(merge(a, b))).toEqual(marksAndPins(merge(b, a)));
      }),
    );
  });

  it('of three is the same whichever two come first', () => {
    fc.assert(
      fc.property(state, state, state, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
    );
  });

  it('has what either has, and the first one’s version', () => {
    expect(
      merge(
        { ...one('v1', [A], [A], [D]), pinned: new Set(['calm/empathy']) },
        { ...one('v2', [B], [C], [B]), pinned: new Set(['calm/honesty']) },
      ),
    ).toEqual({ ...one('v1', [A, B], [A, C], [B, D]), pinned: new Set(['calm/empathy', 'calm/honesty']) });
  });

  it('changes neither', () => {
    fc.assert(
      fc.property(state, state, (a, b) => {
        const before = [storeState(a), storeState(b)];
        merge(a, b);
        expect([storeState(a), storeState(b)]).toEqual(before);
      }),
    );
  });
});
