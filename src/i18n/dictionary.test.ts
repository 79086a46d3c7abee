import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../authoring/finding.ts';
import type { DictionaryTree } from '../authoring/read.ts';
import { readYaml } from '../authoring/yaml-file.ts';
import { checkDictionary, expectedKeys, flatten } from './dictionary.ts';
import { pluralCategories } from './plural-categories.ts';

const REFERENCE: DictionaryTree = {
  nav: { home: 'Home' },
  search: { label: 'Search {{language}}', count_one: '{{count}} of {{total}}', count_other: '{{count}} of {{total}}' },
};
const RUSSIAN = {
  nav: { home: 'Дом' },
  search: {
    label: 'Искать {{language}}',
    count_one: 'один из {{total}}',
    count_few: '{{count}} из {{total}}',
    count_many: '{{count}} из {{total}}',
    count_other: '{{count}} из {{total}}',
  },
};
type Texts = Record<string, Record<string, string>>;

function check(lang: string, own: Texts): Finding[] {
  const schema: z.ZodType<DictionaryTree> = z.record(z.string(), z.record(z.string(), z.string()));
  return [
    ...checkDictionary(lang, readYaml(`interface/${lang}.json`, JSON.stringify(own, undefined, 1), schema), REFERENCE),
  ];
}
const without = (own: Texts, part: string, key: string): Texts => ({
  ...own,
  [part]: Object.fromEntries(Object.entries(own[part] ?? {}).filter(([name]) => name !== key)),
});
const withText = (own: Texts, part: string, key: string, text: string): Texts => ({
  ...own,
  [part]: { ...own[part], [key]: text },
});

describe('flatten', () => {
  it('joins nested keys by dots', () => {
    expect([...flatten({ a: { b: { c: 'x' } }, d: 'y' })]).toEqual([
      ['a.b.c', 'x'],
      ['d', 'y'],
    ]);
  });
});

describe('plural forms', () => {
  it.each([
    ['nb', ['one', 'other']],
    ['en', ['one', 'other']],
    ['th', ['other']],
    ['ro', ['few', 'one', 'other']],
    ['ru', ['few', 'many', 'one', 'other']],
  ])('%s needs those of its grammar', (lang, categories) => {
    expect(pluralCategories(lang).sort()).toEqual(categories);
    expect([...expectedKeys(flatten(REFERENCE), lang).keys()].sort()).toEqual(
      ['nav.home', 'search.label', ...categories.map((category) => `search.count_${category}`)].sort(),
    );
  });
});

describe('checkDictionary', () => {
  it('finds nothing in a whole dictionary, where a form for one may leave its number out', () => {
    expect(check('ru', RUSSIAN)).toEqual([]);
  });

  it('tells a missing key, the language, and what it reads in the reference', () => {
    const [finding, ...others] = check('ru', without(RUSSIAN, 'nav', 'home'));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      file: 'interface/ru.json',
      line: 2,
      message: 'The interface lacks 1 of 6 texts in ru: “nav.home”.',
    });
    expect(finding?.fix).toContain('“Home”');
  });

  it.each(['one', 'few', 'many', 'other'])('tells that Russian lacks its form for %s', (category) => {
    const [finding, ...others] = check('ru', without(RUSSIAN, 'search', `count_${category}`));
    expect(others).toEqual([]);
    expect(finding?.message).toBe(`The interface lacks 1 of 6 texts in ru: “search.count_${category}”.`);
    expect(finding?.fix).toContain('in ru one (1, 21, 31), few (2, 3, 4), many (0, 5, 6), other (0.5, 1.5, 10.5).');
  });

  it('tells that Romanian lacks its form for a few', () => {
    const romanian = {
      nav: { home: 'Acasă' },
      search: {
        label: 'Caută {{language}}',
        count_one: '{{count}} din {{total}}',
        count_other: '{{count}} din {{total}}',
      },
    };
    expect(check('ro', romanian).map(({ message }) => message)).toEqual([
      'The interface lacks 1 of 5 texts in ro: “search.count_few”.',
    ]);
  });

  it('tells a plural form that the grammar of the language lacks', () => {
    const [finding, ...others] = check('nb', {
      nav: { home: 'Hjem' },
      search: {
        label: 'Søk {{language}}',
        count_one: '{{count}} av {{total}}',
        count_few: '{{count}} av {{total}}',
        count_other: '{{count}} av {{total}}',
      },
    });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', line: 8 });
    expect(finding?.message).toContain('“search.count_few” in nb is a surplus');
    expect(finding?.message).toContain('nb has no such plural form; its forms are one (1), other (0, 2, 3)');
  });

  it('tells a surplus key, on its line', () => {
    const [finding, ...others] = check('ru', withText(RUSSIAN, 'nav', 'weather', 'Погода'));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', line: 4, fix: 'Remove it.' });
    expect(finding?.message).toContain('“nav.weather” in ru is a surplus');
  });

  it('tells what a misspelt key was meant to be', () => {
    const found = check('ru', withText(without(RUSSIAN, 'nav', 'home'), 'nav', 'hame', 'Дом'));
    expect(found).toHaveLength(2);
    expect(found[1]?.fix).toContain('Did you mean “nav.home”?');
  });

  it('tells a variable that is lacking and one that is unknown', () => {
    expect(check('ru', withText(RUSSIAN, 'search', 'label', 'Искать {{lang}}')).map(({ message }) => message)).toEqual([
      'The interface text “search.label” in ru lacks {{language}}.',
      'The interface text “search.label” in ru has an unknown {{lang}}.',
    ]);
  });

  it('tells a plural form that lacks another variable than the count', () => {
    const [finding, ...others] = check('ru', withText(RUSSIAN, 'search', 'count_many', '{{count}}'));
    expect(others).toEqual([]);
    expect(finding?.message).toContain('“search.count_many” in ru lacks {{total}}');
    expect(finding?.fix).toContain('{{count}} of {{total}}');
  });
});
