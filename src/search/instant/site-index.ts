import { FOUND_PAGES, type FoundPage } from '../../authoring/schema.ts';
import { pagePath, topicPath } from '../../site/address.ts';
import { interfaceTexts, model } from '../../site/knowledge-base.ts';
import { buildInstantIndex, type IndexSource } from './build-instant-index.ts';
import type { IndexFiles } from './index-file.ts';
import { splitIndex } from './split-index.ts';

/** The interface text that is the title of a page. */
const TITLES: Readonly<Record<FoundPage, string>> = {
  checklists: 'nav.checklists',
  'my-lists': 'my-lists.heading',
  phrases: 'nav.phrases',
  glossary: 'nav.glossary',
  sources: 'nav.sources',
  stored: 'stored.heading',
  embed: 'embed.heading',
};

const filesByLanguage = new Map<string, IndexFiles>();

/** What the instant index of a language of this site is built from. */
export const indexSource = (lang: string): IndexSource => ({
  lang,
  topics: model.topics(lang),
  terms: model.searchTerms(lang),
  outOfScope: model.outOfScopeWords(lang),
  pages: new Map(
    FOUND_PAGES.map((page) => [page, { title: interfaceTexts.in(lang)(TITLES[page]), path: pagePath(lang, page) }]),
  ),
  pathOf: topicPath,
});

/** The files of the instant index of a language of this site. Built once per build, since many routes ask for them. */
export function indexFiles(lang: string): IndexFiles {
  const files = filesByLanguage.get(lang) ?? splitIndex(buildInstantIndex(indexSource(lang)));
  filesByLanguage.set(lang, files);
  return files;
}
