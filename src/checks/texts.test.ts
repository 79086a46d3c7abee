import { describe, expect, it } from 'vitest';
import { fixture, swap } from '../authoring/fixture.ts';
import { expectAmong, expectOnly, findingsOf } from './expect-finding.ts';

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
