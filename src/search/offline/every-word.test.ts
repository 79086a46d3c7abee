import { beforeAll, describe, expect, it } from 'vitest';
import { contentFolder, readContentFolder } from '../../authoring/content-folder.ts';
import { readContent, type Content, type ContentFiles } from '../../authoring/read.ts';
import { createTranslator } from '../../i18n/translate.ts';
import { languagesByScript, scriptOfLanguage } from '../../language/profiles/index.ts';
import { createModel, type Model } from '../../model/model.ts';
import { buildInstantIndex } from '../instant/build-instant-index.ts';
import type { IndexFiles } from '../instant/index-file.ts';
import { indexSource } from '../instant/index-source.ts';
import { inventedWords, randomNumbers } from '../instant/invented.fixture.ts';
import { splitIndex } from '../instant/split-index.ts';
import { fold } from '../words/fold.ts';
import { OfflineSearch } from './offline-search.ts';

/** The search of a content folder, begun anew for each call: with core files alone. */
function searches(content: Content, model: Model): () => OfflineSearch {
  const dictionaries = [...content.interface].flatMap(([lang, { data }]) => (data ? [[lang, data] as const] : []));
  const translator = createTranslator(new Map(dictionaries));
  const addresses = { topic: () => '/', page: () => '/' };
  const files = model.languages.map((lang): [string, IndexFiles] => [
    lang,
    splitIndex(buildInstantIndex(indexSource(model, lang, translator.in(lang), addresses))),
  ]);
  const languages = new Map(Object.entries(languagesByScript(model.languages)));
  return () => new OfflineSearch(new Map(files), languages);
}

/** For a machine that is busy or slow; all languages take ten seconds on one that is not. */
const MINUTES = 300_000;

interface Asked {
  readonly text: string;
  /** The row that it leads to first. */
  readonly id: string;
  /** The term that it is a word of, or what else it is. */
  readonly of: string;
}

/** Every title, situation and search word of a language. */
function everyWord(model: Model, lang: string): Asked[] {
  const topics = model
    .topics(lang)
    .flatMap(({ id, title, situations }): Asked[] => [
      ...(title.isFallback ? [] : [{ text: title.value, id, of: 'title' }]),
      ...situations.flatMap(({ text }) => (text.isFallback ? [] : [{ text: text.value, id, of: 'situation' }])),
    ]);
  const terms = model
    .searchTerms(lang)
    .flatMap(({ id: of, topics: [topic], page, words }) =>
      words.map((text) => ({ text, of, id: topic ?? `page:${page ?? ''}` })),
    );
  return [...topics, ...terms].sort((a, b) => (a.text < b.text ? -1 : 1));
}

/** Queries after which search begins anew, so that few more files have been fetched than the next query needs. */
const QUERIES_OF_A_VISIT = 200;

/** Those that do not lead to their row, as lines. */
async function lost(open: () => OfflineSearch, lang: string, asked: readonly Asked[]): Promise<string[]> {
  const lines: string[] = [];
  let search = open();
  for (const [at, { text, id, of }] of asked.entries()) {
    if (at % QUERIES_OF_A_VISIT === 0) search = open();
    const { own, ids } = await search.find(text, lang);
    if (!own.answer.hits.some(({ row }) => search.row(lang, row)?.[0] === id))
      lines.push(`“${text}” (${of}) does not lead to ${id}, but to ${ids.join(', ') || 'nothing'}`);
  }
  return lines;
}

let files: ContentFiles;
let content: Content;
let model: Model;
let open: () => OfflineSearch;
beforeAll(async () => {
  files = await readContentFolder(contentFolder());
  content = readContent(files);
  model = createModel(content);
  open = searches(content, model);
});

describe('every word of the content', () => {
  it(
    'leads to its first row: each title, each situation, each search word of every language',
    async () => {
      const lines: string[] = [];
      for (const lang of model.languages) {
        const asked = everyWord(model, lang);
        expect(asked.length, lang).toBeGreaterThan(100);
        lines.push(...(await lost(open, lang, asked)).map((line) => `${lang}: ${line}`));
      }
      expect(lines, `${String(lines.length)} are lost\n${lines.join('\n')}`).toEqual([]);
    },
    MINUTES,
  );
});

describe('every tenth word of a language without spaces', () => {
  it('is found within a sentence, by the files that the sentence names', async () => {
    const lines: string[] = [];
    for (const lang of model.languages.filter((code) => scriptOfLanguage(code) === 'Thai'))
      // Three letters stand in many words by accident, so they must be a word by themselves.
      for (const asked of everyWord(model, lang).filter(({ text }, at) => at % 10 === 0 && fold(text).length > 3))
        lines.push(...(await lost(open, lang, [{ ...asked, text: `ลูกค้า${asked.text}ในร้าน` }])));
    expect(lines, lines.join('\n')).toEqual([]);
  });
});

describe('words of a new topic', () => {
  const invented = inventedWords(randomNumbers(30), 30);
  /** The content with a topic, in every language, that thirty words lead to which nobody has heard. */
  function withTopic(): ContentFiles {
    const [first] = content.topics;
    const copied = [...files].flatMap(([file, text]): [string, string][] => {
      const [folder, id, name = ''] = file.split('/');
      if (folder !== 'topics' || id !== first?.id) return [];
      return [[`topics/invented/${name}`, text.replace(/^(title|slug): .*$/gm, '$1: invented')]];
    });
    const words = model.languages.map((lang): [string, string] => [
      `search/${lang}/invented-words.txt`,
      `${invented.join('\n')}\n`,
    ]);
    const terms = `${files.get('search/terms.yaml') ?? ''}\ninvented-words: { topics: [invented] }\n`;
    return new Map([...files, ...copied, ...words, ['search/terms.yaml', terms]]);
  }

  it(
    'are all found, alone and in a sentence, in every language',
    async () => {
      const added = readContent(withTopic());
      expect(added.findings).toEqual([]);
      const addedModel = createModel(added);
      const openAdded = searches(added, addedModel);
      for (const lang of addedModel.languages) {
        for (const text of invented) {
          const search = openAdded();
          const { ids, fetched } = await search.find(text, lang);
          expect(ids[0], `${lang}: ${text}, ${fetched.join()}`).toBe('invented');
          const sentence = await search.find(`xyzzy ${text} qwqwqw`, lang);
          expect(sentence.ids, `${lang}: a sentence with ${text}`).toContain('invented');
        }
      }
    },
    MINUTES,
  );

  it('are found by nobody before the topic is there', async () => {
    const asked = invented.map((text) => ({ text, id: 'invented', of: 'invented-words' }));
    for (const lang of model.languages) expect(await lost(open, lang, asked)).toHaveLength(invented.length);
  });
});
