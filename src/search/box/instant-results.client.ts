import { languagesOfQuery, type LanguagesByScript } from '../../language/query-languages.ts';
import { isConfident, passesThreshold } from '../instant/confidence.ts';
import { mergeLanguageResults, type LanguageHit } from '../instant/merge-languages.ts';
import type { InstantIndex, RankedAnswer } from '../instant/rank.ts';
import { callOf, rowResult, situationOf } from '../instant/row-result.ts';
import type { Result } from '../result.ts';
import { fold, scriptOf } from '../words/fold.ts';
import { IndexLoader, type IndexAnswer, type IndexFolders } from './index-loader.client.ts';

const pageLanguage = document.documentElement.lang;

export interface InstantResults {
  readonly results: Result[];
  /** The words of the query as they were understood, for full-text search. */
  readonly words: readonly string[];
  /** The query without stop words, each of which would fetch a part of the full-text index. */
  readonly fullTextQuery: string;
  /** The query has an out-of-scope word and no topic passes the threshold; full-text results must then have every word. */
  readonly outOfScope: boolean;
  /** The page's own language understands the query, so that no other need be asked. */
  readonly confident: boolean;
}

export interface InstantSearch {
  /** Topics for a query, in the page's language. @param inAllLanguages also look in the others that the query may be in */
  readonly resultsOf: (query: string, inAllLanguages: boolean) => Promise<InstantResults>;
  /** Three topics for a query without results: those that fit it least badly, then the first of the site. */
  readonly nearestOf: (query: string) => Promise<Result[]>;
  /** Loads the core file of the page's own language. */
  readonly load: () => Promise<InstantIndex>;
}

/**
 * Instant search in all languages of the site.
 * @param languages languages of the site by script
 * @param own the index in the page's own language
 */
export function instantSearch(folders: IndexFolders, languages: LanguagesByScript, own: IndexLoader): InstantSearch {
  const loaders = new Map<string, IndexLoader>();
  const loaderOf = (lang: string): IndexLoader => {
    const loader = loaders.get(lang) ?? new IndexLoader(folders, lang);
    loaders.set(lang, loader);
    return loader;
  };
  const otherAnswers = async (query: string): Promise<IndexAnswer[]> => {
    const others = languagesOfQuery(query, languages).filter((lang) => lang !== pageLanguage);
    const answers = others.map((lang) =>
      loaderOf(lang)
        .answer(query)
        .catch(() => undefined),
    );
    return (await Promise.all(answers)).flatMap((answer) => answer ?? []);
  };
  /** The title is in the page's language, the situation in the one whose words were typed. */
  const resultsOf = async (ownIndex: InstantIndex, hits: readonly LanguageHit[]): Promise<Result[]> => {
    const rows = hits.map(({ row }) => row);
    const indexes = new Set(hits.map(({ index }) => index));
    await Promise.all([
      own.addRows(ownIndex, rows),
      ...[...indexes]
        .filter((index) => index !== ownIndex)
        .map((index) => loaderOf(index.core.lang).addRows(index, rows)),
    ]);
    return hits.flatMap(({ index, row, situation, words, danger }, at) =>
      rowResult(ownIndex.row(row), situationOf(index.row(row), situation), words, {
        danger: callOf({ danger, row }, at, ownIndex.core),
        foundIn: index === ownIndex ? undefined : index.core.lang,
      }),
    );
  };
  return {
    load: () => own.load(),
    resultsOf: async (query, inAllLanguages) => {
      const { index, answer } = await own.answer(query);
      const others = inAllLanguages ? await otherAnswers(query) : [];
      return {
        results: await resultsOf(index, mergeLanguageResults({ index, answer }, others)),
        words: answer.words,
        fullTextQuery: withoutStopWords(query, answer),
        outOfScope: answer.outOfScope && !passesThreshold(answer),
        confident: isConfident(answer),
      };
    },
    nearestOf: async (query) => {
      const { index, answer } = await own.answer(query);
      const first = Array.from({ length: Math.min(NEAREST, index.core.rowCount) }, (_, row) => row);
      const rows = [...new Set([...answer.hits.map(({ row }) => row), ...first])].slice(0, NEAREST);
      await own.addRows(index, rows);
      return rows.flatMap((row) => rowResult(index.row(row), situationOf(index.row(row), undefined), []));
    },
  };
}

/** Topics shown for a query without results. */
const NEAREST = 3;

/** The query as full-text search gets it; as it was typed if it has stop words only. A Thai query becomes its words. */
function withoutStopWords(query: string, { words, stopWords }: RankedAnswer): string {
  const telling =
    scriptOf(query) === 'Thai' ? words : query.split(' ').filter((word) => !stopWords.includes(fold(word)));
  return telling.join(' ') || query;
}
