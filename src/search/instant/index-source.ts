import { FOUND_PAGES, type FoundPage } from '../../authoring/schema.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Model } from '../../model/model.ts';
import type { IndexedTopic, IndexSource } from './build-instant-index.ts';
import { commonStems } from './common-stems.ts';

/** The interface text that is the title of a page. */
const TITLES: Readonly<Record<FoundPage, string>> = {
  checklists: 'nav.checklists',
  'my-lists': 'my-lists.heading',
  phrases: 'nav.phrases',
  glossary: 'nav.glossary',
  sources: 'nav.sources',
  stored: 'stored.heading',
  embed: 'embed.heading',
  accessibility: 'accessibility.heading',
};

/** Addresses of the site. */
export interface Addresses {
  readonly topic: (topic: IndexedTopic) => string;
  readonly page: (lang: string, page: FoundPage) => string;
}

/** What the instant index of a language is built from. */
export function indexSource(model: Model, lang: string, t: Translate, addresses: Addresses): IndexSource {
  const [topics, terms] = [model.topics(lang), model.searchTerms(lang)];
  return {
    lang,
    topics,
    terms,
    wordSets: model.wordSets(lang),
    stopStems: commonStems(lang, topics, terms),
    outOfScope: model.outOfScopeWords(lang),
    outOfScopeQueries: model.outOfScopeQueries(lang),
    pages: new Map(FOUND_PAGES.map((page) => [page, { title: t(TITLES[page]), path: addresses.page(lang, page) }])),
    pathOf: addresses.topic,
  };
}
