import { beforeAll, describe, expect, it } from 'vitest';
import { contentFolder, readContentFolder } from '../../authoring/content-folder.ts';
import type { Finding } from '../../authoring/finding.ts';
import { readContent, type Content, type ContentFiles } from '../../authoring/read.ts';
import { textOf } from '../../authoring/text-file.ts';
import { scriptOfLanguage } from '../../language/profiles/index.ts';
import { createModel, type Model } from '../../model/model.ts';
import { withSearch } from '../../checks/search.fixture.ts';
import { inventedWords, randomNumbers } from '../instant/invented.fixture.ts';
import { fold } from '../words/fold.ts';
import { offlineSearches, type OfflineSearch } from './offline-search.ts';
import { everyText, searchWords, unfound, unfoundTexts, type Asked } from './unfound.ts';

/** For a machine that is busy or slow. */
const MINUTES = 300_000;

/** Those that do not lead to their row, as lines. */
async function lost(search: () => OfflineSearch, lang: string, asked: readonly Asked[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const { asked: each, instead } of unfound(search, lang, asked))
    lines.push(`“${each.text}” does not lead to ${each.id}, but to ${instead.join(', ') || 'nothing'}`);
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
  open = offlineSearches(content);
}, MINUTES);

describe('words of a language without spaces', () => {
  it('are found within a sentence, by the files that the sentence names', { timeout: MINUTES }, async () => {
    const lines: string[] = [];
    for (const lang of model.languages.filter((code) => scriptOfLanguage(code) === 'Thai'))
      // Three letters stand in many words by accident, so they must be a word by themselves. A sample: all take minutes.
      for (const asked of everyText(content, model, lang).filter(
        ({ text }, at) => at % 40 === 0 && fold(text).length > 3,
      ))
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
      return [[`topics/invented/${name}`, textOf(text).replace(/^(title|slug): .*$/gm, '$1: invented')]];
    });
    const words = model.languages.map((lang): [string, string] => [
      `search/${lang}/invented-words.txt`,
      `${invented.join('\n')}\n`,
    ]);
    const terms = `${textOf(files.get('search/terms.yaml'))}\ninvented-words: { topics: [invented] }\n`;
    return new Map([...files, ...copied, ...words, ['search/terms.yaml', terms]]);
  }

  it(
    'are all found, alone and in a sentence, in every language',
    async () => {
      const added = readContent(withTopic());
      expect(added.findings).toEqual([]);
      const addedModel = createModel(added);
      const openAdded = offlineSearches(added);
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

  it('are told by the check where search does not know them, with file and line', { timeout: MINUTES }, async () => {
    const words = searchWords(readContent(withTopic()), 'en').filter(({ id }) => id === 'invented');
    const findings: Finding[] = [];
    for await (const finding of unfoundTexts(open, 'en', words)) findings.push(finding);
    expect(findings).toHaveLength(invented.length);
    const [first] = findings;
    expect(first).toMatchObject({ severity: 'error', file: 'search/en/invented-words.txt', line: 1 });
    expect(first?.message).toContain(`“${invented[0] ?? ''}” does not find invented, but `);
  });
});

it('an expression with sets is asked for by each word of them, however many expressions name the set', () => {
  const of = (patterns: string): string[] =>
    searchWords(
      readContent(
        withSearch({
          'search/en/weapon.txt': `gun\n${patterns}`,
          'search/en/sets/object.txt': 'chair\ngolf club\nhammer\n',
          'search/en/sets/swing.txt': 'swings\nwaves\n',
        }),
      ),
      'en',
    ).flatMap(({ text, id }) => (id === 'safety' && text !== 'gun' ? [text] : []));
  expect(of('<swing> the <object>\n')).toEqual(['swings the chair', 'waves the golf club', 'swings the hammer']);
  expect(of('<object> at me\n<swing> <object>\n')).toEqual([
    'chair at me',
    'golf club at me',
    'hammer at me',
    'swings chair',
    'waves golf club',
  ]);
});
