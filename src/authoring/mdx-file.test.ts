import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMdx } from './mdx-file.ts';

const FRONT = '---\ntitle: One\nslug: one\nsummary: First\n---\n';
const page = (body: string) => readMdx('topics/one/en.mdx', FRONT + body);

describe('readMdx: front matter', () => {
  it('reads it, with its defaults', () => {
    const { frontMatter, findings } = page('## Now [#now]\n\nText.\n');
    expect(findings).toEqual([]);
    expect(frontMatter).toMatchObject({
      title: 'One',
      slug: 'one',
      untranslated: [],
      situations: {},
      checklists: { empathy: {}, honesty: {}, 'self-care': {} },
    });
  });

  it.each(['# One\n\nText.\n', '', '---\ntitle: One\n', ' ---\ntitle: One\n---\n'])(
    'tells that it is missing: %j',
    (source) => {
      const { findings, frontMatter, sections } = readMdx('a.mdx', source);
      expect(frontMatter).toBeUndefined();
      expect(sections).toEqual([]);
      expect(findings).toMatchObject([
        { severity: 'error', file: 'a.mdx', line: 1, message: 'The page has no front matter.' },
      ]);
      expect(findings[0]?.fix).toContain('“---”');
    },
  );

  it('tells a fault in it on its line of the file', () => {
    const { findings } = readMdx('a.mdx', '---\ntitle: One\nslug: one\nsumary: First\nsummary: First\n---\n');
    expect(findings).toMatchObject([{ line: 4, message: '“sumary” is not a key this file may have.' }]);
    expect(findings[0]?.fix).toContain('“summary”');
  });

  it('answers for the lines of its keys, also where it is wrong', () => {
    expect(page('Text.').lineOf(['slug'])).toBe(3);
    expect(readMdx('a.mdx', '---\ntitle: One\nslug: Ein Slug\nsummary: First\n---\n').lineOf(['slug'])).toBe(3);
  });

  it.each(['Ein-Slug', 'two words', 'a--b', '-a', 'a/b', 'e\u0301t'])('the slug %j is not an address', (slug) => {
    expect(readMdx('a.mdx', `---\ntitle: One\nslug: ${slug}\nsummary: First\n---\n`).findings).toMatchObject([
      { severity: 'error', line: 3 },
    ]);
  });

  it.each(['keep-calm', 'ta-en-pause', 'спокойствие', 'ตั้งสติ', 'liniște-2'])('the slug %j is an address', (slug) => {
    expect(readMdx('a.mdx', `---\ntitle: One\nslug: ${slug}\nsummary: First\n---\n`).findings).toEqual([]);
  });

  it('reads a file with Windows line ends', () => {
    const { findings, bodyLine, sections } = readMdx(
      'a.mdx',
      `${FRONT}\n## Now [#now]\n\nText.\n`.replaceAll('\n', '\r\n'),
    );
    expect(findings).toEqual([]);
    expect(bodyLine).toBe(6);
    expect(sections).toMatchObject([{ heading: 'Now', line: 7 }]);
  });
});

describe('readMdx: body', () => {
  it('tells a broken tag on its line of the file, and reads the rest', () => {
    const { findings, frontMatter, sections } = page('\n## Now [#now]\n\nA <Setting id="rings">\n');
    expect(frontMatter?.title).toBe('One');
    expect(sections).toMatchObject([{ id: 'now' }]);
    expect(findings).toEqual([
      {
        severity: 'error',
        file: 'topics/one/en.mdx',
        line: 9,
        column: 3,
        message: '“<Setting id="rings">” is not closed.',
        fix: 'End it with “/>”: <Setting id="rings" />.',
      },
    ]);
  });

  it.each([
    ['Wait {navn}', 8],
    ['\n\nWait </b>', 10],
  ])('tells a bare mark on its line: %j', (text, line) => {
    expect(page(`## Now [#now]\n\n${text}\n`).findings).toMatchObject([{ line }]);
  });

  it('tells faults of the front matter and of the body together', () => {
    const { findings } = readMdx('a.mdx', '---\ntitle: One\nsummary: First\n---\n## Now [#now]\n\n<Setting />\n');
    expect(findings.map(({ message }) => message.slice(0, 12))).toEqual(['“slug” is mi', '<Setting> ne']);
  });

  it('asks for the id in square brackets where it was written in braces, and tells nothing else of the heading', () => {
    const { findings, sections } = page('## Now {#now}\n\nText.\n');
    expect(sections).toMatchObject([{ id: 'now' }]);
    expect(findings).toMatchObject([{ line: 6, column: 8, fix: expect.stringContaining('[#now]') as string }]);
  });

  it('never lets a text come to the parser that it cannot read', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '{',
      '}',
      '/',
      '*',
      '\n',
      '\n\n',
      '`',
      '```',
      '\\',
      '~',
      'export ',
      'import x from',
      'b',
      ' ',
      '<b',
      '<!--',
      '-->',
      '](',
      '](<',
      '<Setting id="a" />',
      '<Setting ',
      '"',
      '{/*',
      '*/}',
      '# ',
      '> ',
      '- ',
      '[^a]: ',
      '|',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece, { maxLength: 14 }).map((all) => all.join('')),
        ),
        (text) => {
          expect(page(text).findings.map(({ message }) => message)).not.toContain('This line could not be read.');
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('finds the sections with their lines in the file', () => {
    expect(page('\n## Now [#now]\n\n1. One\n\n## Why [#why]\n\nText.\n').sections).toMatchObject([
      { id: 'now', heading: 'Now', line: 7, steps: 1 },
      { id: 'why', heading: 'Why', line: 11, text: 'Text.' },
    ]);
  });

  it('finds links, also inside lists and emphasis, with their lines', () => {
    expect(page('## Now [#now]\n\n1. Go **[there](topic:two#now)**\n2. Then [on](#why)\n').links).toEqual([
      { href: 'topic:two#now', line: 8 },
      { href: '#why', line: 9 },
    ]);
  });

  it('finds settings in a line and between lines', () => {
    expect(page('## Now [#now]\n\nAnswer <Setting id="rings" />.\n\n<Setting id="answer-days" />\n').settings).toEqual([
      { id: 'rings', line: 8 },
      { id: 'answer-days', line: 10 },
    ]);
  });

  it('gives the body as it stands, and the line it starts on', () => {
    expect(page('\n## Now [#now]\n')).toMatchObject({ body: '\n## Now [#now]\n', bodyLine: 6 });
  });
});
