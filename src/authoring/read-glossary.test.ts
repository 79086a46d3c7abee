import { describe, expect, it } from 'vitest';
import { fixture } from './fixture.ts';
import { readContent } from './read.ts';

const TERMS = 'glossary/terms.yaml';

describe('the glossary in the content folder', () => {
  it('is read into its place', () => {
    const content = readContent(
      fixture({
        [TERMS]: 'anger: { topics: [calm] }\n',
        'glossary/en.yaml': 'anger: { name: anger, definition: Hot. }\n',
        'glossary/nb.yaml': 'anger: { name: sinne, definition: Hett., synonyms: [raseri] }\n',
      }),
    );
    expect(content.findings).toEqual([]);
    expect(content.terms.data).toEqual({ anger: { topics: ['calm'] } });
    expect([...content.glossary.keys()].sort()).toEqual(['en', 'nb']);
    expect(content.glossary.get('nb')?.data).toEqual({
      anger: { name: 'sinne', definition: 'Hett.', forms: [], synonyms: ['raseri'], exclude: [] },
    });
  });

  it('has words that lead elsewhere beside it', () => {
    const content = readContent(fixture({ 'glossary/out-of-scope/en.yaml': '- cable\n- printer\n' }));
    expect([content.findings, content.outOfScope.get('en')?.data]).toEqual([[], ['cable', 'printer']]);
    expect(readContent(fixture({ 'glossary/out-of-scope/en.yaml': 'cable: printer\n' })).findings).toMatchObject([
      { severity: 'error', file: 'glossary/out-of-scope/en.yaml' },
    ]);
    expect(readContent(fixture({ 'glossary/out-of-scope/en/more.yaml': '- cable\n' })).findings).toMatchObject([
      { severity: 'error', message: 'No file of this name belongs here.' },
    ]);
  });

  it('need not be there', () => {
    const content = readContent(fixture());
    expect([content.findings, content.terms.data, content.glossary.size]).toEqual([[], undefined, 0]);
    expect(content.terms.lineOf(['anger'])).toBe(1);
  });

  it.each(['glossary/en.yml', 'glossary/en.json', 'glossary/old/en.yaml', 'glossary/terms.json', 'glossary.yaml'])(
    'has no place for %s',
    (file) => {
      expect(readContent(fixture({ [file]: '{}' })).findings).toMatchObject([
        { severity: 'error', file, message: 'No file of this name belongs here.' },
      ]);
    },
  );

  it.each([
    [TERMS, 'anger: { topics: [calm] }\nAnger: { topics: [calm] }\n', 2],
    [TERMS, 'anger: { topics: [] }\n', 1],
    [TERMS, 'anger:\n  topics: [calm]\n  topic: calm\n', 3],
    [TERMS, 'anger: { topics: [calm, calm] }\n', 1],
    ['glossary/en.yaml', 'anger:\n  name: anger\n  definition: ""\n', 3],
    ['glossary/en.yaml', 'anger:\n  name: anger\n', 1],
    ['glossary/en.yaml', 'anger:\n  name: anger\n  definition: Hot.\n  synonym: [mad]\n', 4],
    ['glossary/en.yaml', 'anger:\n  name: anger\n  definition: Hot.\n  forms:\n    - angry\n    - 5\n', 6],
  ])('tells what is wrong in %s: %j', (file, text, line) => {
    const content = readContent(fixture({ [file]: text }));
    expect(content.findings).toMatchObject([{ severity: 'error', file, line }]);
    expect(content.terms.data ?? content.glossary.get('en')?.data).toBeUndefined();
  });

  it.each([TERMS, 'glossary/en.yaml'])('tells broken YAML in %s, and reads on', (file) => {
    const content = readContent(fixture({ [file]: 'anger: [' }));
    expect(content.findings.map((finding) => finding.file)).toContain(file);
    expect(content.topics).toHaveLength(2);
  });
});
