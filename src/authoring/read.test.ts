import { describe, expect, it } from 'vitest';
import { fixture } from './fixture.ts';
import { readContent } from './read.ts';

describe('readContent', () => {
  it('reads every file into its place', () => {
    const content = readContent(fixture());
    expect(content.findings).toEqual([]);
    expect(content.topics.map(({ id, pages }) => [id, [...pages.keys()].sort()])).toEqual([
      ['calm', ['en', 'nb', 'ru']],
      ['safety', ['en', 'nb', 'ru']],
    ]);
    expect([...content.phrases.keys()]).toEqual(['come-now', 'slow-down']);
    expect([...content.sourceTexts.keys()].sort()).toEqual(['en', 'nb', 'ru']);
    expect([...content.interface.keys()].sort()).toEqual(['en', 'nb', 'ru']);
    expect(content.site.data?.name).toBe('Trial');
    expect(Object.keys(content.register.data?.points ?? {})).toHaveLength(4);
  });

  it.each([
    'notes.txt',
    'topics/calm/notes.md',
    'topics/loose.mdx',
    'topics/calm/old/en.mdx',
    'phrases/come-now.yml',
    'phrases/old/come-now.yaml',
    'interface/en.yaml',
    'sources/en.json',
    'glossar/en.yaml',
  ])('tells that %s belongs nowhere', (file) => {
    const { findings } = readContent(fixture({ [file]: 'text' }));
    expect(findings).toMatchObject([
      { severity: 'error', file, line: 1, message: 'No file of this name belongs here.' },
    ]);
    expect(findings[0]?.fix).toContain('topics/<topic>/<lang>.mdx');
  });

  it.each(['site.yaml', 'sources/register.yaml', 'sources/evidence.yaml', 'topics/calm/topic.yaml'])(
    'tells that %s is not there',
    (file) => {
      const { findings } = readContent(fixture({ [file]: null }));
      expect(findings).toMatchObject([{ severity: 'error', file, line: 1, message: 'This file does not exist.' }]);
      expect(findings[0]?.fix).toContain('Add it');
    },
  );

  it('tells every file that an empty folder lacks', () => {
    expect(readContent(new Map()).findings.map(({ file }) => file)).toEqual([
      'site.yaml',
      'sources/register.yaml',
      'sources/evidence.yaml',
    ]);
  });

  it('tells a value of a dictionary that is no text', () => {
    const { findings } = readContent(fixture({ 'interface/nb.json': '{\n  "page": {\n    "skip": 5\n  }\n}\n' }));
    expect(findings).toMatchObject([{ severity: 'error', file: 'interface/nb.json' }]);
    expect(findings[0]?.message).toContain('page');
  });
});

it('a byte order mark at the start of a file does no harm', () => {
  const files = new Map([...fixture()].map(([file, text]) => [file, `\uFEFF${text}`]));
  expect(readContent(files).findings).toEqual([]);
});
