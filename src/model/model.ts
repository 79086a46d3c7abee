import type { Content, Lang } from '../authoring/read.ts';
import { NOTHING_MOVED } from '../authoring/moved-schema.ts';
import { viewLadder, type RungView } from '../ladder/ladder.ts';
import { saidBy, type Said } from '../phrase/said.ts';
import { viewScenes, type SceneView } from '../scene/scene.ts';
import { coverageOf, type PointCoverage } from '../coverage/coverage.ts';
import { type SiteData, type Stage } from '../authoring/schema.ts';
import { formerNames } from '../moving/names.ts';
import { pivotOf } from '../translation/topic-freshness.ts';
import { numbersOf, viewCountry, type CountryView, type Numbers } from './country.ts';
import { viewGlossary, type TermView } from './glossary.ts';
import { viewPhrase, type PhraseView } from './phrase.ts';
import { outOfScopeQueries, outOfScopeWords, searchTerms, wordSets, type SearchTerm } from './search-terms.ts';
import { viewSources, type SourcesView } from './sources.ts';
import { orderedTopics, viewTopic, type Situation, type TopicView } from './topic.ts';

/** The one index that pages, search, embeds and the catalog ask. Computed once from content that passed the checks. */
export interface Model {
  readonly site: SiteData;
  readonly languages: readonly Lang[];
  /** What to call in an emergency, in the country of the site. */
  readonly numbers: Numbers;
  /** The language that translations are made from. */
  readonly pivot: Lang;
  /** Pictures that lie beside site.yaml, such as the logo. */
  readonly logos: Content['logos'];
  /** A language's own name: `th` → `ไทย`. */
  nameOf(lang: Lang): string;
  /** All topics as a reader of `lang` sees them, in their order. */
  topics(lang: Lang): readonly TopicView[];
  /** Throws UnknownTopicError. */
  topic(id: string, lang: Lang): TopicView;
  /** Situations of a stage, the most urgent first. */
  situations(stage: Stage, lang: Lang): readonly Situation[];
  /** The levels of a conversation that gets harder, the mildest first. */
  ladder(lang: Lang): readonly RungView[];
  /** Scenes to practise with, in the order of their topics. */
  scenes(lang: Lang): readonly SceneView[];
  phrases(lang: Lang): readonly PhraseView[];
  phrase(id: string, lang: Lang): PhraseView | undefined;
  /** How a sentence of one language is said, in the script of a reader of another. */
  readonly said: Said;
  sources(lang: Lang): SourcesView;
  /** Law and helplines of the country of the site. */
  country(lang: Lang): CountryView;
  /** What has become of each point of the source documents. */
  readonly coverage: readonly PointCoverage[];
  glossary(lang: Lang): readonly TermView[];
  /** Undefined where no language of the reader's chain words the term. */
  term(id: string, lang: Lang): TermView | undefined;
  /** What people look for, in the words of the language. */
  searchTerms(lang: Lang): readonly SearchTerm[];
  /** Sets of words that search terms name, by their names. */
  wordSets(lang: Lang): ReadonlyMap<string, readonly string[]>;
  /** Words of what the site does not help with, in the language; for search. */
  outOfScopeWords(lang: Lang): readonly string[];
  /** Whole queries about it. */
  outOfScopeQueries(lang: Lang): readonly string[];
}

/** Code asked for a topic that the content does not have. */
export class UnknownTopicError extends Error {
  override readonly name = 'UnknownTopicError';
  constructor(id: string) {
    super(`There is no topic “${id}”. Topics are the folders of content/topics/.`);
  }
}

/** The languages to look in for a reader of `lang`: her own, those site.yaml names, then the rest in their order. */
export function fallbackChain(site: SiteData, lang: Lang): readonly [Lang, ...Lang[]] {
  const named = site.languages.find((language) => language.code === lang)?.fallback ?? [];
  // A regional variant, such as the pseudo-locale en-XA, looks in its own language first.
  const general = site.languages
    .filter((language) => lang.startsWith(`${language.code}-`))
    .map((language) => language.code);
  const chain = new Set([lang, ...named, ...general, ...site.languages.map((language) => language.code)]);
  chain.delete(lang);
  return [lang, ...chain];
}

