import { profileOf, scriptOfLanguage } from '../../language/profiles/index.ts';
import type { SearchTerm } from '../../model/search-terms.ts';
import type { TopicView } from '../../model/topic.ts';
import { fold } from '../words/fold.ts';
import { endingsOf, stemmerOf } from '../words/stem.ts';
import { tokens } from '../words/tokens.ts';

/** Share of the topics above which a stem tells little about which one is meant. */
const MAX_TOPIC_SHARE = 0.6;

/**
 * Stems that stand in most topics, and those of the stop words of the language, which people type more often than pages say
 * them; without those that are a search word of their own: these tell much, however frequent. Of a language without spaces the stop words alone.
 */
export function commonStems(
  lang: string,
  topics: readonly Pick<TopicView, 'sections'>[],
  terms: readonly Pick<SearchTerm, 'words'>[],
): ReadonlySet<string> {
  const { endings, stopWords = '' } = profileOf(lang);
  if (scriptOfLanguage(lang) === 'Thai') return new Set(stopWords.split(' ').map(fold));
  if (topics.length <= 2) return new Set();
  const stemOf = stemmerOf(endingsOf(endings));
  // What stands between two spaces is cut once: a build looks at all texts to tell whether the index is still the same (reuse/parts.ts).
  const known = new Map<string, readonly string[]>();
  const stemsOf = (word: string): readonly string[] => {
    const stems = known.get(word) ?? tokens(word).map(stemOf);
    known.set(word, stems);
    return stems;
  };
  const counts = new Map<string, number>();
  for (const topic of topics) {
    const own = topic.sections.filter(({ heading }) => heading.lang === lang);
    const words = new Set(own.flatMap(({ text }) => text.split(/\s+/)));
    for (const stemmed of new Set([...words].flatMap(stemsOf))) counts.set(stemmed, (counts.get(stemmed) ?? 0) + 1);
  }
  const common = [...counts].filter(([, count]) => count > topics.length * MAX_TOPIC_SHARE).map(([stemmed]) => stemmed);
  const searchWords = new Set(
    terms
      .flatMap(({ words }) => words)
      .map(tokens)
      .flatMap(([word, ...more]) => (word !== undefined && more.length === 0 ? [stemOf(word)] : [])),
  );
  return new Set([...common, ...tokens(stopWords).map(stemOf)].filter((stemmed) => !searchWords.has(stemmed)).sort());
}
