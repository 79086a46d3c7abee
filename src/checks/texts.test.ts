import { describe, expect, it } from 'vitest';
import { fixture, swap } from '../authoring/fixture.ts';
import type { ContentFiles } from '../authoring/read.ts';
import { adviceOf, expectAmong, expectOnly, findingsOf } from './expect-finding.ts';

const PHRASE = 'phrases/come-now.yaml';

describe('phrases', () => {
  for (const part of ['use', 'wording'] as const) {
    it(`a ${part} that one language lacks is missing`, () => {
      const files = fixture({ [PHRASE]: swap(`  ru: come-now ${part} (ru)\n`, '') });
      expectOnly(files, {
        severity: 'missing',
        file: PHRASE,
        at: `${part}:`,
        says: [`no ${part} in ru`],
        fix: `“ru: …” under ${part}`,
      });
    });

    it(`a ${part} in a language the site does not have is wrong`, () => {
      const files = fixture({
        [PHRASE]: swap(`  ru: come-now ${part} (ru)\n`, `  ru: come-now ${part} (ru)\n  sv: Kom nu\n`),
      });
      expectOnly(files, {
        severity: 'error',
        file: PHRASE,
        at: 'sv:',
        says: ['“sv” is not a language'],
        fix: 'Correct the code',
      });
    });

    it(`a phrase without a ${part} in any language is wrong`, () => {
      const files = fixture({ [PHRASE]: (text) => text.replace(new RegExp(`${part}:\n(  .*\n)+`), `${part}: {}\n`) });
      expectAmong(files, {
        severity: 'error',
        file: PHRASE,
        at: `${part}:`,
        says: [`no ${part} in any language`],
        fix: `“nb: …” under ${part}`,
      });
    });
  }
});

describe('source texts', () => {
  const FILE = 'sources/ru.yaml';

  it('that one language lacks are missing', () => {
    const files = fixture({ [FILE]: null });
    expectOnly(files, { severity: 'missing', file: FILE, says: ['not described in ru'], fix: 'Add the file' });
  });

  for (const [part, id, line] of [
    ['documents', 'ru', '  ru: { title: Russian paper (ru), note: Its note (ru) }\n'],
    ['points', 'nb-02', '  nb-02: Second point (ru)\n'],
    ['evidence', 'study-2024', '  study-2024: What it found (ru)\n'],
  ] as const) {
    it(`a text under ${part} that one language lacks is missing`, () => {
      // An empty map stays where the only entry went, since YAML reads an empty key as null.
      const files = fixture({ [FILE]: (text) => swap(line, '')(text).replace(/^evidence:\n$/m, 'evidence: {}\n') });
      expectOnly(files, {
        severity: 'missing',
        file: FILE,
        at: `${part}:`,
        says: [`“${id}” has no text in ru`],
        fix: `under ${part}`,
      });
    });

    it(`a text under ${part} for an id that the register does not have is wrong`, () => {
      const files = fixture({ [FILE]: swap(line, line + line.replace(`${id}:`, 'zz-99:')) });
      expectOnly(files, {
        severity: 'error',
        file: FILE,
        at: 'zz-99',
        says: [`“zz-99” is not among the ${part}`],
        fix: 'sources/register.yaml',
      });
    });
  }

  it('a contradiction that one language lacks is missing', () => {
    const files = fixture({ [FILE]: (text) => text.replace(/contradictions:\n.*\n/, 'contradictions: {}\n') });
    expectOnly(files, {
      severity: 'missing',
      file: FILE,
      at: 'contradictions:',
      says: ['“distance” has no text in ru'],
      fix: 'under contradictions',
    });
  });

  it('a contradiction that the register does not have is wrong', () => {
    const files = fixture({
      [FILE]: swap('  distance:', '  nearness: { question: a, one: b, other: c, ours: d }\n  distance:'),
    });
    expectOnly(files, {
      severity: 'error',
      file: FILE,
      at: 'nearness',
      says: ['“nearness” is not among the contradictions'],
      fix: 'Correct the id',
    });
  });
});

describe('dictionaries', () => {
  it('a language without a dictionary is wrong: a button cannot fall back', () => {
    const files = fixture({ 'interface/ru.json': null });
    expectOnly(files, {
      severity: 'error',
      file: 'interface/ru.json',
      says: ['no texts in ru'],
      fix: 'interface/en.json',
    });
  });

  it('without the reference, only its absence is told', () => {
    const files = fixture({ 'interface/en.json': null });
    expectOnly(files, { severity: 'error', file: 'interface/en.json', says: ['no texts in en'], fix: 'Add the file' });
  });

  it('a key that one dictionary lacks is wrong, in that file', () => {
    const files = fixture({ 'interface/nb.json': (text) => text.replace(/"skip": ".*"/, '') });
    expectOnly(files, {
      severity: 'error',
      file: 'interface/nb.json',
      at: '"page"',
      says: ['lacks 1 of 4 texts in nb: “page.skip”'],
      fix: 'Skip (en)',
    });
    expect(findingsOf(files)[0]?.severity).toBe('error');
  });
});

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
