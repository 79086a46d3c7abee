import { describe, expect, it } from 'vitest';
import { fixture, swap } from '../authoring/fixture.ts';
import type { ContentFiles } from '../authoring/read.ts';
import { adviceOf, expectAmong, findingsOf } from './expect-finding.ts';

describe('a new language', () => {
  const withPolish = (marks: string) => ({
    'site.yaml': swap('languages:\n', `languages:\n  - { code: pl, name: Polski, fallback: [en]${marks} }\n`),
  });
  const ofInterface = (files: ContentFiles) => findingsOf(files).filter(({ file }) => file.startsWith('interface/'));

  it('that is a draft may lack its interface: it is said once, how many, and stops nothing', () => {
    const [missing, ...others] = ofInterface(fixture(withPolish(', draft: true')));
    expect(others).toEqual([]);
    expect(missing).toMatchObject({ severity: 'missing', file: 'interface/pl.json', line: 1 });
    expect(missing?.message).toBe('The interface has no texts in pl, of the 6 that it needs; the language is a draft.');
    expect(missing?.fix).toContain('one (1), few (2, 3, 4), many (0, 5, 6), other (0.5, 1.5, 10.5)');
  });

  it('that is none is wrong without it, once', () => {
    const found = ofInterface(fixture(withPolish('')));
    expect(found.map(({ severity, file }) => `${severity} ${file}`)).toEqual(['error interface/pl.json']);
    expect(found[0]?.fix).toContain('draft: true');
  });

  it('may be named by rule in the words of the others, which is advised of once a file', () => {
    const files = fixture({
      ...withPolish(', draft: true'),
      'interface/en.json': swap(
        '"page"',
        '"language": { "in-another": "in {{name}}", "in": { "ru": "in plain Russian" } }, "page"',
      ),
      'interface/nb.json': swap('"page"', '"language": { "in-another": "på {{name}}" }, "page"'),
      'interface/ru.json': swap('"page"', '"language": { "in-another": "на языке «{{name}}»" }, "page"'),
    });
    const advice = adviceOf(files).filter(({ file }) => file.startsWith('interface/'));
    expect(advice.map(({ file }) => file)).toEqual(['interface/nb.json', 'interface/ru.json', 'interface/en.json']);
    expect(advice[0]?.message).toContain('“på polsk” for pl');
    expect(advice[1]?.message).toContain('“на языке «польский»” for pl');
    expect(advice[2]?.message).toContain('“in Polish” for pl');
    expect(advice[2]?.message).not.toContain('Russian');
  });

  it('that is a draft cannot carry the site', () => {
    expectAmong(fixture({ 'site.yaml': swap('name: English, ', 'name: English, draft: true, ') }), {
      severity: 'error',
      file: 'site.yaml',
      at: 'code: en',
      says: ['“en” cannot be a draft'],
      fix: 'draft: true',
    });
    expectAmong(fixture({ 'site.yaml': swap('name: Norsk, ', 'name: Norsk, draft: true, ') }), {
      severity: 'error',
      file: 'site.yaml',
      at: 'customer-language',
      says: ['“nb” is a draft'],
      fix: 'ru, en',
    });
  });
});
