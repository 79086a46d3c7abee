import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../test-support/cpu-time.ts';
import { EMPTY, type TopicProgress, type State } from '../state.ts';
import { codeIn, decode, encode, withCode, withoutCode } from './link.ts';

const KINDS = ['empathy', 'honesty', 'self-care'];
// Few names, so that parts meet; some that a code or an object has of its own.
const id = fc.oneof(
  fc.constantFrom('calm', 'calm-down', 'constructor', 'pins', '1', '-'),
  fc.stringMatching(/^[a-z0-9-]{1,80}$/),
);
const set = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<Set<string>> =>
  fc
    .array(
      fc.tuple(...parts).map((some) => some.join('/')),
      { maxLength: 12 },
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
  topics: fc.array(fc.tuple(id, kept), { maxLength: 6 }).map((some) => new Map(some)),
  pinned: set(id, fc.constantFrom(...KINDS)),
});
const code = fc.oneof(state.map(encode), fc.stringMatching(/^[\w.~-]*$/));
/** A hash as `location` has it, with nothing of ours. */
const foreign = fc
  .array(
    fc.oneof(
      fc.constantFrom('?secret=abc123', '?', '&', '#', '=', 'now', 'ticks', 'sticks=1', '&ticksy=2', '%20', 'ลูกค้า'),
      fc.webFragments(),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(''))
  .map((text) => (text === '' ? '' : `#${text}`))
  .filter((hash) => !/[#?&]ticks=/.test(hash));
const secret = fc.stringMatching(/^#\?secret=[A-Za-z0-9]{0,10}$/);

const ID = /^[a-z0-9-]{1,80}$/;
const wrong = ({ topics, pinned }: State): string[] => [
  ...[...topics.keys()].filter((topic) => !ID.test(topic)),
  ...[...topics.values()].flatMap(({ content, seen, ticked, notApplicable }) => [
    ...(/^[a-z0-9]{0,20}$/.test(content) ? [] : [content]),
    ...seen,
    ...[...ticked, ...notApplicable].filter((one) => !/^(empathy|honesty|self-care)\/[a-z0-9-]{1,80}$/.test(one)),
  ]),
  ...[...pinned].filter((one) => !/^[a-z0-9-]{1,80}\/(empathy|honesty|self-care)$/.test(one)),
];
const calm = (content: string, ...ticked: string[]): State => ({
  topics: new Map([['calm', { content, seen: new Set(), ticked: new Set(ticked), notApplicable: new Set() }]]),
  pinned: new Set(),
});

describe('encode', () => {
  it('gives topics with their versions and ticks, then pins', () => {
    const some: State = {
      topics: new Map([
        ['safety', { content: '', seen: new Set(), ticked: new Set(), notApplicable: new Set() }],
        [
          'calm',
          {
            content: '3f2a',
            seen: new Set(['honesty/x']),
            ticked: new Set(['self-care/breathed', 'empathy/lowered-voice', 'empathy/gave-room']),
            notApplicable: new Set(['honesty/saved-as-draft', 'empathy/asked-colleague']),
          },
        ],
      ]),
      pinned: new Set(['calm/honesty', 'calm/empathy']),
    };
    expect(encode(some)).toBe(
      '1_calm~3f2a~-empathy.asked-colleague~-honesty.saved-as-draft~empathy.gave-room.lowered-voice~self-care.breathed_safety~_.pins~calm.empathy.honesty',
    );
  });

  it('uses only characters that no program escapes', () => {
    fc.assert(
      fc.property(state, (some) => {
        expect(encode(some)).toMatch(/^[A-Za-z0-9._~-]+$/);
        expect(encodeURIComponent(encode(some))).toBe(encode(some));
      }),
    );
  });

  it('gives the same code for the same state, in whatever order it came', () => {
    fc.assert(
      fc.property(state, (some) => {
        const topics = [...some.topics].reverse().map(
          ([topic, one]) =>
            [
              topic,
              {
                ...one,
                ticked: new Set([...one.ticked].reverse()),
                notApplicable: new Set([...one.notApplicable].reverse()),
              },
            ] as const,
        );
        expect(encode({ topics: new Map(topics), pinned: new Set([...some.pinned].reverse()) })).toBe(encode(some));
      }),
    );
  });

  it('does not tell what was seen', () => {
    fc.assert(
      fc.property(state, items, (some, seen) => {
        expect(
          encode({ ...some, topics: new Map([...some.topics].map(([topic, one]) => [topic, { ...one, seen }])) }),
        ).toBe(encode(some));
      }),
    );
  });
});

describe('decode', () => {
  it('gives back the ticks, versions and pins that were encoded', () => {
    fc.assert(
      fc.property(state, (some) => {
        expect(decode(encode(some))).toEqual({
          ...some,
          topics: new Map([...some.topics].map(([topic, one]) => [topic, { ...one, seen: new Set() }])),
        });
      }),
      { numRuns: 200 },
    );
  });

  it('gives a valid state or none for any text, and never throws', () => {
    const piece = fc.oneof(
      id,
      fc.constantFrom('_', '~', '.', '.pins~', '_.pins~', '/', '__proto__', '_calm~', ...KINDS),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    const pieces = fc.array(piece, { maxLength: 20 }).map((some) => some.join(''));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          pieces,
          pieces.map((text) => `1_${text}`),
        ),
        (text) => {
          const some = decode(text);
          expect(some ? wrong(some) : []).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives a valid state or none for a code that was cut or changed', () => {
    fc.assert(
      fc.property(state, fc.nat(), fc.nat({ max: 2 }), fc.string({ maxLength: 2 }), (some, at, length, instead) => {
        const whole = encode(some);
        const index = at % whole.length;
        const changed = decode(whole.slice(0, index) + instead + whole.slice(index + length));
        const cut = decode(whole.slice(0, index));
        expect([...(changed ? wrong(changed) : []), ...(cut ? wrong(cut) : [])]).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['', '0', '2_calm~v1~empathy.a', '11', ' 1', 'calm~v1~empathy.a', '_1'])('knows no code in %j', (text) => {
    expect(decode(text)).toBeUndefined();
  });

  it.each(['1', '1_', '1__', '1_.pins', '1_.pins~', '1_Calm~v1~empathy.a', '1_.pins~calm.joy', '1_~v1~empathy.a'])(
    'takes nothing from %j',
    (text) => {
      expect(decode(text)).toEqual(EMPTY);
    },
  );

  it('leaves out what is no tick, and takes those beside it', () => {
    expect(decode(`1_calm~v1~empathy.a.B..${'f'.repeat(81)}.b~joy.c~honesty~self-care.d/e.f_%`)).toEqual(
      calm('v1', 'empathy/a', 'empathy/b', 'self-care/f'),
    );
  });

  it('is read by a page that knew ticks alone, which leaves the other groups out', () => {
    // What such a page took: members of groups that are called as a list is.
    const known = (code: string): string[] =>
      code
        .split(/[_~]/)
        .flatMap((group) =>
          group
            .split('.')
            .slice(1)
            .map((member) => `${group.split('.')[0] ?? ''}/${member}`),
        )
        .filter((path) => /^(empathy|honesty|self-care)\/[a-z0-9-]{1,80}$/.test(path));
    fc.assert(
      fc.property(state, (some) => {
        const ticked = [...some.topics.values()].flatMap((one) => [...one.ticked]);
        expect(known(encode({ ...some, pinned: new Set() })).sort()).toEqual(ticked.sort());
      }),
    );
  });

  it('takes what does not apply, and nothing that only looks so', () => {
    expect(decode('1_calm~v1~-empathy.a~--empathy.b~-joy.c~-.d~empathy.-e')).toEqual({
      topics: new Map([
        [
          'calm',
          {
            content: 'v1',
            seen: new Set(),
            ticked: new Set(['empathy/-e']),
            notApplicable: new Set(['empathy/a']),
          },
        ],
      ]),
      pinned: new Set(),
    });
  });

  it('puts a topic that comes twice together', () => {
    expect(decode('1_calm~v1~empathy.a_calm~v2~empathy.b')).toEqual(calm('v1', 'empathy/a', 'empathy/b'));
  });

  it('reads a link whose tildes somebody escaped', () => {
    expect(decode('1_calm%7Ev1%7eempathy.a')).toEqual(calm('v1', 'empathy/a'));
    expect(codeIn('#ticks=1_calm%7Ev1%7eempathy.a')).toBe('1_calm%7Ev1%7eempathy.a');
  });

  it('refuses a code longer than any site makes', () => {
    expect(decode(`1_${'calm~v1~empathy.a_'.repeat(2000)}`)).toBeUndefined();
  });

  it('takes the same from a link with the full stop of the sentence it stood in', () => {
    expect(decode('1_calm~v1~empathy.a.')).toEqual(calm('v1', 'empathy/a'));
  });
});

describe('a code in a hash', () => {
  it('is found as it was put in', () => {
    fc.assert(
      fc.property(foreign, code, (hash, some) => {
        expect(codeIn(withCode(hash, some))).toBe(some);
      }),
      { numRuns: 300 },
    );
  });

  it('goes without a trace', () => {
    fc.assert(
      fc.property(foreign, code, (hash, some) => {
        expect(withoutCode(withCode(hash, some))).toBe(hash);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves every other part where it was, byte for byte', () => {
    fc.assert(
      fc.property(foreign, code, (hash, some) => {
        expect(withCode(hash, some).startsWith(hash)).toBe(true);
      }),
    );
  });

  it('takes the place of one that was there', () => {
    fc.assert(
      fc.property(foreign, code, code, (hash, before, after) => {
        expect(withCode(withCode(hash, before), after)).toBe(withCode(hash, after));
      }),
    );
  });

  it('is found and goes also where WordPress put its secret after it', () => {
    fc.assert(
      fc.property(foreign, code, secret, (hash, some, theirs) => {
        const both = withCode(hash, some) + theirs;
        expect(codeIn(both)).toBe(some);
        expect(withoutCode(both)).toBe(hash + theirs);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['', '#ticks=1_x'],
    ['#now', '#now&ticks=1_x'],
    ['#?secret=abc123', '#?secret=abc123&ticks=1_x'],
    ['#ticks=1_y', '#ticks=1_x'],
    ['#ticks=1_y#?secret=abc123', '#?secret=abc123&ticks=1_x'],
    ['#?ticks=1_y&secret=abc123', '#?secret=abc123&ticks=1_x'],
  ])('put into %j makes %j', (hash, both) => {
    expect(withCode(hash, '1_x')).toBe(both);
  });

  it.each([
    ['#ticks=1_x', '1_x', ''],
    ['#ticks=', '', ''],
    ['#ticks=1_x&a=1', '1_x', '#a=1'],
    ['#a=1&ticks=1_x&b=%20', '1_x', '#a=1&b=%20'],
    ['#?secret=abc123&ticks=1_x', '1_x', '#?secret=abc123'],
    ['#?ticks=1_x&secret=abc123', '1_x', '#?secret=abc123'],
    ['#ticks=1_x#?secret=abc123', '1_x', '#?secret=abc123'],
    ['#a=1&ticks=1_x#?secret=abc123', '1_x', '#a=1#?secret=abc123'],
    ['#ticks=1_x&ticks=1_y&a=1', '1_x', '#a=1'],
  ])('taken out of %j is %j and leaves %j', (hash, some, left) => {
    expect(codeIn(hash)).toBe(some);
    expect(withoutCode(hash)).toBe(left);
  });

  it.each(['', '#now', '#ticks', '#sticks=1', '#?secret=abc123', '#a=ticks=1', '#Ticks=1', '#?a&b==#'])(
    'is none in %j, which stays',
    (hash) => {
      expect(codeIn(hash)).toBeUndefined();
      expect(withoutCode(hash)).toBe(hash);
    },
  );
});

/** Milliseconds. */
const LIMIT = 500;

describe('an address of 200,000 parts', () => {
  it.each([
    ['codes', `#${'ticks=1&'.repeat(200_000)}`],
    ['codes behind question marks', '#' + '?ticks=1'.repeat(200_000)],
    ['codes behind number signs', '#ticks=1'.repeat(200_000)],
    ['other parts', `#${'a=1&'.repeat(200_000)}`],
    ['secrets', '#' + '?secret=a1'.repeat(200_000)],
    ['separators', '#' + '?&#'.repeat(70_000)],
    ['one word', `#${'ticks'.repeat(200_000)}`],
    ['one code', `#ticks=1${'_calm~v1~empathy.a'.repeat(200_000)}`],
    ['escaped tildes', `#ticks=1${'%7E'.repeat(200_000)}`],
  ])('is read in linear time: %s', (_, hash) => {
    const read = (): void => {
      decode(codeIn(hash) ?? '');
      decode(hash);
      expect(codeIn(withoutCode(hash))).toBeUndefined();
      expect(codeIn(withCode(hash, '1_x'))).toBe('1_x');
    };
    expect(cpuTime(read)).toBeLessThan(LIMIT);
  });

  it('keeps its other parts where codes stand between them', () => {
    expect(withoutCode(`#a${'&ticks=1&b'.repeat(100_000)}`)).toBe(`#a${'&b'.repeat(100_000)}`);
  });
});

describe('withoutCode', () => {
  const piece = fc.constantFrom('#', '?', '&', 'ticks=', 'ticks=1_x', 'ticks', '=5', 'a', 'ก', ')', '%7E', 'secret=ab');
  const hash = fc.array(piece, { maxLength: 14 }).map((pieces) => `#${pieces.join('')}`);

  it('leaves no code in any hash, and nothing to do the second time', () => {
    fc.assert(
      fc.property(hash, (text) => {
        const left = withoutCode(text);
        expect(codeIn(left)).toBeUndefined();
        expect(withoutCode(left)).toBe(left);
      }),
      { numRuns: 1000 },
    );
  });

  it('removes a code to the end of its part, such as the bracket of the sentence it stood in', () => {
    expect(withoutCode('#a&ticks=1_x)&b')).toBe('#a&b');
    expect(withoutCode('#ticks&ticks=1=5')).toBe('#ticks');
  });
});
