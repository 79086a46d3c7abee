import { fixture } from '../../authoring/fixture.ts';
import { readContent } from '../../authoring/read.ts';
import type { Localized } from '../../model/localized.ts';
import { createModel } from '../../model/model.ts';
import type { SearchTerm } from '../../model/search-terms.ts';
import type { TopicView } from '../../model/topic.ts';
import { buildInstantIndex, type IndexSource, type LanguageIndex } from './build-instant-index.ts';
import { commonStems } from './common-stems.ts';

export const shown = (value: string, lang = 'en', isFallback = false): Localized => ({ value, lang, isFallback });
const PLAIN = createModel(readContent(fixture())).topic('calm', 'en');

/** A topic of these texts, one a section; its title is its id. */
export const topic = (id: string, texts: readonly string[] = [], lang = 'en'): TopicView => ({
  ...PLAIN,
  id,
  slug: id,
  title: shown(id),
  situations: [],
  sections: texts.map((text, index) => ({
    id: `s${String(index)}`,
    text,
    hasTerms: false,
    hasFigures: false,
    outdatedFrom: undefined,
    heading: shown('Heading', lang, lang !== 'en'),
  })),
});

/** A term whose only word is its id, unless it has others. */
export const term = (id: string, topics: readonly string[], more: Partial<SearchTerm> = {}): SearchTerm => ({
  id,
  topics,
  page: undefined,
  situation: undefined,
  danger: false,
  call: 'emergency',
  goods: false,
  words: [id],
  patterns: [],
  exclusions: [],
  questions: [],
  ...more,
});

export const make = (
  topics: readonly TopicView[],
  terms: readonly SearchTerm[] = [],
  lang = 'en',
  more: Partial<Pick<IndexSource, 'pages' | 'outOfScope' | 'outOfScopeQueries' | 'wordSets'>> = {},
): LanguageIndex =>
  buildInstantIndex({
    lang,
    topics,
    stopStems: commonStems(lang, topics, terms),
    terms,
    wordSets: new Map(),
    outOfScope: [],
    outOfScopeQueries: [],
    pages: new Map(),
    pathOf: ({ slug }) => `/at/${slug}/`,
    ...more,
  });
