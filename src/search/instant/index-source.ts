import { FOUND_PAGES, type FoundPage } from '../../authoring/schema.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Model } from '../../model/model.ts';
import type { TopicView } from '../../model/topic.ts';
import type { IndexSource } from './build-instant-index.ts';

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
  readonly topic: (topic: TopicView) => string;
  readonly page: (lang: string, page: FoundPage) => string;
}

/** What the instant index of a language is built from. */
export const indexSource = (model: Model, lang: string, t: Translate, addresses: Addresses): IndexSource => ({
  lang,
  topics: model.topics(lang),
  terms: model.searchTerms(lang),
  outOfScope: model.outOfScopeWords(lang),
  pages: new Map(FOUND_PAGES.map((page) => [page, { title: t(TITLES[page]), path: addresses.page(lang, page) }])),
  pathOf: addresses.topic,
});
