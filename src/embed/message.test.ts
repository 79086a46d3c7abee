import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameMessage, readMessage } from './message.ts';

const height = fc.double({ min: 0, max: 100_000, minExcluded: true, maxExcluded: true, noNaN: true });
/** Any value that a page may post, and values that cannot be posted. */
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withTypedArray: true,
  withSparseArray: true,
});
const ours = { type: 'calm-counter', height: 120, title: 'Keep calm' } as const;
const fieldNames = Object.keys(ours);

describe('readMessage', () => {
  it('reads the message of a frame', () => {
    fc.assert(
      fc.property(height, fc.string({ unit: 'binary' }), (some, title) => {
        expect(readMessage(structuredClone(frameMessage(some, title)))).toEqual({
          type: 'calm-counter',
          height: some,
          title,
        });
      }),
    );
  });

  it.each([1, 0.5, 99_999.9])('accepts the height %d', (some) => {
    expect(readMessage({ ...ours, height: some })).toEqual({ ...ours, height: some });
  });

  it.each([
    NaN,
    Infinity,
    -Infinity,
    -1,
    0,
    -0,
    100_000,
    Number.MAX_VALUE,
    '120',
    120n,
    null,
    undefined,
    [120],
    { valueOf: () => 120 },
    Object(120) as object,
    true,
  ])('refuses the height %o', (some) => {
    expect(readMessage({ ...ours, height: some })).toBeUndefined();
  });

  it.each([
    undefined,
    null,
    'calm-counter',
    120,
    true,
    1n,
    Symbol('calm-counter'),
    [],
    ['calm-counter', 120, 'x'],
    new Map(Object.entries(ours)),
    JSON.stringify(ours),
    () => ours,
  ])('refuses %o', (data) => {
    expect(readMessage(data)).toBeUndefined();
  });

  it.each([
    'Calm-Counter',
    'calm-counter ',
    'height',
    '',
    ['calm-counter'],
    Object('calm-counter') as object,
    null,
    undefined,
  ])('refuses a message of the type %o', (type) => {
    expect(readMessage({ ...ours, type })).toBeUndefined();
  });

  it.each([undefined, null, 7, ['Keep calm'], Object('Keep calm') as object, { toString: () => 'Keep calm' }])(
    'refuses the title %o',
    (title) => {
      expect(readMessage({ ...ours, title })).toBeUndefined();
    },
  );

  it.each(fieldNames)('refuses a message without %s', (name) => {
    expect(readMessage(Object.fromEntries(Object.entries(ours).filter(([field]) => field !== name)))).toBeUndefined();
  });

  it('returns its three fields and no other', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), anything), (more) => {
        expect(Object.keys(readMessage({ ...more, ...ours }) ?? {}).sort()).toEqual([...fieldNames].sort());
      }),
    );
  });

  it('returns a usable message or none for any value, and never throws', () => {
    const forged = fc.record(
      {
        type: fc.oneof(fc.constant('calm-counter'), anything),
        height: fc.oneof(height, fc.double(), anything),
        title: fc.oneof(fc.string(), anything),
        extra: anything,
      },
      { requiredKeys: [] },
    );
    let accepted = 0;
    fc.assert(
      fc.property(fc.oneof(anything, forged, forged, forged), (data) => {
        const message = readMessage(data);
        if (message === undefined) return;
        accepted += 1;
        expect(data).toMatchObject({ type: message.type, title: message.title });
        expect([message.type, typeof message.title]).toEqual(['calm-counter', 'string']);
        expect(message.height > 0 && message.height < 100_000).toBe(true);
      }),
      { numRuns: 2000 },
    );
    // Otherwise the property would have been tried on refused values alone.
    expect(accepted).toBeGreaterThan(0);
  });

  it('reads the heights on paper', () => {
    const paper = [
      [540, 3100],
      [640, 2980.5],
    ] as const;
    expect(readMessage(structuredClone(frameMessage(120, 'Keep calm', paper)))).toEqual({ ...ours, paper });
  });

  it.each([
    [[640]],
    [[640, 0]],
    [[640, 100_000]],
    [[640, 2980, 1]],
    [[640, '2980']],
    [['640px){}}}*{color:red', 2980]],
    [[NaN, 2980]],
    [[, 2980]],
    [, [640, 2980]],
    [null],
    [{ 0: 640, 1: 2980, length: 2 }],
    Array.from({ length: 100 }, () => [640, 2980]),
    { length: 0 },
    '640',
    null,
  ])('leaves out the heights on paper %o, and reads the rest', (paper) => {
    expect(readMessage({ ...ours, paper })).toEqual(ours);
    expect(Object.keys(readMessage({ ...ours, paper }) ?? {})).not.toContain('paper');
  });
});