const byId = <T extends { readonly id: string }>(views: readonly T[]): ReadonlyMap<string, T> =>
  new Map(views.map((view) => [view.id, view]));

/**
 * @param extra further languages to answer for, with no texts of their own (the pseudo-locale)
 */
export function createModel(content: Content, extra: readonly Lang[] = []): Model {
  const site = content.site.data;
  if (!site) throw new TypeError('makeModel needs content that passed the checks: site.yaml was not read.');
  const languages = site.languages.map((language) => language.code);
  const pivot = pivotOf(site);
  const ordered = orderedTopics(content).map((topic) => {
    const formerly = formerNames(content.moved.data ?? NOTHING_MOVED, topic.files.id);
    return { ...topic, former: formerly ? { formerly } : {} };
  });
  const numbers = numbersOf(content, site.country);
  const views = new Map(
    [...languages, ...extra].map((lang) => {
      const chain = fallbackChain(site, lang);
      const topics = ordered.map(({ files, data, former }) => ({
        ...viewTopic(files, data, chain, pivot, numbers),
        ...former,
      }));
      const phrases = [...content.phrases].flatMap(([id, file]) =>
        file.data ? [viewPhrase(id, file.data, chain, languages)] : [],
      );
      const glossary = viewGlossary(content, chain);
      const country = viewCountry(content, site.country, chain);
      const ladder = viewLadder(content, chain);
      const scenes = viewScenes(
        content,
        topics.map(({ id }) => id),
        chain,
        pivot,
      );
      const view = {
        ladder,
        scenes,
        topics,
        phrases,
        sources: viewSources(content, ordered, chain),
        glossary,
        country,
      };
      return [lang, { ...view, topicById: byId(topics), phraseById: byId(phrases), termById: byId(glossary) }] as const;
    }),
  );
  const of = (lang: Lang) => {
    const view = views.get(lang);
    if (!view) throw new TypeError(`“${lang}” is not a language of this site.`);
    return view;
  };
  const urgency = { danger: 0, pressing: 1, steady: 2 };
  return {
    site,
    languages,
    numbers,
    pivot,
    logos: content.logos,
    nameOf: (lang) => site.languages.find((language) => language.code === lang)?.name ?? lang,
    topics: (lang) => of(lang).topics,
    topic: (id, lang) => {
      const found = of(lang).topicById.get(id);
      if (!found) throw new UnknownTopicError(id);
      return found;
    },
    situations: (stage, lang) =>
      of(lang)
        .topics.filter((topic) => topic.stage === stage)
        .sort((a, b) => urgency[a.urgency] - urgency[b.urgency])
        .flatMap((topic) => topic.situations.map((situation) => ({ ...situation, topic }))),
    ladder: (lang) => of(lang).ladder,
    scenes: (lang) => of(lang).scenes,
    phrases: (lang) => of(lang).phrases,
    phrase: (id, lang) => of(lang).phraseById.get(id),
    said: saidBy(content.pronunciation),
    sources: (lang) => of(lang).sources,
    country: (lang) => of(lang).country,
    coverage: coverageOf(content),
    glossary: (lang) => of(lang).glossary,
    term: (id, lang) => of(lang).termById.get(id),
    searchTerms: (lang) => searchTerms(content, lang),
    wordSets: (lang) => wordSets(content, lang),
    outOfScopeWords: (lang) => outOfScopeWords(content, lang),
    outOfScopeQueries: (lang) => outOfScopeQueries(content, lang),
  };
}

/** The stages in the order the home page has them: what is happening now comes first. */
export const HOME_STAGES: readonly Stage[] = ['during', 'hard', 'solving', 'after', 'before', 'leading'];
