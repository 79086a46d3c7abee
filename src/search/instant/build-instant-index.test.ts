import { describe, expect, it } from 'vitest';
import type { Localized } from '../../model/localized.ts';
import { buildInstantIndex } from './build-instant-index.ts';
import { make, shown, term, topic } from './build-instant-index.fixture.ts';

/** Expressions with the rows they lead to: `anger → 1 0`. */
const lines = (...made: Parameters<typeof make>): string[] =>
  make(...made).expressions.map(({ words, rows }) => `${words} → ${rows.join(' ')}`);

describe('the rows of an index', () => {
  it('are topics in their order, with title, path, stage and situations', () => {
    const situations = [{ id: 'x', text: shown('Someone shouts'), section: undefined }];
    expect(make([{ ...topic('b'), title: shown('Keep calm'), stage: 'after', situations }, topic('a')]).rows).toEqual([
      ['b', 'Keep calm', '/at/b/', 'after', ['Someone shouts']],
      ['a', 'a', '/at/a/', 'during', []],
    ]);
  });

  it('name the section that answers a situation, and not one of another language', () => {
    const situations = [
      { id: 'x', text: shown('Someone shouts'), section: undefined },
      { id: 'filmed', text: shown('Someone films me'), section: 'filmed' },
      { id: 'y', text: shown('Noen venter', 'nb', true), section: 'y' },
    ];
    const index = make([{ ...topic('a'), situations }], [term('camera', ['a'], { situation: 'filmed' })]);
    expect(index.rows[0]?.[4]).toEqual(['Someone shouts', ['Someone films me', 'filmed']]);
    expect(index.expressions.slice(1)).toEqual([
      { words: 'someone shouts', rows: [0], situation: 0, isSituation: true },
      { words: 'someone films me', rows: [0], situation: 1, isSituation: true },
      { words: 'camera', rows: [0], situation: 1 },
    ]);
  });

  it('begin with topics about danger, in their order', () => {
    const danger = { urgency: 'danger' } as const;
    const index = make([topic('a'), { ...topic('b'), ...danger }, topic('c'), { ...topic('d'), ...danger }]);
    expect(index.rows.map(([id]) => id)).toEqual(['b', 'd', 'a', 'c']);
    expect(index.dangerCount).toBe(2);
    expect(make([topic('a')]).dangerCount).toBe(0);
  });

  it('end with pages of the site, which have neither stage nor situations', () => {
    const pages = new Map([['checklists', { title: 'My Lists', path: '/lists/' }]]);
    const index = make([topic('a')], [term('tick', [], { page: 'checklists', words: ['tick'] })], 'en', { pages });
    expect(index.rows[1]).toEqual(['page:checklists', 'My Lists', '/lists/', '', []]);
    expect(index.expressions.map(({ words, rows }) => [words, rows])).toEqual([
      ['a', [0]],
      ['my lists', [1]],
      ['tick', [1]],
    ]);
  });
});

