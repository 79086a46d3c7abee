import { textOf } from '../../authoring/text-file.ts';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContentFolder } from '../../authoring/content-folder.ts';
import { readMdx } from '../../authoring/mdx-file.ts';
import { readContent, type Content, type ContentFiles } from '../../authoring/read.ts';
import { withKeys, withWords } from './edit-page.ts';
import { exportUnits } from './export.ts';
import { importXliff } from './import.ts';
import { readXliff } from './read-xliff.ts';
import { unitsOf } from './units.ts';
import { schemaFaults } from './valid-xliff.fixture.ts';
import { writeXliff } from './write-xliff.ts';

/** The tests' own content, which editors do not change: each language, and the one it is exported from. */
const LANGUAGES = [
  ['nb', 'en'],
  ['ro', 'en'],
  ['ru', 'en'],
  ['th', 'en'],
  ['en', 'nb'],
] as const;

let files: ContentFiles;
let content: Content;
beforeAll(async () => {
  files = await readContentFolder(fileURLToPath(new URL('../../../e2e/content', import.meta.url)));
  content = readContent(files);
});

const exported = async (lang: string, from: string): Promise<string> =>
  writeXliff(
    from,
    lang,
    (await exportUnits(content, { lang, from, selection: 'all' }, () => Promise.resolve(undefined))).files,
  );

describe.each(LANGUAGES)('content in %s, translated from %s', (lang, from) => {
  it('is valid by the schema of the standard, and holds every topic, every scene and the phrases', async () => {
    const document = await exported(lang, from);
    expect(await schemaFaults(document)).toEqual([]);
    expect(
      readXliff(document)
        .files.map(({ id }) => id)
        .sort(),
    ).toEqual(
      [
        ...content.topics.filter(({ pages }) => pages.has(from)).map(({ id }) => id),
        ...content.scenes.map(({ id }) => `scene.${id}`),
        'phrases',
      ].sort(),
    );
  });

  it('comes back unchanged and changes no file', async () => {
    const result = importXliff(files, readXliff(await exported(lang, from)));
    expect([...result.files.keys()]).toEqual([]);
    expect(result.outcomes.length).toBeGreaterThan(200);
    expect(result.outcomes.filter(({ outcome }) => !['unchanged', 'confirmed', 'empty'].includes(outcome))).toEqual([]);
  });

  it('is the same letter by letter if every text is written anew', () => {
    let whole = 0;
    for (const topic of content.topics) {
      const [page, source] = [topic.pages.get(lang), topic.pages.get(from)];
      const units = unitsOf(content, topic.id, from, lang)?.units ?? [];
      // A text that is missing would come into the page as an empty one.
      if (!page || !source || units.some(({ target }) => target === undefined)) continue;
      whole++;
      const words = new Map(units.map((unit) => [unit.name, { unit, sentence: unit.target ?? [] }]));
      const text = textOf(files.get(page.file));
      const body = readMdx(page.file, text).body;
      expect(withWords(text, body, page.file, source, words)).toEqual({ text, waiting: [] });
    }
    expect(whole).toBeGreaterThan(4);
  });

  it('is the same letter by letter if every text of a scene is written anew', () => {
    for (const scene of content.scenes) {
      const units = unitsOf(content, `scene/${scene.id}`, from, lang)?.units ?? [];
      const words = new Map(units.map((unit) => [unit.name, { unit, sentence: unit.target ?? [] }]));
      const file = `scenes/${scene.id}/${lang}.yaml`;
      expect(units.length).toBeGreaterThan(20);
      expect(withKeys(textOf(files.get(file)), words, file)).toBe(textOf(files.get(file)));
    }
    expect(content.scenes.length).toBeGreaterThan(0);
  });
});
