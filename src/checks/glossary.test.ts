import { describe, expect, it } from 'vitest';
import { fixture, swap } from '../authoring/fixture.ts';
import { expectAmong, expectOnly, findingsOf } from './expect-finding.ts';
import { TERMS, withSearch } from './search.fixture.ts';

const GLOSSARY = 'glossary/en.yaml';

describe('the glossary', () => {
  it('is right where it explains terms of search in every language', () => {
    expect(findingsOf(withSearch())).toEqual([]);
  });

  it('may be left out, and need not explain every term', () => {
    expect(findingsOf(fixture())).toEqual([]);
    const none = { 'glossary/nb.yaml': null, 'glossary/ru.yaml': null, [GLOSSARY]: null };
    expect(findingsOf(withSearch(none))).toEqual([]);
  });

  it('explains no term that search does not know, on its line', () => {
    expectOnly(withSearch({ [GLOSSARY]: (text) => `${text}wepon: { name: wepon, definition: Sharp }\n` }), {
      severity: 'error',
      file: GLOSSARY,
      at: 'wepon',
      says: ['“wepon” is not a term of search/terms.yaml'],
      fix: 'Correct the id',
    });
  });

  it('without a list of terms is wrong', () => {
    const files = fixture({ [GLOSSARY]: withSearch().get(GLOSSARY) ?? '' });
    expect(findingsOf(files).map(({ severity, file, line }) => [severity, file, line])).toEqual([
      ['error', GLOSSARY, 1],
      ['error', GLOSSARY, 4],
    ]);
  });

  it('of an unknown language is wrong', () => {
    expectOnly(withSearch({ 'glossary/fi.yaml': 'weapon: { name: ase, definition: Kova }\n' }), {
      severity: 'error',
      file: 'glossary/fi.yaml',
      says: ['“fi” is not a language'],
      fix: 'nb, ru, en',
    });
  });

  it('of an unknown language is not told while site.yaml cannot be read', () => {
    const found = findingsOf(
      withSearch({ 'glossary/fi.yaml': 'weapon: { name: ase, definition: Kova }\n', 'site.yaml': 'name: [' }),
    );
    expect(found.filter(({ file }) => file.startsWith('glossary/'))).toEqual([]);
  });

  it('lacks what another language explains', () => {
    expectOnly(withSearch({ 'glossary/ru.yaml': (text) => text.slice(0, text.indexOf('weapon')) }), {
      severity: 'missing',
      file: 'glossary/ru.yaml',
      says: ['“weapon” is not explained in ru'],
      fix: 'Add “weapon:” with name and definition',
    });
  });

  it('of a language without a file lacks every term', () => {
    const files = withSearch({ 'glossary/ru.yaml': null });
    expect(findingsOf(files)).toHaveLength(2);
    for (const id of ['shouting', 'weapon'])
      expectAmong(files, { severity: 'missing', file: 'glossary/ru.yaml', says: [`“${id}”`], fix: `Add “${id}:”` });
  });

  it('is not told to lack terms while the list of terms is broken', () => {
    const found = findingsOf(withSearch({ [TERMS]: swap('    - calm', '    - [calm') }));
    expect(found.filter(({ severity }) => severity === 'missing')).toEqual([]);
  });
});
