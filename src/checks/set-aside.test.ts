import { describe, expect, it } from 'vitest';
import { fixture, swap } from '../authoring/fixture.ts';
import { adviceOf, expectAmong, expectOnly, findingsOf } from './expect-finding.ts';

const reason = (lang: string, id: string) => ({
  [`sources/${lang}.yaml`]: swap('contradictions:', `set-aside:\n  ${id}: Nobody knows (${lang})\ncontradictions:`),
});
const everywhere = (id: string) => ({ ...reason('nb', id), ...reason('ru', id), ...reason('en', id) });

describe('reasons why points are set aside', () => {
  it('may be written in all languages, or in none', () => {
    expect(findingsOf(fixture())).toEqual([]);
    expect(findingsOf(fixture(everywhere('nb-03')))).toEqual([]);
  });

  it('are missing in a language that lacks one', () => {
    expectOnly(fixture({ ...reason('nb', 'nb-03'), ...reason('en', 'nb-03') }), {
      severity: 'missing',
      file: 'sources/ru.yaml',
      says: ['The reason for setting “nb-03” aside is not written in ru'],
      fix: 'Add “nb-03: …” under set-aside',
    });
  });

  it('of no known point are wrong', () => {
    expectAmong(fixture(reason('en', 'nb-77')), {
      severity: 'error',
      file: 'sources/en.yaml',
      at: 'nb-77',
      says: ['“nb-77” is not among the points'],
      fix: 'Correct the id',
    });
  });

  it('of a point that is used have outlived it', () => {
    const found = adviceOf(fixture(everywhere('nb-01'))).filter(({ message }) => message.includes('“nb-01”'));
    expect(found.map(({ file }) => file)).toEqual(['sources/nb.yaml', 'sources/ru.yaml', 'sources/en.yaml']);
    expect(found[0]?.fix).toContain('Remove the line “nb-01:”');
    expect(findingsOf(fixture(everywhere('nb-01')))).toEqual([]);
    // Nobody is asked to translate it.
    expect(findingsOf(fixture(reason('en', 'nb-01')))).toEqual([]);
  });
});
