import { textOf } from '../../authoring/text-file.ts';
import { describe, expect, it } from 'vitest';
import { contentFolder, readContentFolder } from '../../authoring/content-folder.ts';
import type { DataMap } from '../../yaml/data.ts';
import { withSource } from '../browser/with-source.ts';
import { formats } from './index.ts';
import type { Format } from './format.ts';
import { FormatError } from './format.ts';

const LANGUAGES = ['en', 'nb', 'th'];
const named = (name: string): Format =>
  formats(LANGUAGES, 'en').find((format) => format.name === name) ?? expect.unreachable();
const page = named('calm-frontmatter');
const phrase = named('calm-phrase');
const glossary = named('calm-glossary');

describe('a file that is read and written', () => {
  const files = new Map<string, Format>([
    ['.mdx', page],
    ['topic.yaml', named('calm-yaml')],
    ['.txt', named('calm-words')],
  ]);

  it('is the same, for every file of the content', async () => {
    let count = 0;
    for (const [path, content] of await readContentFolder(contentFolder())) {
      const text = textOf(content);
      const format = /^phrases\/(?!translations|pronunciation\/)/.test(path)
        ? phrase
        : /^scenes\/[^/]+\/(?!scene|translations)/.test(path)
          ? named('calm-scene')
          : path.startsWith('glossary/')
            ? glossary
            : [...files].find(([ending]) => path.endsWith(ending))?.[1];
      if (!format) continue;
      const { fromFile, toFile } = withSource(format, LANGUAGES);
      expect(toFile(fromFile(text)), path).toBe(text);
      count += 1;
    }
    expect(count).toBeGreaterThan(100);
  });
});

describe('a page', () => {
  const text = '---\r\ntitle: "A"  # short\r\n\r\nslug: a\r\n---\r\n\r\n{/* note */}\r\n\r\n## A [#a]\r\n\r\n';

  it('keeps what stands round its text', () => {
    expect(page.file({ ...page.fields(text), body: 'B' }, text)).toBe(
      '---\r\ntitle: "A"  # short\r\n\r\nslug: a\r\n---\r\n\r\nB\r\n\r\n',
    );
  });

  it('leaves out what the form added and nobody filled in, and takes out a text that was emptied', () => {
    const before = '---\ntitle: A\nslug: a\nsituations:\n  x: X\n  y: Y\n---\n';
    const fields: DataMap = {
      ...page.fields(before),
      summary: '',
      untranslated: [],
      checklists: { empathy: { one: '' } },
    };
    expect(page.file(fields, before)).toBe(before);
    expect(page.file({ ...fields, situations: { x: 'X', y: '' } }, before)).toBe(before.replace('  y: Y\n', ''));
  });

  it('is a draft at its first save, and what its switch says afterwards', () => {
    const { toFile } = withSource(page, LANGUAGES);
    const fields = { fileAsRead: 'begun: th', title: 'ก', slug: 'ก', draft: false, body: 'ข' };
    expect(toFile(fields)).toBe('---\ntitle: ก\nslug: ก\ndraft: true\n---\n\nข');
    expect(toFile(fields)).toBe('---\ntitle: ก\nslug: ก\ndraft: false\n---\n\nข');
  });

  it('without front matter is told to the editor', () => {
    expect(() => page.fields('## A')).toThrow(FormatError);
  });
});

describe('the words of a scene', () => {
  const scene = named('calm-scene');
  const text = 'title: "A"\nsetting: "B" # in Bergen\nturns:\n  end:\n    customer: "C"\n';
  it('change where they stand, and are taken out where they were emptied', () => {
    const fields = scene.fields(text);
    expect(scene.file({ ...fields, title: 'D' }, text)).toBe(text.replace('"A"', '"D"'));
    const turns: DataMap = { end: { customer: '' } };
    expect(scene.file({ ...fields, turns }, text)).not.toContain('customer');
  });
  it('are a draft at their first save, and what their switch says afterwards', () => {
    const { toFile } = withSource(scene, LANGUAGES);
    const fields = {
      fileAsRead: 'begun: th',
      title: 'ก',
      setting: 'ข',
      turns: { end: { customer: 'ค' } },
      draft: false,
    };
    expect(toFile(fields)).toContain('draft: true');
    expect(toFile(fields)).toContain('draft: false');
  });
});

describe('a phrase', () => {
  const text = 'intent: ask\nuse:\n  nb: Når\n  en: When\nwording:\n  # as Kari says it\n  nb: Kom!\n  pl: Chodź!\n';

  it('is shown language by language, the first with what all share', () => {
    expect(phrase.fields(text)).toEqual({
      en: { draft: false, intent: 'ask', use: 'When' },
      nb: { use: 'Når', wording: 'Kom!' },
    });
  });

  it('gets a text in another language, and keeps those of languages that the site does not have', () => {
    expect(phrase.file({ ...phrase.fields(text), th: { use: '', wording: 'มา' } }, text)).toBe(
      text.replace('nb: Kom!\n', 'nb: Kom!\n  th: มา\n'),
    );
  });

  it('can be begun', () => {
    const fields = { draft: true, intent: 'colleague', where: 'counter', use: 'When', wording: 'Come!' };
    expect(phrase.file({ en: fields }, undefined)).toBe(
      'draft: true\nintent: colleague\nwhere: counter\nuse:\n  en: When\nwording:\n  en: Come!\n',
    );
  });

  it('is no other file of its folder', () => {
    expect(() => phrase.fields('nb:\n  from: en\n  parts: {}\n')).toThrow(FormatError);
  });
});

describe('the glossary', () => {
  const text =
    'anger:\n  name: anger # a noun\n  definition: A feeling.\nthreat:\n  name: threat\n  definition: Words.\n';

  it('gets a term, and loses one, where they stand', () => {
    const [anger, threat] = glossary.fields(text)['terms'] as DataMap[];
    const calm = { id: 'calm', name: 'calm', definition: 'Quiet.' };
    expect(glossary.file({ terms: [anger ?? {}, calm, threat ?? {}] }, text)).toBe(
      text.replace('threat:', 'calm:\n  name: calm\n  definition: Quiet.\nthreat:'),
    );
    expect(glossary.file({ terms: [anger ?? {}] }, text)).toBe(text.replace(/threat:[^]*/, ''));
  });

  it('refuses one id twice', () => {
    const term = { id: 'calm', name: 'calm', definition: 'Quiet.' };
    expect(() => glossary.file({ terms: [term, term] }, text)).toThrow('“calm”');
  });
});
