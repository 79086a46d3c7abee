import { describe, expect, it } from 'vitest';
import { fixture } from '../../authoring/fixture.ts';
import { readContent } from '../../authoring/read.ts';
import type { TermView } from '../../model/glossary.ts';
import { createModel } from '../../model/model.ts';
import type { Localized } from '../../model/localized.ts';
import type { TopicView } from '../../model/topic.ts';
import { profileOf } from '../../language/profiles/index.ts';
import type { InstantIndexFile } from './index-file.ts';
import { buildInstantIndex } from './build-instant-index.ts';

const shown = (value: string, lang = 'en', isFallback = false): Localized => ({ value, lang, isFallback });
const PLAIN = createModel(readContent(fixture())).topic('calm', 'en');
/** A topic of these texts, one a section; its title is its id. */
const topic = (id: string, texts: readonly string[] = [], lang = 'en'): TopicView => ({
  ...PLAIN,
  id,
  slug: id,
  title: shown(id),
  situations: [],
  sections: texts.map((text, index) => ({
    id: `s${String(index)}`,
    text,
    hasTerms: false,
    heading: shown('Heading', lang, lang !== 'en'),
  })),
});
const term = (name: string, topics: readonly string[], more: Partial<TermView> = {}): TermView => ({
  id: name,
  name: shown(name),
  definition: shown('What it means'),
  forms: [],
  synonyms: [],
  exclusions: [],
  topics,
  ...more,
});
const make = (topics: readonly TopicView[], glossary: readonly TermView[] = [], lang = 'en'): InstantIndexFile =>
  buildInstantIndex(lang, topics, glossary, ({ slug }) => `/at/${slug}/`);

describe('buildInstantIndex', () => {
  it('names topics in their order, with title, path and stage', () => {
    const { topics } = make([{ ...topic('b'), title: shown('Keep calm'), stage: 'after' }, topic('a')]);
    expect(topics).toEqual([
      ['b', 'Keep calm', '/at/b/', 'after'],
      ['a', 'a', '/at/a/', 'during'],
    ]);
  });

  it('gives situations the place of their topic', () => {
    const situations = [{ id: 'x', text: shown('Someone shouts') }];
    expect(make([topic('a'), { ...topic('b'), situations }]).situations).toEqual([[1, 'Someone shouts']]);
  });

  it('leaves out situations of another language', () => {
    const situations = [
      { id: 'x', text: shown('Noen roper', 'nb', true) },
      { id: 'y', text: shown('Someone shouts') },
    ];
    expect(make([{ ...topic('a'), situations }]).situations).toEqual([[0, 'Someone shouts']]);
  });

  it('leaves out terms of another language', () => {
    expect(
      make([topic('a')], [{ ...term('roping', ['a']), name: shown('roping', 'nb', true) }, term('anger', ['a'])]).terms,
    ).toEqual([[[0], 'anger']]);
  });

  it('gives a term its topics, the nearest first, and each of its words once, in lower case', () => {
    const terms = [term('Anger', ['b', 'a'], { forms: ['angry', 'ANGER'], synonyms: ['mad as hell', 'Angry'] })];
    expect(make([topic('a'), topic('b')], terms).terms).toEqual([[[1, 0], 'anger|angry|mad as hell']]);
  });

  it.each([
    ['nb', 'Rødt Våpen', 'rodt vapen'],
    ['ru', 'орёт', 'орет'],
    ['th', 'ขู่ฆ่า', 'ขู ฆา'],
    ['en', 'Don’t shout!', 'dont shout'],
  ])('folds and cuts expressions (%s): %s', (lang, name, words) => {
    expect(make([topic('a')], [term(name, ['a'])], lang).terms).toEqual([[[0], words]]);
  });

  it('leaves out topics of a term that are not there', () => {
    expect(make([topic('a')], [term('anger', ['gone', 'a'])]).terms).toEqual([[[0], 'anger']]);
  });

  it.each(['nb', 'ro', 'ru', 'en'])('gives the endings of %s', (lang) => {
    expect(make([], [], lang).endings).toBe(profileOf(lang).endings);
    expect(make([], [], lang).lang).toBe(lang);
  });

  it('gives no endings where it knows none', () => {
    expect([make([], [], 'th').endings, make([], [], 'xx').endings]).toEqual(['', '']);
  });

  it('has the keyboard of a language whose speakers type on two layouts', () => {
    expect(make([], [], 'ru').keyboard).toBe(profileOf('ru').keyboard);
    expect(make([], [], 'en')).not.toHaveProperty('keyboard');
  });

  it('knows which languages write words as one', () => {
    expect(['nb', 'ro', 'ru', 'th', 'en'].filter((lang) => make([], [], lang).compounds)).toEqual(['nb']);
  });
});

describe('common words', () => {
  const texts = ['Tell customers. Knife', 'A customer waits', 'The customer’s knife', 'Rest'];
  const some = texts.map((text, index) => topic(`t${String(index)}`, [text]));

  it('are stems that most topics have', () => {
    expect(make(some.map((one) => one)).stopStems.split(' ')).toEqual(['custom']);
  });

  it('are not what some topics have', () => {
    expect(make(some).stopStems).not.toMatch(/knif|rest/);
  });

  it('are counted once a topic', () => {
    expect(make([topic('a', ['rest rest', 'rest']), topic('b', ['rests']), topic('c'), topic('d')]).stopStems).toBe('');
  });

  it('are sorted and set apart by spaces', () => {
    expect(make(['a', 'b', 'c'].map((id) => topic(id, ['zebra apple mango']))).stopStems).toBe('appl mango zebra');
  });

  it('are none where there are only two topics', () => {
    expect(make(['a', 'b'].map((id) => topic(id, ['apple']))).stopStems).toBe('');
  });

  it('are not looked for in texts of another language', () => {
    expect(make(['a', 'b', 'c'].map((id) => topic(id, ['eple'], 'nb'))).stopStems).toBe('');
  });

  it.each([
    term('apples', ['a']),
    term('fruit', ['a'], { forms: ['apple'] }),
    term('fruit', ['a'], { synonyms: ['apple'] }),
  ])('are none that the glossary knows by itself (%j)', (one) => {
    expect(
      make(
        ['a', 'b', 'c'].map((id) => topic(id, ['apple mango'])),
        [one],
      ).stopStems,
    ).toBe('mango');
  });

  it('may be part of an expression of the glossary', () => {
    expect(
      make(
        ['a', 'b', 'c'].map((id) => topic(id, ['apple'])),
        [term('apple pie', ['a'])],
      ).stopStems,
    ).toBe('appl');
  });
});
