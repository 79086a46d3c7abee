import { close, createIndex } from 'pagefind';
import { minify } from 'vite';
import { PAGEFIND } from './pagefind.client.ts';

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
 * How many places of words a piece of the index holds. Pagefind's own 20,000 is a whole language of ours in one piece; a
 * reader fetches the pieces that hold the words of one query. The engine takes the number from its environment only.
 */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= '2500';

/** What the site does not load: other user interfaces, and the worker, which repeats the whole of the engine. */
const UNUSED = /(^|\/)pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;
const ENGINE = 'pagefind.js';

/** The index is not whole: searching would silently find too little, so nothing is published. */
export class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError';
}

/**
 * Builds the search index, one for each language by the pages' `lang`.
 * @throws SearchIndexError if a page could not be read, if there was none, or if Pagefind is of another version than the browser's side
 */
export async function buildIndex(pages: Iterable<IndexedPage> | AsyncIterable<IndexedPage>): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({});
    if (!index) throw new SearchIndexError(`Pagefind did not start: ${errors.join('; ')}`);
    let count = 0;
    for await (const { url, html } of pages) {
      const added = await index.addHTMLFile({ url, content: html });
      if (added.errors.length > 0)
        throw new SearchIndexError(`${url} could not be indexed: ${added.errors.join('; ')}`);
      count += 1;
    }
    if (count === 0) throw new SearchIndexError('There was no page to index: topic pages carry data-pagefind-body.');
    const built = await index.getFiles();
    if (built.errors.length > 0) throw new SearchIndexError(`The index could not be made: ${built.errors.join('; ')}`);
    const { version } = JSON.parse(
      new TextDecoder().decode(built.files.find(({ path }) => path === 'pagefind-entry.json')?.content),
    ) as { version?: string };
    if (version !== PAGEFIND)
      throw new SearchIndexError(
        `Pagefind is ${version ?? 'of no version'}, and src/search/full/pagefind.client.ts speaks to ${PAGEFIND}: see whether it must change, and write the new version there.`,
      );
    return await Promise.all(
      built.files
        .filter(({ path }) => !UNUSED.test(path))
        .map(async (file) => {
          return file.path === ENGINE ? { ...file, content: await smaller(file.content) } : file;
        }),
    );
  } finally {
    await close();
  }
}

/** The engine's own script, without the blanks it comes with. @throws SearchIndexError */
async function smaller(script: Uint8Array): Promise<Uint8Array> {
  const { code, errors } = await minify(ENGINE, new TextDecoder().decode(script), { module: true });
  if (errors.length > 0)
    throw new SearchIndexError(
      `${ENGINE} could not be made smaller: ${errors.map(({ message }) => message).join('; ')}`,
    );
  return new TextEncoder().encode(code);
}
