import { describe, expect, it } from 'vitest';
import { profileOf } from '../../language/profiles/index.ts';
import { endingsOf } from '../words/stem.ts';
import { make, term, topic } from './build-instant-index.fixture.ts';

describe('the other lists of an index', () => {
  it('are exclusions by the rows of their term, sorted, each once', () => {
    const exclusions = ['Phone charger', 'cell phone', 'phone charger'];
    expect(make([topic('b'), topic('a')], [term('phone', ['a', 'b'], { exclusions })]).exclusions).toEqual([
      { words: 'cell phone', rows: [1, 0] },
      { words: 'phone charger', rows: [1, 0] },
    ]);
  });

  it('are no exclusions from a row to which the same phrase leads by another term, in any form', () => {
    const topics = [topic('a'), topic('b')];
    const phone = term('phone', ['a', 'b'], { exclusions: ['phone chargers', 'cell phone', 'phone'] });
    const other = term('other', ['b', 'a'], { words: ['phone charger', 'cell phone tower'] });
    expect(make(topics, [phone, other]).exclusions).toEqual([
      { words: 'cell phone', rows: [0, 1] },
      { words: 'phone', rows: [1] },
      { words: 'phone chargers', rows: [0] },
    ]);
    const same = term('other', ['a'], { words: ['cell phones'] });
    expect(make([topic('a')], [term('phone', ['a'], { exclusions: ['cell phone'] }), same]).exclusions).toEqual([]);
  });

  it('are out-of-scope words, folded, sorted, each once', () => {
    expect(make([], [], 'nb', { outOfScope: ['Ørekrok', 'kabel', 'KABEL'] }).outOfScope).toEqual(['kabel', 'orekrok']);
    expect(make([], [], 'th', { outOfScope: ['สายชาร์จ'] }).outOfScope).toEqual(['สายชารจ']);
  });

  it.each(['nb', 'ro', 'ru', 'en', 'th'])('are words for people, folded, sorted, each once (%s)', (lang) => {
    const { personWords } = make([], [], lang);
    expect(personWords.length).toBeGreaterThan(10);
    expect(personWords).toEqual([...new Set(personWords)].sort());
  });

  it('are empty in a language without a profile', () => {
    expect(make([], [], 'xx')).toMatchObject({ endings: [], personWords: [], compounds: false, unspaced: false });
  });
});

describe('what an index takes from the profile of its language', () => {
  it.each(['nb', 'ro', 'ru', 'en'])('are the endings of %s', (lang) => {
    expect(make([], [], lang).endings).toEqual(endingsOf(profileOf(lang).endings));
    expect(make([], [], lang).lang).toBe(lang);
  });

  it('is the keyboard where speakers type on two layouts', () => {
    expect(make([], [], 'ru').keyboard).toBe(profileOf('ru').keyboard);
    expect(make([], [], 'en')).not.toHaveProperty('keyboard');
  });

  it('is what is typed for letters that keyboards lack', () => {
    expect(make([], [], 'nb').typedFor).toBe(profileOf('nb').typedFor);
    expect(make([], [], 'nb').typedFor).toBe('ae');
    expect(make([], [], 'en')).not.toHaveProperty('typedFor');
  });

  it('is whether words are written as one, and whether there are spaces', () => {
    const langs = ['nb', 'ro', 'ru', 'th', 'en'];
    expect(langs.filter((lang) => make([], [], lang).compounds)).toEqual(['nb']);
    expect(langs.filter((lang) => make([], [], lang).unspaced)).toEqual(['th']);
  });
});
