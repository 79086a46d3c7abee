import { contentFolder, readContentFolder } from '../src/authoring/content-folder.ts';
import { FOUND_PAGES } from '../src/authoring/schema.ts';
import { checkContent } from '../src/checks/index.ts';
import { flatten, type Dictionary } from '../src/i18n/dictionary.ts';
import { languagesByScript } from '../src/language/profiles/index.ts';
import type { LanguagesByScript } from '../src/language/query-languages.ts';
import { createModel, type Model } from '../src/model/model.ts';
import { buildInstantIndex, type LanguageIndex } from '../src/search/instant/build-instant-index.ts';
import type { OfflineSearch } from '../src/search/offline/offline-search.ts';
import type { Known, Query } from './golden.ts';
import type { Answer } from './score.ts';

/** The content of the site, as the build reads it. */
export interface ReadModel {
  readonly model: Model;
  /** The texts of the interface by language. */
  readonly texts: ReadonlyMap<string, Dictionary>;
}

export async function readModel(folder: string = contentFolder()): Promise<ReadModel> {
  const { content } = checkContent(await readContentFolder(folder));
  const interfaces = [...content.interface].flatMap(([lang, { data }]) =>
    data ? [[lang, flatten(data)] as const] : [],
  );
  return { model: createModel(content), texts: new Map(interfaces) };
}

/** The languages of a site by script, as the search form has them. */
export const scriptsOf = ({ languages }: Model): LanguagesByScript =>
  new Map(Object.entries(languagesByScript(languages)));

/** Languages and topics of the content, by which queries are checked. */
export const knownBy = ({ model }: ReadModel): Known => ({
  languages: model.languages,
  topics: model.topics(model.languages[0] ?? '').map(({ id }) => id),
});

/** A page is called as the navigation calls it, or as its own heading does. */
const pageTitle = (dictionary: Dictionary | undefined, page: string): string =>
  dictionary?.get(`nav.${page}`) ?? dictionary?.get(`${page}.heading`) ?? page;

/** The instant index of one language, as the build makes it. @param base path that the site is published under */
export function languageIndex({ model, texts }: ReadModel, lang: string, base = '/'): LanguageIndex {
  return buildInstantIndex({
    lang,
    topics: model.topics(lang),
    terms: model.searchTerms(lang),
    outOfScope: model.outOfScopeWords(lang),
    pages: new Map(
      FOUND_PAGES.map((page) => [page, { title: pageTitle(texts.get(lang), page), path: `${base}${lang}/${page}/` }]),
    ),
    pathOf: ({ slug }) => base + encodeURI(`${lang}/${slug}/`),
  });
}

/** Asks instant search without a browser. Pages count as results, but are no topics. */
export async function offlineAnswers(search: OfflineSearch, queries: readonly Query[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const { q, page } of queries) {
    const { ids } = await search.find(q, page);
    answers.push({ topics: ids.filter((id) => !id.startsWith('page:')), results: ids.length });
  }
  return answers;
}
