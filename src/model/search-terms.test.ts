import { describe, expect, it } from 'vitest';
import { fixture, type Overrides } from '../authoring/fixture.ts';
import { readContent } from '../authoring/read.ts';
import { createModel, type Model } from './model.ts';

const SEARCH: Overrides = {
  'search/terms.yaml':
    'weapon: { topics: [safety, calm], danger: true }\nanger: { topics: [calm] }\nlists: { page: checklists }\n',
  'search/nb/anger.txt': 'Sint\nrasende\n! sint på været\n? han roper på meg\n',
  'search/nb/lists.txt': '# Navn på siden\nsjekklister\n',
  'search/nb/out-of-scope.txt': 'kabel\nskriver\n',
  'search/en/weapon.txt': 'knife\n',
  'glossary/nb.yaml': 'weapon: { name: våpen, definition: Skarpt. }\nanger: { name: sinne, definition: Hett. }\n',
};
const modelOf = (overrides: Overrides = SEARCH): Model => createModel(readContent(fixture(overrides)));

describe('the search terms of a language', () => {
  it('have the name that the glossary has, the words of their file, exclusions and questions, in the order of the list', () => {
    expect(modelOf().searchTerms('nb')).toEqual([
      {
        id: 'weapon',
        topics: ['safety', 'calm'],
        page: undefined,
        danger: true,
        call: 'emergency',
        situation: undefined,
        goods: false,
        words: ['våpen'],
        patterns: [],
        exclusions: [],
        questions: [],
      },
      {
        id: 'anger',
        topics: ['calm'],
        page: undefined,
        danger: false,
        call: 'emergency',
        situation: undefined,
        goods: false,
        words: ['sinne', 'Sint', 'rasende'],
        patterns: [],
        exclusions: ['sint på været'],
        questions: ['han roper på meg'],
      },
      {
        id: 'lists',
        topics: [],
        page: 'checklists',
        danger: false,
        call: 'emergency',
        situation: undefined,
        goods: false,
        words: ['sjekklister'],
        patterns: [],
        exclusions: [],
        questions: [],
      },
    ]);
  });

  it('need no glossary, and do not fall back to another language', () => {
    expect(modelOf().searchTerms('en')).toMatchObject([{ id: 'weapon', words: ['knife'] }]);
    expect(modelOf().searchTerms('ru')).toEqual([]);
  });

  it('are none without words, even with exclusions', () => {
    expect(modelOf({ ...SEARCH, 'search/ru/anger.txt': '! злой пёс\n' }).searchTerms('ru')).toEqual([]);
  });

  it('are none where the site has no list of terms', () => {
    expect(modelOf({ 'search/nb/anger.txt': 'sint\n' }).searchTerms('nb')).toEqual([]);
  });
});

describe('out-of-scope words', () => {
  it('are those of the language alone', () => {
    expect(modelOf().outOfScopeWords('nb')).toEqual(['kabel', 'skriver']);
    expect(modelOf().outOfScopeWords('en')).toEqual([]);
  });

  it('and whole queries about them are two things', () => {
    const model = modelOf({ ...SEARCH, 'search/nb/out-of-scope.txt': 'kabel\n? når kommer lønna\n' });
    expect(model.outOfScopeWords('nb')).toEqual(['kabel']);
    expect(model.outOfScopeQueries('nb')).toEqual(['når kommer lønna']);
    expect(model.outOfScopeQueries('en')).toEqual([]);
  });

  it('are no search term', () => {
    expect(
      modelOf()
        .searchTerms('nb')
        .flatMap(({ words }) => words),
    ).not.toContain('kabel');
  });
});
