import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { TopicProgress, State } from '../state.ts';
import {
  backupFile,
  fileName,
  localDay,
  MAX_BYTES,
  readBackupFile,
  RefusedFileError,
  type Refusal,
} from './backup-file.ts';

const KINDS = ['empathy', 'honesty', 'self-care'];
const id = fc.oneof(fc.constantFrom('calm', 'calm-down', 'constructor', '1'), fc.stringMatching(/^[a-z0-9-]{1,80}$/));
const set = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<Set<string>> =>
  fc
    .array(
      fc.tuple(...parts).map((some) => some.join('/')),
      { maxLength: 6 },
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
  topics: fc.array(fc.tuple(id, kept), { maxLength: 4 }).map((some) => new Map(some)),
  pinned: set(id, fc.constantFrom(...KINDS)),
});

const DAY = '2026-03-01';
const SOME: State = {
  topics: new Map([
    [
      'calm',
      {
        content: '3f2a',
        seen: new Set(['empathy/a', 'honesty/b']),
        ticked: new Set(['empathy/a']),
        notApplicable: new Set(),
      },
    ],
  ]),
  pinned: new Set(['calm/empathy']),
};
const VALID = backupFile(SOME, DAY);
const GOOD = {
  format: 'calm-counter',
  version: 1,
  saved: DAY,
  topics: { calm: { content: 'v1', seen: [], ticked: ['empathy/a'] } },
  pinned: [],
};

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
/** Why a file is refused, or what is wrong with the state it gives. */
function verdict(text: string): Refusal | string[] {
  try {
    return wrong(readBackupFile(text));
  } catch (error) {
    if (error instanceof RefusedFileError) return error.reason;
    throw error;
  }
}
const REASONS: unknown[] = ['not-ours', 'newer', 'damaged'];
const fine = (text: string): boolean => {
  const found = verdict(text);
  return REASONS.includes(found) || found.length === 0;
};

describe('a saved file', () => {
  it('gives back what was saved', () => {
    fc.assert(
      fc.property(state, (some) => {
        expect(readBackupFile(backupFile(some, DAY))).toEqual(some);
      }),
    );
  });

  it('says what it is, in which version and of which day, a line for each tick', () => {
    expect(JSON.parse(VALID)).toMatchObject({ format: 'calm-counter', version: 1, saved: DAY });
    expect(VALID.split('\n').map((line) => line.trim())).toContain('"empathy/a"');
    expect(VALID.endsWith('}\n')).toBe(true);
  });

  it('is the same for the same state, in whatever order it came', () => {
    fc.assert(
      fc.property(state, (some) => {
        expect(
          backupFile({ topics: new Map([...some.topics].reverse()), pinned: new Set([...some.pinned].reverse()) }, DAY),
        ).toBe(backupFile(some, DAY));
      }),
    );
  });

  it('has the version that a site which knew ticks alone reads, unless it holds more', () => {
    fc.assert(
      fc.property(state, (some) => {
        const file = JSON.parse(backupFile(some, DAY)) as { version: number };
        const holdsMore = [...some.topics.values()].some(({ notApplicable }) => notApplicable.size > 0);
        expect(file.version).toBe(holdsMore ? 2 : 1);
        expect(JSON.stringify(file).includes('notApplicable')).toBe(holdsMore);
      }),
    );
  });

  it('has a name with its day', () => {
    expect(fileName(DAY)).toBe('calm-counter-2026-03-01.json');
  });

  it('is read however its lines are set, and with parts that it does not know', () => {
    expect(readBackupFile(JSON.stringify({ more: 1, ...(JSON.parse(VALID) as object) }))).toEqual(SOME);
    expect(readBackupFile(VALID.replaceAll('\n', '\r\n'))).toEqual(SOME);
  });

  it('of a site of three hundred topics, all ticked, is not too large', () => {
    const names = Array.from(
      { length: 12 },
      (_, index) => `${KINDS[index % 3] ?? ''}/an-item-of-the-list-${String(index)}`,
    );
    const topics = new Map(
      Array.from({ length: 300 }, (_, index) => [
        `a-topic-of-the-site-${String(index)}`,
        { content: '0123abcd', seen: new Set(names), ticked: new Set(names), notApplicable: new Set<string>() },
      ]),
    );
    expect(backupFile({ topics, pinned: new Set() }, DAY).length).toBeLessThan(MAX_BYTES);
  });
});

