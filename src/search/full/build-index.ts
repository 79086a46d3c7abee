import { close, createIndex } from 'pagefind';
import { minify } from 'vite';
import { countWords, languagesInOneChunk } from './chunks.ts';

/** A page as the index reads it. `url` is without the base path: the engine adds the one it is loaded from. */
export interface IndexedPage {
  readonly url: string;
  readonly html: string;
}
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * How many word locations one chunk of the index holds. A reader fetches the chunks that have the words of the query;
 * Pagefind's default of 20,000 would put a whole language of this site into one chunk. Pagefind reads the number from its
 * environment only, and calls it unstable: so it is tested on each build that it had an effect.
 */
const CHUNK_SIZE_VARIABLE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
const CHUNK_SIZE = '2500';

/** Files that the site does not load: other user interfaces, and the worker, which repeats the whole engine. */
const UNUSED = /(^|\/)pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;
const ENGINE = 'pagefind.js';
/** The major version whose browser script engine.client.ts calls; what it calls is documented, and stays within a major. */
const MAJOR_VERSION = '1';

/** The index is incomplete. Search would find too little without saying so, so the build stops. */
export class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError';
}

/** The build that was started last. Pagefind runs one service for the whole process, which the end of a build stops. */
let lastBuild: Promise<unknown> = Promise.resolve();

/**
 * Builds a full-text index of pages. Each language of the site has one of its own, with nothing of the others in it. Builds that
 * are asked for at once, as in a development server while files are saved, run one after the other.
 * @throws SearchIndexError if a page could not be read, if there was none, or if Pagefind is of another major version than
 * the browser's side
 */
export function buildIndex(pages: Iterable<IndexedPage> | AsyncIterable<IndexedPage>): Promise<IndexFile[]> {
  const build = lastBuild.then(() => buildAlone(pages));
  lastBuild = build.catch(() => undefined);
  return build;
}

async function buildAlone(pages: Iterable<IndexedPage> | AsyncIterable<IndexedPage>): Promise<IndexFile[]> {
  // Set before the engine is started, which inherits it; a value of the user's own stays.
  process.env[CHUNK_SIZE_VARIABLE] ??= CHUNK_SIZE;
  try {
    const { index, errors } = await createIndex({});
    if (!index) throw new SearchIndexError(`Pagefind did not start: ${errors.join('; ')}`);
    let count = 0;
    const words = new Map<string, number>();
    for await (const { url, html } of pages) {
      const added = await index.addHTMLFile({ url, content: html });
      if (added.errors.length > 0)
        throw new SearchIndexError(`${url} could not be indexed: ${added.errors.join('; ')}`);
      count += 1;
      countWords(words, html);
    }
    if (count === 0) throw new SearchIndexError('There was no page to index: the site has no topic.');
    const built = await index.getFiles();
    if (built.errors.length > 0)
      throw new SearchIndexError(`The index could not be written: ${built.errors.join('; ')}`);
    const paths = built.files.map(({ path }) => path);
    const [unchunked] = languagesInOneChunk(paths, words, Number(process.env[CHUNK_SIZE_VARIABLE]));
    if (unchunked !== undefined)
      throw new SearchIndexError(
        `Pagefind put all words of “${unchunked}” into one file, though ${CHUNK_SIZE_VARIABLE} asks for smaller ones: readers would fetch a whole language for one word. See in its changelog how the size of chunks is set now, and mend src/search/full/build-index.ts.`,
      );
    const { version } = JSON.parse(
      new TextDecoder().decode(built.files.find(({ path }) => path === 'pagefind-entry.json')?.content),
    ) as { version?: string };
    if (version?.split('.')[0] !== MAJOR_VERSION)
      throw new SearchIndexError(
        `Pagefind is ${version ?? 'of no version'}, and src/search/full/engine.client.ts was written for version ${MAJOR_VERSION}: read its changelog, see whether the calls there must change, and write the new number into build-index.ts.`,
      );
    return await Promise.all(
      built.files
        .filter(({ path }) => !UNUSED.test(path))
        .map(async (file) => (file.path === ENGINE ? { ...file, content: await minified(file.content) } : file)),
    );
  } finally {
    await close();
  }
}

/** Pagefind's browser script, minified. @throws SearchIndexError */
async function minified(script: Uint8Array): Promise<Uint8Array> {
  const { code, errors } = await minify(ENGINE, new TextDecoder().decode(script), { module: true });
  if (errors.length > 0)
    throw new SearchIndexError(`${ENGINE} could not be minified: ${errors.map(({ message }) => message).join('; ')}`);
  return new TextEncoder().encode(code);
}
