import { contentFolder, readContentFolder } from '../src/authoring/content-folder.ts';
import { checkContent } from '../src/checks/index.ts';
import type { OfflineSearch } from '../src/search/offline/offline-search.ts';
import { searchable, type Searchable } from '../src/search/offline/searchable.ts';
import type { Known, Query } from './golden.ts';
import type { Answer } from './score.ts';

/** The content of the site, as the build reads it. */
export const readSearchable = async (folder: string = contentFolder()): Promise<Searchable> =>
  searchable(checkContent(await readContentFolder(folder)).content);

/** Languages and topics of the content, by which queries are checked. */
export const knownBy = ({ model }: Searchable): Known => ({
  languages: model.languages,
  topics: model.topics(model.languages[0] ?? '').map(({ id }) => id),
});

/**
 * Asks instant search without a browser. Pages count as results, but are no topics.
 * @param searchFor the search for a query: a new one each time, as for a reader who has fetched nothing, or one that has answered others
 */
export async function offlineAnswers(searchFor: () => OfflineSearch, queries: readonly Query[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const { q, page } of queries) {
    const { ids } = await searchFor().find(q, page);
    answers.push({ topics: ids.filter((id) => !id.startsWith('page:')), results: ids.length });
  }
  return answers;
}