describe('a file that is refused', () => {
  it.each([
    '',
    ' ',
    'hello',
    '<html></html>',
    '{',
    '\u0000',
    '{}',
    '[]',
    'null',
    '5',
    'true',
    '"calm-counter"',
    '["calm-counter"]',
    '{"version":1,"topics":{},"pinned":[]}',
    '{"format":"calm","version":1,"topics":{},"pinned":[]}',
    '{"format":["calm-counter"],"version":1,"topics":{},"pinned":[]}',
    '{"__proto__":{"format":"calm-counter"},"version":1,"topics":{},"pinned":[]}',
    '['.repeat(200_000),
  ])('is not ours: %.60j', (text) => {
    expect(verdict(text)).toBe('not-ours');
  });

  it.each([{ version: 3 }, { version: 2.5 }, { version: 3, topics: [] }, { version: 99, pinned: undefined }])(
    'is newer: %j',
    (change) => {
      expect(verdict(JSON.stringify({ ...GOOD, ...change }))).toBe('newer');
    },
  );

  it.each([
    { version: undefined },
    { version: '1' },
    { version: null },
    { version: 0 },
    { version: -1 },
    { version: 1.5 },
    { topics: undefined },
    { topics: [] },
    { topics: { Calm: GOOD.topics.calm } },
    { topics: { calm: null } },
    { topics: { calm: {} } },
    { topics: { calm: { ...GOOD.topics.calm, content: 'V' } } },
    { topics: { calm: { ...GOOD.topics.calm, ticked: ['empathy/a', 5] } } },
    { topics: { calm: { ...GOOD.topics.calm, seen: ['joy/a'] } } },
    { version: 2, topics: { calm: { ...GOOD.topics.calm, notApplicable: ['joy/a'] } } },
    { pinned: undefined },
    { pinned: 'calm/empathy' },
    { pinned: ['empathy/calm'] },
  ])('is damaged: %j', (change) => {
    expect(verdict(JSON.stringify({ ...GOOD, ...change }))).toBe('damaged');
  });

  it('is damaged where its end is missing', () => {
    for (let length = VALID.indexOf(',') + 1; length < VALID.length - 2; length += 1)
      expect(verdict(VALID.slice(0, length))).toBe('damaged');
  });

  it('is not refused where only the changes above are undone', () => {
    expect(verdict(JSON.stringify(GOOD))).toEqual([]);
  });

  it('tells its reason, and what to do', () => {
    for (const reason of ['unreadable', 'too-large', 'not-ours', 'newer', 'damaged'] as const) {
      expect(new RefusedFileError(reason)).toMatchObject({
        name: 'RefusedFileError',
        reason,
        message: expect.stringContaining('Save it again') as string,
      });
    }
  });
});

describe('a file that was changed', () => {
  it('by any one character gone gives a valid state or is refused', () => {
    for (let at = 0; at < VALID.length; at += 1)
      expect([at, fine(VALID.slice(0, at) + VALID.slice(at + 1))]).toEqual([at, true]);
  });

  it('by any one character for another gives a valid state or is refused', () => {
    const other = fc.oneof(
      fc.constantFrom('"', '\\', '{', '}', '[', ']', ',', ':', '0', '9', 'e', '-', '_', '/', ' ', '\n', '\u0000'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(state, fc.nat(), other, (some, at, instead) => {
        const text = backupFile(some, DAY);
        const index = at % text.length;
        expect(fine(text.slice(0, index) + instead + text.slice(index + 1))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('with more topics than any site has is refused, not taken in part', () => {
    const topics = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, index) => [`t${String(index)}`, { content: '', seen: [], ticked: [] }]),
    );
    expect(() => readBackupFile(JSON.stringify({ format: 'calm-counter', version: 1, topics, pinned: [] }))).toThrow(
      RefusedFileError,
    );
  });

  it('beyond knowing, or that never was one, gives a valid state or is refused', () => {
    const almost = fc.record({
      format: fc.constant('calm-counter'),
      version: fc.oneof(fc.constant(1), fc.jsonValue()),
      topics: fc.oneof(fc.jsonValue(), fc.dictionary(id, fc.jsonValue())),
      pinned: fc.jsonValue(),
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          almost.map((value) => JSON.stringify(value)),
        ),
        (text) => {
          expect(fine(text)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the day in the name of a file', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each([
    ['Asia/Bangkok', '2026-03-01'],
    ['UTC', '2026-02-28'],
    ['America/New_York', '2026-02-28'],
  ])('is that of the reader in %s', (timeZone, day) => {
    process.env['TZ'] = timeZone;
    // Six in the morning of 1 March in Thailand.
    expect(localDay(new Date('2026-02-28T23:00:00Z'))).toBe(day);
  });
});
