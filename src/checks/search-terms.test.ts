import { describe, expect, it } from 'vitest';
import { fixture, swap } from '../authoring/fixture.ts';
import { expectAmong, expectOnly, findingsOf } from './expect-finding.ts';
import { TERMS, withSearch } from './search.fixture.ts';

const ANGER = Object.fromEntries(['nb', 'ru', 'en'].map((lang) => [`search/${lang}/anger.txt`, 'rage\n']));

describe('a term of search', () => {
  it('that leads to a misspelt topic names the one that was meant, on its line', () => {
    expectOnly(withSearch({ [TERMS]: swap('    - safety\n', '    - safety\n    - clam\n') }), {
      severity: 'error',
      file: TERMS,
      at: 'clam',
      says: ['“weapon”', '“clam”', 'does not exist'],
      fix: 'Did you mean “calm”?',
    });
  });

  it('that leads to an unknown topic is to lead to a folder', () => {
    expectOnly(withSearch({ [TERMS]: swap('    - calm\n  danger', '    - something-else-entirely\n  danger') }), {
      severity: 'error',
      file: TERMS,
      at: 'something-else',
      says: ['“something-else-entirely”'],
      fix: 'Name a folder of topics/.',
    });
  });

  it('about danger leads to a topic about danger, on the line that says so', () => {
    expectAmong(withSearch({ [TERMS]: swap('    - safety\n    - calm\n', '    - calm\n') }), {
      severity: 'error',
      file: TERMS,
      at: 'danger: true',
      says: ['“weapon” is about danger', '“calm”, which is not'],
      fix: 'urgency: danger',
    });
  });

  it('names a situation that its first topic has', () => {
    const meaning = (situation: string) =>
      withSearch({ [TERMS]: (text) => `${text}anger:\n  topics: [calm]\n  situation: ${situation}\n`, ...ANGER });
    expect(findingsOf(meaning('shouting'))).toEqual([]);
    expectOnly(meaning('shoutin'), {
      severity: 'error',
      file: TERMS,
      at: 'situation: shoutin',
      says: ['“anger”', '“shoutin”', '“calm” does not have'],
      fix: 'Did you mean “shouting”?',
    });
    expectOnly(meaning('weapon'), {
      severity: 'error',
      file: TERMS,
      at: 'situation: weapon',
      says: ['situation “weapon”'],
      fix: 'shouting',
    });
  });

  it('may lead to a topic about danger without being about danger', () => {
    expect(findingsOf(withSearch({ [TERMS]: swap('  danger: true\n', '') }))).toEqual([]);
  });

  it('without words in a language is missing there', () => {
    expectOnly(withSearch({ 'search/ru/weapon.txt': null }), {
      severity: 'missing',
      file: 'search/ru/weapon.txt',
      says: ['no words for the term “weapon” in ru'],
      fix: 'one expression a line',
    });
    const files = withSearch({ 'search/ru/weapon.txt': null, 'search/ru/lists.txt': null });
    expect(findingsOf(files)).toHaveLength(2);
  });

  it('is not missing words while site.yaml or the list of terms cannot be read', () => {
    for (const broken of ['site.yaml', TERMS]) {
      const found = findingsOf(withSearch({ [broken]: 'name: [', 'search/ru/weapon.txt': null }));
      expect(found.filter(({ severity, file }) => severity === 'missing' && file.startsWith('search/'))).toEqual([]);
    }
  });
});

describe('a words file', () => {
  it('of a language that the site does not have is wrong', () => {
    expectOnly(withSearch({ 'search/fi/weapon.txt': 'puukko\n' }), {
      severity: 'error',
      file: 'search/fi/weapon.txt',
      says: ['“fi” is not a language'],
      fix: 'nb, ru, en',
    });
    expectOnly(withSearch({ 'search/fi/out-of-scope.txt': 'kaapeli\n' }), {
      severity: 'error',
      file: 'search/fi/out-of-scope.txt',
      says: ['“fi” is not a language'],
      fix: 'nb, ru, en',
    });
  });

  it('of a misspelt term names the one that was meant', () => {
    expectOnly(withSearch({ 'search/en/wepon.txt': 'blade\n' }), {
      severity: 'error',
      file: 'search/en/wepon.txt',
      says: ['“wepon” is not a term of search/terms.yaml'],
      fix: 'Did you mean “weapon.txt”?',
    });
  });

  it('of an unknown term is to be renamed, or the term added', () => {
    expectOnly(withSearch({ 'search/en/weather-report.txt': 'rainy\n' }), {
      severity: 'error',
      file: 'search/en/weather-report.txt',
      says: ['“weather-report”'],
      fix: 'Rename the file to a term, or add the term there',
    });
  });

  it('has no term where the site has no list of them', () => {
    expectOnly(fixture({ 'search/en/weapon.txt': 'knife\n' }), {
      severity: 'error',
      file: 'search/en/weapon.txt',
      says: ['“weapon” is not a term'],
      fix: 'add the term there',
    });
  });

  it('of an unknown language is not told while site.yaml cannot be read', () => {
    const found = findingsOf(withSearch({ 'search/fi/weapon.txt': 'puukko\n', 'site.yaml': 'name: [' }));
    expect(found.filter(({ file }) => file.startsWith('search/'))).toEqual([]);
  });
});

describe('a source point', () => {
  it('that a topic tells is missing where no term stands for it', () => {
    expectOnly(withSearch({ [TERMS]: swap('[nb-01, ru-01]', '[nb-01]') }), {
      severity: 'missing',
      file: TERMS,
      says: ['No search word leads to the source point ru-01'],
      fix: '“points: [ru-01]”',
    });
  });

  it('is not asked for where there are no terms, or where no topic tells it', () => {
    expect(findingsOf(fixture())).toEqual([]);
    expect(findingsOf(withSearch()).filter(({ message }) => message.includes('nb-03'))).toEqual([]);
  });

  it('that no topic tells may be named', () => {
    expect(findingsOf(withSearch({ [TERMS]: swap('[nb-02]', '[nb-02, nb-03]') }))).toEqual([]);
  });

  it('is that of a topic the term leads to, on its line', () => {
    const files = withSearch({
      [TERMS]: swap('points: [nb-01, ru-01]', 'points:\n    - nb-01\n    - ru-01\n    - nb-02'),
    });
    expect(findingsOf(files)).toHaveLength(1);
    expectAmong(files, {
      severity: 'error',
      file: TERMS,
      at: '    - nb-02',
      says: ['“shouting” stands for nb-02', 'no topic that tells it'],
      fix: 'Name one of safety',
    });
  });

  it('may be that of any topic that the term leads to', () => {
    expect(findingsOf(withSearch({ [TERMS]: swap('[nb-02]', '[nb-02, ru-01]') }))).toEqual([]);
  });
});
