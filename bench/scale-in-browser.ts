import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright';
import { buildIndex } from '../src/search/full/build-index.ts';
import { recordsOf } from '../src/search/full/records.ts';
import { fileText } from '../src/search/instant/file-text.ts';
import { folderOf, type IndexFiles } from '../src/search/instant/index-file.ts';
import { textsOf, type Figures } from './browser-figures.ts';
import { firstLine, fullResult, keystrokesIn } from './browser-waits.ts';
import { serveCounted } from './compressed.ts';
import { withGeneratedTopics } from './generated-topics.ts';
import { spaceIn } from './generated-words.ts';
import type { Query } from './golden.ts';
import type { Searchable } from '../src/search/offline/searchable.ts';
import { filesAtScale } from './scale.ts';
import type { BuiltSite } from './site.ts';
import { kilobytes, milliseconds, table } from './table.ts';

/** How many topics the site has in the browser. */
export const TOPICS = 400;
/** Words in a full-text query, as readers type them. */
const WORDS_OF_QUERY = 4;

/** What a reader of one language waits for where there are many topics, as `Figures` has it. */
export interface ScaleInBrowser {
  readonly word: string;
  readonly first: Figures['first'];
  /** Bytes until the first full-text result of a query of several words from the text of a generated topic. */
  readonly fullText: number;
  readonly key: Figures['key'];
}

async function write(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
}

/** Writes the index of a language where the built site has its own: the core file by its name, all others by their content. */
async function writeIndex(folder: string, { core, files }: IndexFiles): Promise<void> {
  await write(folder, join('find', `${core.lang}.json`), JSON.stringify(core));
  for (const [name, file] of files)
    await write(folder, join('assets', 'find', folderOf(core), `${name}.json`), fileText(file));
}

/** The first words of a text. */
function beginningOf(text: string, lang: string): string {
  const words = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].filter(
    ({ isWordLike }) => isWordLike === true,
  );
  return words
    .slice(0, WORDS_OF_QUERY)
    .map(({ segment }) => segment)
    .join(spaceIn(lang));
}

/** Measures the built site with the indexes of many topics in place of its own. Nothing else should run. @throws NotDoneError */
export async function scaleInBrowser(
  site: BuiltSite,
  browser: Browser,
  read: Searchable,
  queries: readonly Query[],
  say: (text: string) => void,
): Promise<Map<string, ScaleInBrowser>> {
  const folder = await mkdtemp(join(tmpdir(), 'scale-'));
  try {
    await cp(site.folder, folder, { recursive: true });
    for (const index of ['pagefind', 'find', join('assets', 'find')])
      await rm(join(folder, index), { recursive: true, force: true });
    const many = withGeneratedTopics(read.model, TOPICS);
    const started = performance.now();
    for (const lang of site.languages)
      for (const { path, content } of await buildIndex(recordsOf(many, lang, (key) => key)))
        await write(join(folder, 'pagefind', lang), path, content);
    say(`full-text index of ${String(TOPICS)} topics: ${((performance.now() - started) / 1000).toFixed(0)} s`);
    for (const { files } of filesAtScale(read, TOPICS, site.base).values()) await writeIndex(folder, files);
    say(`instant index of ${String(TOPICS)} topics written`);
    const served = await serveCounted(folder, site.base);
    try {
      const figures = new Map<string, ScaleInBrowser>();
      for (const lang of site.languages) {
        const { word, texts } = textsOf(queries, lang);
        const question = beginningOf(many.topics(lang)[TOPICS / 2]?.sections[0]?.text ?? '', lang);
        figures.set(lang, {
          word,
          first: await firstLine(browser, served.url, lang, word),
          fullText: (await fullResult(browser, served.url, lang, question)).bytes,
          key: await keystrokesIn(browser, served.url, lang, word, texts),
        });
        say(`${String(TOPICS)} topics in a browser: ${lang}`);
      }
      return figures;
    } finally {
      await served.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const scaleInBrowserTable = (figures: ReadonlyMap<string, ScaleInBrowser>): string =>
  table([
    ['', ...figures.keys()],
    ['typed', ...[...figures.values()].map(({ word }) => `“${word}”`)],
    ...(
      [
        ['focus to first result: bytes', ({ first }) => kilobytes(first.bytes)],
        ['focus to first result: time', ({ first }) => milliseconds(first.ms)],
        ['focus to first full-text result of four words: bytes', ({ fullText }) => kilobytes(fullText)],
        ['key to first change of the list', ({ key }) => milliseconds(key.first)],
        ['key to all results, pause included', ({ key }) => milliseconds(key.all)],
      ] satisfies [string, (figures: ScaleInBrowser) => string][]
    ).map(([name, cell]) => [name, ...[...figures.values()].map(cell)]),
  ]);
