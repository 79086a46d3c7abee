import { mergeIndexFiles } from '../instant/index-file.ts';
import { InstantIndex } from '../instant/rank.ts';
import { readIndexRest } from '../instant/read-index-file.ts';
import { loadFirstFile } from './load-first-file.client.ts';

/** Indexes by language, shared by all search fields of a page: made of the first file only, and of both files. */
const firstFiles = new Map<string, Promise<InstantIndex>>();
const bothFiles = new Map<string, Promise<InstantIndex>>();

/** Loads an index once. A failure is not kept, so that the next key tries again. */
function loadOnce(
  cache: Map<string, Promise<InstantIndex>>,
  lang: string,
  load: () => Promise<InstantIndex>,
): Promise<InstantIndex> {
  const known = cache.get(lang);
  if (known) return known;
  const loading = load();
  loading.catch(() => cache.delete(lang));
  cache.set(lang, loading);
  return loading;
}

/**
 * The index made of the first file of a language.
 * @param folder address of the index files, with a slash at the end
 * @param loading the index, if it is being loaded already
 * @throws IndexUnavailableError, IndexFileError
 */
export const indexOfFirstFile = (
  folder: string,
  lang: string,
  loading?: Promise<InstantIndex>,
): Promise<InstantIndex> => loadOnce(firstFiles, lang, () => loading ?? loadFirstFile(fetch(`${folder}${lang}.json`)));

/**
 * The index made of both files of a language. Without the second file it knows fewer words, and still works.
 * @throws IndexUnavailableError, IndexFileError if the first file cannot be read
 */
export const indexOfBothFiles = (
  folder: string,
  lang: string,
  loading?: Promise<InstantIndex>,
): Promise<InstantIndex> =>
  loadOnce(bothFiles, lang, async () => {
    const fetchingRest = fetch(`${folder}${lang}-rest.json`).then(async (answer) => readIndexRest(await answer.json()));
    fetchingRest.catch(() => undefined);
    const first = await indexOfFirstFile(folder, lang, loading);
    const rest = await fetchingRest.catch(() => undefined);
    return rest ? new InstantIndex(mergeIndexFiles(first.file, rest)) : first;
  });
