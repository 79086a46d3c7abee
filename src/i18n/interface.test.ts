import { describe, expect, it } from 'vitest';
import { fixture, swap } from '../authoring/fixture.ts';
import { validContent } from '../checks/index.ts';
import { interfaceOf } from './interface.ts';
import { formatCount } from './plural.ts';
import { InterfaceTextError } from './translate.ts';

const languages = (lines: string) => ({ 'site.yaml': swap('languages:\n', `languages:\n${lines}`) });
const IN = '"language": { "in-another": "in {{name}}", "in": { "nb": "in Bokmål" } }, ';
const files = {
  ...languages('  - { code: pl, name: Polski, fallback: [ru], draft: true }\n'),
  'interface/en.json': (text: string) => text.replace('{', `{ ${IN}`),
  'interface/nb.json': (text: string) => text.replace('{', '{ "language": { "in-another": "på {{name}}" }, '),
  'interface/ru.json': (text: string) => text.replace('{', '{ "language": { "in-another": "по: {{name}}" }, '),
};

describe('the interface of a draft', () => {
  const texts = interfaceOf(
    validContent(fixture({ ...files, 'interface/pl.json': '{ "search": { "count_one": "{{count}} wynik" } }' }), {
      drafts: true,
    }),
  );

  it('takes what it lacks from the languages that it falls back to', () => {
    expect(texts.in('pl')('page.skip')).toBe('Skip (ru)');
    expect(() => texts.in('pl')('page.nothing')).toThrow(InterfaceTextError);
  });

  it('counts in its own words where it has them, else by the grammar of the other language', () => {
    const t = texts.in('pl');
    expect([1, 2, 5, 21].map((count) => t('search.count', { count }))).toEqual([
      '1 wynik',
      '2 итога',
      '5 итогов',
      '21 итог',
    ]);
  });

  it('gives the browser a form for every kind of number', () => {
    const forms = texts.forms('pl', 'search.count');
    expect(Object.keys(forms).sort()).toEqual(['few', 'many', 'one', 'other']);
    expect([1, 2, 5].map((count) => formatCount(forms, 'pl', count))).toEqual(['1 wynik', '2 итога', '5 итогов']);
  });

  it('names languages in the words of the language that it takes them from', () => {
    expect(texts.inLanguage('pl', 'en', 'English')).toBe('по: английский');
  });
});

describe('inLanguage', () => {
  const texts = interfaceOf(validContent(fixture({ ...files, 'interface/pl.json': '{}' }), { drafts: true }));

  it.each([
    ['en', 'nb', 'in Bokmål'],
    ['en', 'pl', 'in Polish'],
    ['nb', 'pl', 'på polsk'],
    ['ru', 'pl', 'по: польский'],
  ])('in %s of %s: the text it has, else the rule: %s', (lang, other, expected) => {
    expect(texts.inLanguage(lang, other, 'Own')).toBe(expected);
  });

  it('takes what a language calls itself where nobody knows its name', () => {
    expect(texts.inLanguage('en', 'qqq', 'Quenya')).toBe('in Quenya');
  });
});

describe('the interface of a language that is no draft', () => {
  it('lacks what it lacks', () => {
    const content = validContent(fixture(languages('  - { code: pl, name: Polski, draft: true }\n')), { drafts: true });
    const site = content.site.data;
    const done = site && {
      ...content,
      site: {
        ...content.site,
        data: { ...site, languages: site.languages.map((language) => ({ ...language, draft: false })) },
      },
    };
    expect(() => done && interfaceOf(done).in('pl')('page.skip')).toThrow(InterfaceTextError);
  });
});