describe('the expressions of an index', () => {
  it('are titles, situations with their number, and search words', () => {
    const situations = [
      { id: 'x', text: shown('Someone shouts'), section: undefined },
      { id: 'y', text: shown('Somebody yells!'), section: undefined },
    ];
    const { expressions } = make([topic('a'), { ...topic('b'), situations }], [term('anger', ['b'])]);
    expect(expressions).toEqual([
      { words: 'a', rows: [0] },
      { words: 'b', rows: [1] },
      { words: 'someone shouts', rows: [1], situation: 0, isSituation: true },
      { words: 'somebody yells', rows: [1], situation: 1, isSituation: true },
      { words: 'anger', rows: [1] },
    ]);
  });

  it('tell those of terms about danger', () => {
    const terms = [term('knife', ['a'], { danger: true }), term('fire', ['a'], { danger: true, call: 'fire' })];
    const { expressions } = make([topic('a')], terms);
    expect(expressions.flatMap(({ words, danger }) => (danger === undefined ? [] : [`${words}: ${danger}`]))).toEqual([
      'knife: emergency',
      'fire: fire',
    ]);
  });

  it('leave out situations and titles of another language, and number the situations that are left', () => {
    const situations = [
      { id: 'x', text: shown('Noen roper', 'nb', true), section: undefined },
      { id: 'y', text: shown('Someone shouts'), section: undefined },
    ];
    const index = make([{ ...topic('a'), title: shown('Ro', 'nb', true), situations }]);
    expect(index.expressions).toEqual([{ words: 'someone shouts', rows: [0], situation: 0, isSituation: true }]);
    expect(index.rows[0]).toEqual(['a', 'Ro', '/at/a/', 'during', ['Someone shouts']]);
  });

  it('give a term its topics, the nearest first, and each of its words once', () => {
    const terms = [term('anger', ['b', 'a'], { words: ['Anger', 'angry', 'ANGER', 'mad as hell', 'Angry'] })];
    expect(lines([topic('a'), topic('b')], terms).slice(2)).toEqual([
      'anger → 1 0',
      'angry → 1 0',
      'mad as hell → 1 0',
    ]);
  });

  it('leave out topics of a term that are not there, and terms that have none', () => {
    expect(lines([topic('a')], [term('anger', ['gone', 'a']), term('fury', ['gone'])])).toEqual(['a → 0', 'anger → 0']);
  });

  it.each([
    ['nb', 'Rødt Våpen', 'rodt vapen'],
    ['ru', 'орёт', 'орет'],
    ['th', 'ขู่ฆ่า', 'ขู่ฆ่า'],
    ['th', 'ขู่ ฆ่า เเล้ว', 'ขู่ฆ่าแล้ว'],
    ['en', 'Don’t shout!', 'dont shout'],
    ['en', '!?', ''],
  ])('are folded and cut (%s): %s', (lang, word, words) => {
    const { expressions } = make([topic('q', [], lang)], [term('x', ['q'], { words: [word] })], lang);
    expect(expressions.slice(1).map((each) => each.words)).toEqual([words].filter(Boolean));
  });

  it('leave out other forms of a word, and phrases of words that are there, and count them', () => {
    const words = ['shouting', 'shout', 'shouted', 'shout loud', 'loud', 'shout yell'];
    const index = make([topic('a')], [term('x', ['a'], { words })]);
    expect(index.expressions.slice(1).map((each) => each.words)).toEqual(['shout', 'loud', 'shout yell']);
    expect(index.redundant).toBe(3);
  });

  it('keep phrases of nothing but common words, which only the phrase itself finds', () => {
    const topics = ['a', 'b', 'c'].map((id) => topic(id, ['let it go home']));
    const words = ['let it go', 'home', 'go home', 'it is'];
    expect(
      make(topics, [term('x', ['a'], { words })])
        .expressions.slice(3)
        .map((each) => each.words),
    ).toEqual(['let it go', 'home', 'it is']);
  });

  it('keep forms that stand in different terms', () => {
    const index = make([topic('a'), topic('b')], [term('shout', ['a']), term('shouting', ['b'])]);
    expect(index.expressions.slice(2).map((each) => each.words)).toEqual(['shout', 'shouting']);
    expect(index.redundant).toBe(0);
  });

  it('are all kept in a language without spaces', () => {
    const words = ['มีด', 'มีดพก', 'มี ดพก'];
    const index = make([topic('q', [], 'th')], [term('x', ['q'], { words })], 'th');
    expect(index.expressions.slice(1).map((each) => each.words)).toEqual(['มีด', 'มีดพก']);
  });
});

it('is built without changing what it is built from', () => {
  const title: Localized = Object.freeze(shown('Keep calm'));
  const topics = Object.freeze([Object.freeze({ ...topic('a'), title }), Object.freeze(topic('b'))]);
  const terms = Object.freeze([Object.freeze(term('x', ['a'], { words: Object.freeze(['shouting', 'shout']) }))]);
  const source = {
    lang: 'en',
    stopStems: new Set<string>(),
    topics,
    terms,
    wordSets: new Map(),
    outOfScope: Object.freeze(['b', 'a']),
    outOfScopeQueries: Object.freeze(['where is my payslip']),
    pages: new Map(),
    pathOf: () => '/',
  };
  expect(buildInstantIndex(source)).toEqual(buildInstantIndex(source));
});

it('queries that the site does not answer have the number behind the last row', () => {
  const pages = new Map([['glossary', { title: 'Glossary', path: '/en/glossary/' }]]);
  const made = make([topic('a'), topic('b')], [term('x', ['a'], { questions: ['a man shouts at me'] })], 'en', {
    pages,
    outOfScopeQueries: ['bonus for christmas', 'bonus for christmas'],
  });
  expect(made.rows).toHaveLength(3);
  expect(made.questions).toEqual([
    { words: 'a man shouts at me', rows: [0] },
    { words: 'bonus for christmas', rows: [3] },
  ]);
});
