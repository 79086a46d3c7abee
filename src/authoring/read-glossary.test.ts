import { describe, expect, it } from 'vitest';
import { fixture } from './fixture.ts';
import { readContent } from './read.ts';

const TERMS = 'search/terms.yaml';
const NOWHERE = { severity: 'error', message: 'No file of this name belongs here.' };

describe('the glossary in the content folder', () => {
  it('is read into its place', () => {
    const content = readContent(
      fixture({
        'glossary/en.yaml': 'anger: { name: anger, definition: Hot. }\n',
        'glossary/nb.yaml': 'anger: { name: sinne, definition: Hett. }\n',
      }),
    );
    expect(content.findings).toEqual([]);
    expect([...content.glossary.keys()].sort()).toEqual(['en', 'nb']);
    expect(content.glossary.get('nb')?.data).toEqual({ anger: { name: 'sinne', definition: 'Hett.' } });
  });

  it.each(['glossary/en.yml', 'glossary/en.json', 'glossary/old/en.yaml', 'glossary/en.txt', 'glossary.yaml'])(
    'has no place for %s',
    (file) => {
      expect(readContent(fixture({ [file]: '{}' })).findings).toMatchObject([{ ...NOWHERE, file }]);
    },
  );

  it.each([
    ['anger:\n  name: anger\n  definition: ""\n', 3],
    ['anger:\n  name: anger\n', 1],
    ['anger:\n  name: anger\n  definition: Hot.\n  synonyms: [mad]\n', 4],
    ['anger:\n  name: anger\n  definition: Hot.\n  forms: [angry]\n', 4],
    ['anger:\n  name: [Anger]\n  definition: Hot.\n', 2],
    ['Anger: { name: anger, definition: Hot. }\n', 1],
  ])('tells what is wrong: %j', (text, line) => {
    const content = readContent(fixture({ 'glossary/en.yaml': text }));
    expect(content.findings).toMatchObject([{ severity: 'error', file: 'glossary/en.yaml', line }]);
    expect(content.glossary.get('en')?.data).toBeUndefined();
  });
});

describe('the terms of search', () => {
  it('are read with what they leave out', () => {
    const content = readContent(
      fixture({
        [TERMS]:
          'anger: { topics: [calm] }\nweapon: { topics: [safety, calm], danger: true, goods: true, points: [nb-02] }\nlists: { page: checklists }\n',
      }),
    );
    expect(content.findings).toEqual([]);
    expect(content.terms.data).toEqual({
      anger: { topics: ['calm'], danger: false, goods: false, points: [] },
      weapon: { topics: ['safety', 'calm'], danger: true, goods: true, points: ['nb-02'] },
      lists: { topics: [], page: 'checklists', danger: false, goods: false, points: [] },
    });
  });

  it('need not be there', () => {
    const content = readContent(fixture());
    expect([content.findings, content.terms.data, content.glossary.size, content.words.size]).toEqual([
      [],
      undefined,
      0,
      0,
    ]);
    expect(content.terms.lineOf(['anger'])).toBe(1);
  });

  it.each([
    ['a: { topics: [calm] }\nA: { topics: [calm] }\n', 2],
    ['anger: { topics: [] }\n', 1],
    ['anger: {}\n', 1],
    ['anger:\n  topics: [calm]\n  page: checklists\n', 1],
    ['anger:\n  page: nowhere\n', 2],
    ['anger:\n  topics: [calm]\n  topic: calm\n', 3],
    ['anger:\n  topics: [calm, calm]\n', 2],
    ['anger:\n  topics: [calm]\n  danger: often\n', 3],
    ['anger:\n  topics: [calm]\n  points: nb-01\n', 3],
    ['out-of-scope: { topics: [calm] }\n', 1],
  ])('tell what is wrong: %j', (text, line) => {
    const content = readContent(fixture({ [TERMS]: text }));
    expect(content.findings).toMatchObject([{ severity: 'error', file: TERMS, line }]);
    expect(content.terms.data).toBeUndefined();
  });

  it.each([TERMS, 'glossary/en.yaml'])('and the glossary tell broken YAML in %s, and reading goes on', (file) => {
    const content = readContent(fixture({ [file]: 'anger: [' }));
    expect(content.findings.map((finding) => finding.file)).toContain(file);
    expect(content.topics).toHaveLength(2);
  });
});

describe('words files', () => {
  it('are read by language and term, out-of-scope words among them', () => {
    const content = readContent(
      fixture({
        'search/en/anger.txt': 'angry\n! angry birds\n',
        'search/en/out-of-scope.txt': 'cable\n',
        'search/nb/anger.txt': '\uFEFFsint\r\nrasende\r\n',
      }),
    );
    expect(content.findings).toEqual([]);
    expect([...content.words].map(([lang, files]) => [lang, [...files.keys()]])).toEqual([
      ['en', ['anger', 'out-of-scope']],
      ['nb', ['anger']],
    ]);
    expect(content.words.get('en')?.get('anger')).toMatchObject({
      file: 'search/en/anger.txt',
      words: [{ text: 'angry', line: 1 }],
      exclusions: [{ text: 'angry birds', line: 2 }],
    });
    expect(
      content.words
        .get('nb')
        ?.get('anger')
        ?.words.map(({ text }) => text),
    ).toEqual(['sint', 'rasende']);
  });

  it('tell each line that is wrong, among the findings of the content', () => {
    const content = readContent(fixture({ 'search/en/anger.txt': '- angry\nfurious\nmad, livid\n' }));
    expect(content.findings).toMatchObject([
      { severity: 'error', file: 'search/en/anger.txt', line: 1 },
      { severity: 'error', file: 'search/en/anger.txt', line: 3 },
    ]);
    expect(content.words.get('en')?.get('anger')?.words).toEqual([{ text: 'furious', line: 2 }]);
  });

  it.each([
    'search/anger.txt',
    'search/en/anger.yaml',
    'search/en/more/anger.txt',
    'search/en.yaml',
    'search/en/terms.yaml',
    'search/terms.json',
    'search.txt',
    'glossary/terms.yaml.txt',
  ])('have no place at %s', (file) => {
    expect(readContent(fixture({ [file]: 'anger' })).findings).toMatchObject([{ ...NOWHERE, file }]);
  });
});
