import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../test-support/cpu-time.ts';
import { choiceIn, FACETS, fits, searchOf, type Choice } from './filter.ts';

const LISTS = ['empathy', 'honesty', 'self-care'];
const STAGES = ['before', 'during', 'solving', 'hard', 'after', 'leading'];
const TOPICS = ['keep-calm', 'safety', 'constructor', 'a b&c=d', 'ลูกค้า+'];
const choice = (list: Iterable<string> = [], stage: Iterable<string> = [], topic: Iterable<string> = []): Choice => ({
  list: new Set(list),
  stage: new Set(stage),
  topic: new Set(topic),
});
const OFFERED = choice(LISTS, STAGES, TOPICS);
const some = fc
  .tuple(fc.shuffledSubarray(LISTS), fc.shuffledSubarray(STAGES), fc.shuffledSubarray(TOPICS))
  .map((sets) => choice(...sets));
const name = fc.oneof(
  fc.constantFrom('utm_source', 'lang', 'lists', 'List', '__proto__'),
  fc.string({ unit: 'grapheme' }).filter((text) => !(FACETS as readonly string[]).includes(text)),
);
const foreign = fc.array(fc.tuple(name, fc.string({ unit: 'grapheme' })), { maxLength: 4 });
const queryOf = (pairs: string[][]): string => `?${new URLSearchParams(pairs).toString()}`;
const foreignIn = (search: string): string[][] =>
  [...new URLSearchParams(search)].filter(([key]) => !(FACETS as readonly string[]).includes(key));

describe('choiceIn', () => {
  it('finds the choice that was put into an address, whatever else it has and had', () => {
    fc.assert(
      fc.property(some, some, foreign, (chosen, before, others) => {
        expect(choiceIn(searchOf(chosen, searchOf(before, queryOf(others))), OFFERED)).toEqual(chosen);
      }),
      { numRuns: 200 },
    );
  });

  it('ignores values that are not offered', () => {
    expect(choiceIn('?list=joy&list=empathy&stage=&stage=Empathy&stage=empathy&topic=toString', OFFERED)).toEqual(
      choice(['empathy']),
    );
  });

  it('chooses only what is offered, whatever the address', () => {
    const pair = fc.tuple(
      fc.constantFrom(...FACETS),
      fc.oneof(fc.constantFrom(...LISTS, ...STAGES, ...TOPICS), fc.string()),
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(pair).map(queryOf)), (search) => {
        const chosen = choiceIn(search, OFFERED);
        for (const facet of FACETS) expect([...OFFERED[facet]]).toEqual(expect.arrayContaining([...chosen[facet]]));
      }),
      { numRuns: 200 },
    );
  });

  it.each(['', '?', '?lang=th', '?list', '?list=', '?%', '#list=empathy'])('chooses nothing in %j', (search) => {
    expect(choiceIn(search, OFFERED)).toEqual(choice());
  });

  it('takes several values of a facet, each once', () => {
    expect(choiceIn('?list=honesty&stage=during&list=empathy&list=honesty', OFFERED)).toEqual(
      choice(['empathy', 'honesty'], ['during']),
    );
  });
});

describe('searchOf', () => {
  it('writes a choice as an address that can be read', () => {
    expect(searchOf(choice(['empathy', 'honesty'], ['during'], ['keep-calm']), '')).toBe(
      '?list=empathy&list=honesty&stage=during&topic=keep-calm',
    );
  });

  it('leaves the parts that are none of it, in their order', () => {
    fc.assert(
      fc.property(some, some, foreign, (chosen, before, others) => {
        const search = searchOf(before, queryOf(others));
        expect(foreignIn(search)).toEqual(others);
        expect(foreignIn(searchOf(chosen, search))).toEqual(others);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves nothing of a choice before', () => {
    expect(searchOf(choice(['honesty']), '?list=empathy&a=1&stage=before&list=joy')).toBe('?a=1&list=honesty');
  });

  it('is empty where all is chosen and nothing else is there', () => {
    expect(searchOf(choice(), '?list=empathy&topic=safety')).toBe('');
    expect(searchOf(choice(), '')).toBe('');
  });
});

describe('fits', () => {
  const list = { list: 'empathy', stage: 'during', topic: 'keep-calm' };

  it('shows all where nothing is chosen', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (list, stage, topic) => {
        expect(fits(choice(), { list, stage, topic })).toBe(true);
      }),
    );
  });

  it.each([
    [choice(['empathy']), true],
    [choice(['honesty', 'empathy']), true],
    [choice(['honesty']), false],
    [choice([], ['during'], ['keep-calm']), true],
    [choice(['empathy'], ['before']), false],
    [choice(['empathy'], ['during'], ['safety']), false],
    [choice(['during']), false],
  ])('any value of each facet that has one: %o, %s', (chosen, shown) => {
    expect(fits(chosen, list)).toBe(shown);
  });

  it('shows what all three facets show', () => {
    const place = fc.record({
      list: fc.constantFrom(...LISTS),
      stage: fc.constantFrom(...STAGES),
      topic: fc.constantFrom(...TOPICS),
    });
    fc.assert(
      fc.property(some, place, (chosen, where) => {
        expect(fits(chosen, where)).toBe(FACETS.every((facet) => fits({ ...choice(), [facet]: chosen[facet] }, where)));
      }),
    );
  });
});

describe('an address of 50,000 parts', () => {
  it.each(['list=empathy&', 'a=1&', 'list=joy&a=1&', '&', 'topic=', '%25&'])('of %j is read in linear time', (part) => {
    const search = `?${part.repeat(50_000)}`;
    let query = '';
    const read = (): void => {
      choiceIn(search, OFFERED);
      query = searchOf(choice(['honesty']), search);
    };
    // Node itself takes half a second to decode 50,000 escapes; quadratic code would take a minute.
    expect(cpuTime(read)).toBeLessThan(5000);
    expect(choiceIn(query, OFFERED)).toEqual(choice(['honesty']));
  });
});
