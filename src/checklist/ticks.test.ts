import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearTopic, parseTicks, storeTicks, union, withTick, type Ticks } from './ticks.ts';

const id = fc.stringMatching(/^[a-z0-9-]{1,80}$/);
const key = fc.tuple(id, fc.constantFrom('empathy', 'honesty', 'self-care'), id).map((parts) => parts.join('/'));
const ticks: fc.Arbitrary<Ticks> = fc.array(key, { maxLength: 40 }).map((keys) => new Set(keys));
const VALID = /^[a-z0-9-]{1,80}\/(empathy|honesty|self-care)\/[a-z0-9-]{1,80}$/;
const stored = (value: unknown): string => JSON.stringify({ version: 1, ticks: value });

describe('parseTicks', () => {
  it('gives back what was stored', () => {
    fc.assert(fc.property(ticks, (some) => {
      expect(parseTicks(storeTicks(some))).toEqual(some);
    }));
  });

  it('makes valid ticks of any text, and never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.anything().map((value) => stored(value)), fc.jsonValue().map((value) => stored([value, 'calm/empathy/a']))), (text) => {
      for (const one of parseTicks(text)) expect(one).toMatch(VALID);
    }), { numRuns: 200 });
  });

  it.each([null, '', '{', 'null', '[]', '5', '"calm/empathy/a"', '{}', '{"ticks":{}}', '{"ticks":"calm/empathy/a"}', '{"ticks":null}'])('gives no ticks for %j', (text) => {
    expect(parseTicks(text)).toEqual(new Set());
  });

  it('keeps the ticks among what is none', () => {
    expect(parseTicks(stored(['calm/empathy/a', 5, null, ['calm/empathy/b'], 'calm/joy/c', 'calm/empathy/', 'Calm/empathy/d', ' calm/empathy/e', `calm/empathy/${'f'.repeat(81)}`, 'calm/self-care/g'])))
      .toEqual(new Set(['calm/empathy/a', 'calm/self-care/g']));
  });

  it('reads the ticks of a later version that still has them', () => {
    expect(parseTicks('{"version":2,"ticks":["calm/empathy/a"],"more":1}')).toEqual(new Set(['calm/empathy/a']));
  });

  it('takes no more than a site can have', () => {
    expect(parseTicks(stored(Array.from({ length: 20_000 }, (_, i) => `calm/empathy/${String(i)}`))).size).toBe(10_000);
  });
});

describe('storeTicks', () => {
  it('stores the same text for the same ticks, in whatever order they came', () => {
    fc.assert(fc.property(ticks, (some) => {
      expect(storeTicks(new Set([...some].reverse()))).toBe(storeTicks(some));
    }));
  });
});

describe('withTick', () => {
  it('done twice is as done once, and changes only that tick', () => {
    fc.assert(fc.property(ticks, key, fc.boolean(), (some, one, on) => {
      const before = new Set(some);
      const once = withTick(some, one, on);
      expect(withTick(once, one, on)).toEqual(once);
      expect(once.has(one)).toBe(on);
      expect(withTick(once, one, false)).toEqual(withTick(before, one, false));
      expect(some).toEqual(before);
    }));
  });
});

describe('clearTopic', () => {
  it('takes a topic’s ticks and leaves the others; together they are what was there', () => {
    fc.assert(fc.property(ticks, id, fc.array(key), (some, topic, more) => {
      const all = union(some, new Set(more.map((one) => topic + one.slice(one.indexOf('/')))));
      const { left, taken } = clearTopic(all, topic);
      expect(union(left, taken)).toEqual(all);
      expect(left.size + taken.size).toBe(all.size);
      expect([...taken].every((one) => one.split('/')[0] === topic)).toBe(true);
      expect([...left].some((one) => one.split('/')[0] === topic)).toBe(false);
    }));
  });

  it('leaves a topic whose id begins alike', () => {
    expect(clearTopic(new Set(['calm/empathy/a', 'calm-down/empathy/a']), 'calm')).toEqual({ left: new Set(['calm-down/empathy/a']), taken: new Set(['calm/empathy/a']) });
  });
});
