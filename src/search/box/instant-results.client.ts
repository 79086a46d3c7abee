import { languagesOfQuery, type LanguagesByScript } from '../../language/query-languages.ts';
import { isConfident, passesThreshold } from '../instant/confidence.ts';
import { mergeLanguageResults } from '../instant/merge-languages.ts';
import type { InstantIndex, RankedAnswer } from '../instant/rank.ts';
import { topicResult } from '../instant/topic-result.ts';
import type { Result } from '../result.ts';
import { MIN_COVERAGE, MIN_FIRST_FILE_COVERAGE } from '../weights.ts';
import { fold, scriptOf } from '../words/fold.ts';
import { indexOfBothFiles, indexOfFirstFile } from './instant-indexes.client.ts';

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
  /** Loads both files of the page's own language. */
  readonly load: () => Promise<InstantIndex>;
}

const bestCoverage = ({ hits: [best] }: RankedAnswer): number => best?.coverage ?? 0;

/**
 * Instant search over the index files of a folder.
 * @param folder address of the index files, with a slash at the end
 * @param languages languages of the site by script
 * @param first the index of the first file in the page's own language, perhaps still on its way
 */
export function instantSearch(
  folder: string,
  languages: LanguagesByScript,
  first: Promise<InstantIndex>,
): InstantSearch {
  let loading: Promise<InstantIndex> | undefined = first;
  const loadOwn = (): Promise<InstantIndex> => {
    const own = indexOfBothFiles(folder, pageLanguage, loading);
    // After a failure the file is fetched anew.
    loading = undefined;
    return own;
  };
  /** The second file of another language, three times the first, is fetched only if the first, or the page's own, has no answer. */
  const otherIndex = async (lang: string, query: string, ownAnswer: RankedAnswer): Promise<InstantIndex> => {
    if (bestCoverage(ownAnswer) < MIN_COVERAGE) return indexOfBothFiles(folder, lang);
    const index = await indexOfFirstFile(folder, lang);
    return bestCoverage(index.find(query)) < MIN_FIRST_FILE_COVERAGE ? index : indexOfBothFiles(folder, lang);
  };
  const otherIndexes = async (query: string, ownAnswer: RankedAnswer): Promise<InstantIndex[]> => {
    const others = languagesOfQuery(query, languages).filter((lang) => lang !== pageLanguage);
    const indexes = others.map((lang) => otherIndex(lang, query, ownAnswer).catch(() => undefined));
    return (await Promise.all(indexes)).flatMap((index) => index ?? []);
  };
  return {
    load: loadOwn,
    resultsOf: async (query, inAllLanguages) => {
      const own = await loadOwn();
      const answer = own.find(query);
      const others = inAllLanguages ? await otherIndexes(query, answer) : [];
      const hits = mergeLanguageResults(own, answer, others, query);
      return {
        results: hits.flatMap(({ index, topic, situation, words }) => {
          const id = index.file.topics[topic]?.[0];
          const ownTopic = own.file.topics.findIndex(([other]) => other === id);
          return topicResult(own.file, ownTopic, situation, words, index === own ? undefined : index.file.lang);
        }),
        words: answer.words,
        fullTextQuery: withoutStopWords(query, answer),
        outOfScope: answer.outOfScope && !passesThreshold(answer),
        confident: isConfident(answer),
      };
    },
    nearestOf: async (query) => {
      const own = await loadOwn();
      const { file } = own;
      const topics = new Set([...own.find(query).hits.map(({ topic }) => topic), ...file.topics.keys()]);
      return [...topics]
        .slice(0, 3)
        .flatMap((topic) => topicResult(file, topic, file.situations.find(([other]) => other === topic)?.[1], []));
    },
  };
}

/** The query as full-text search gets it; as it was typed if it has stop words only. A Thai query becomes its words. */
function withoutStopWords(query: string, { words, stopWords }: RankedAnswer): string {
  const telling =
    scriptOf(query) === 'Thai' ? words : query.split(' ').filter((word) => !stopWords.includes(fold(word)));
  return telling.join(' ') || query;
}
