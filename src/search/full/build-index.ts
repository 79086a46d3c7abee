import { close, createIndex } from 'pagefind';

/** A page as the index reads it. `url` is without the base path: the engine adds the one it is loaded from. */
export interface IndexedPage { readonly url: string; readonly html: string }
export interface IndexFile { readonly path: string; readonly content: Uint8Array }

/** The index is not whole: searching would silently find too little, so nothing is published. */
export class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError';
}

/**
 * Builds the search index, one for each language by the pages' `lang`.
 * @throws SearchIndexError if a page could not be read, or if there was none
 */
export async function buildIndex(pages: Iterable<IndexedPage> | AsyncIterable<IndexedPage>): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({});
    if (!index) throw new SearchIndexError(`Pagefind did not start: ${errors.join('; ')}`);
    let count = 0;
    for await (const { url, html } of pages) {
      const added = await index.addHTMLFile({ url, content: html });
      if (added.errors.length > 0) throw new SearchIndexError(`${url} could not be indexed: ${added.errors.join('; ')}`);
      count += 1;
    }
    if (count === 0) throw new SearchIndexError('There was no page to index: topic pages carry data-pagefind-body.');
    const built = await index.getFiles();
    if (built.errors.length > 0) throw new SearchIndexError(`The index could not be made: ${built.errors.join('; ')}`);
    return built.files.filter(({ path }) => !/(^|\/)pagefind-(ui|modular-ui|component-ui|highlight)\./.test(path));
  } finally {
    await close();
  }
}
