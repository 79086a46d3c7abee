import { describe, expect, it } from 'vitest';
import { GoldenError, parseGolden, type Query } from './golden.ts';
import { AnswerCountError, median, quantile, rankOf, scoreOf, type Answer } from './score.ts';

const query = (given: Partial<Query>): Query => ({
  kind: 'natural',
  lang: 'nb',
  page: given.lang ?? 'nb',
  q: 'q',
  want: [],
  not: [],
  ...given,
});
const answer = (...topics: string[]): Answer => ({ topics, results: topics.length });

describe('rankOf', () => {
  it('is the place of the first right topic, if there is one', () => {
    expect(rankOf({ want: ['b', 'c'] }, answer('a', 'c', 'b'))).toBe(2);
    expect(rankOf({ want: ['d'] }, answer('a'))).toBeUndefined();
  });
});

describe('scoreOf', () => {
  const queries = [
    query({ want: ['a'] }),
    query({ kind: 'typo', want: ['a'] }),
    query({ lang: 'th', want: ['a'] }),
    query({ kind: 'cross', page: 'th', want: ['a'] }),
    query({ kind: 'wrong', not: ['a'], q: 'bad' }),
    query({ kind: 'wrong', not: ['a'] }),
    query({ kind: 'wrong', not: ['a'] }),
    query({ kind: 'none', q: 'claimed' }),
    query({ kind: 'none' }),
    query({ kind: 'none', q: 'a phrase' }),
  ];
  const score = scoreOf(queries, [
    answer('a', 'b'),
    answer('b', 'c', 'a'),
    answer('b', 'c', 'd', 'a'),
    answer('b', 'a'),
    answer('a', 'b'),
    answer('b', 'a'),
    answer(),
    answer('b'),
    answer(),
    { topics: [], results: 1 },
  ]);

  it('counts right topics at the first place and among the first three, cross queries apart', () => {
    expect(score.all).toEqual({ count: 3, first: 1, three: 2 });
    expect(score.cross).toEqual({ count: 1, first: 0, three: 1 });
  });

  it('tells languages and kinds apart', () => {
    expect(Object.fromEntries(score.languages)).toEqual({
      nb: { count: 2, first: 1, three: 2 },
      th: { count: 1, first: 0, three: 0 },
    });
    expect(Object.fromEntries(score.kinds)).toEqual({
      natural: { count: 2, first: 1, three: 1 },
      typo: { count: 1, first: 0, three: 1 },
    });
  });

  it('names wrong first results, and results where there should be none', () => {
    expect(score.wrong.count).toBe(3);
    expect(score.wrong.faults.map(({ q }) => q)).toEqual(['bad']);
    expect(score.none.count).toBe(3);
    expect(score.none.faults.map(({ q }) => q)).toEqual(['claimed', 'a phrase']);
  });

  it('lists what it missed', () => {
    expect(score.missed.map(({ query: { kind } }) => kind)).toEqual(['typo', 'natural', 'cross']);
  });

  it('refuses answers that do not belong to the queries', () => {
    expect(() => scoreOf(queries, [])).toThrow(AnswerCountError);
  });
});

describe('median', () => {
  it('is the middle one, or between the middle two', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });
});

describe('quantile', () => {
  it('is the value that a share of all does not exceed', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(quantile(values, 0.95)).toBe(95);
    expect(quantile([7], 0.95)).toBe(7);
    expect(quantile([], 0.95)).toBeNaN();
  });
});

describe('parseGolden', () => {
  const known = { languages: ['nb', 'th'], topics: ['a', 'b'] };
  const parse = (source: string): Query[] => parseGolden('golden/nb.yaml', source, 'nb', known);

  it('knows where each query is typed', () => {
    const [one, other] = parse(
      '- { kind: short, q: "x", want: [a] }\n- { kind: cross, page: th, q: "x", want: [a, b] }',
    );
    expect(one).toEqual(query({ kind: 'short', q: 'x', want: ['a'] }));
    expect(other).toMatchObject({ lang: 'nb', page: 'th' });
  });

  it.each([
    ['an unknown kind', '- { kind: odd, q: x, want: [a] }'],
    ['a query that nothing answers rightly', '- { kind: short, q: x, want: [] }'],
    ['an unknown topic', '- { kind: short, q: x, want: [c] }'],
    ['a cross query at home', '- { kind: cross, page: nb, q: x, want: [a] }'],
    ['an unknown key', '- { kind: none, q: x, wants: [] }'],
    ['a query twice', '- { kind: none, q: y }\n- { kind: short, q: y, want: [a] }'],
    ['no list', 'kind: none'],
    ['no YAML', '- { kind: none'],
  ])('refuses %s, naming the file', (_, source) => {
    expect(() => parse(source)).toThrow(GoldenError);
    expect(() => parse(source)).toThrow(/bench\/golden\/nb\.yaml/);
  });

  it('names the entry', () => {
    expect(() => parse('- { kind: none, q: y }\n- { kind: short, q: z, want: [c] }')).toThrow(
      /entry 2: “c” is not a topic/,
    );
  });
});
