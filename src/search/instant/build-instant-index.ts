import { profileOf } from '../../language/profiles/index.ts';
import type { TermView } from '../../model/glossary.ts';
import type { TopicView } from '../../model/topic.ts';
import { fold } from '../words/fold.ts';
import { endingsOf, stem } from '../words/stem.ts';
import { tokens } from '../words/tokens.ts';
import type { InstantIndexFile } from './index-file.ts';

/** Share of the topics above which a stem tells little about which one is meant. */
const MAX_TOPIC_SHARE = 0.6;

type Stemmer = (word: string) => string;

/**
 * Builds the instant index of one language from what its readers see. Texts that fell back to another language are left out.
 * @param pathOf address of a topic, as results link to it
 * @param outOfScope words and expressions that the site does not help with
 */
export function buildInstantIndex(
  lang: string,
  topics: readonly TopicView[],
  glossary: readonly TermView[],
  pathOf: (topic: TopicView) => string,
  outOfScope: readonly string[] = [],
): InstantIndexFile {
  const { endings = '', personWords = '', writesCompounds = false, keyboard } = profileOf(lang);
  const folded = endingsOf(endings);
  const stemOf: Stemmer = (word) => stem(word, folded);
  const stopStems = stemsOfMostTopics(lang, topics, glossary, stemOf);
  const numbers = new Map(topics.map((topic, index) => [topic.id, index]));
  const ownTerms = glossary.filter(({ name }) => !name.isFallback);
  const topicsOf = (term: TermView): number[] => term.topics.flatMap((id) => numbers.get(id) ?? []);
  return {
    lang,
    endings,
    compounds: writesCompounds,
    ...(keyboard === undefined ? {} : { keyboard }),
    topics: topics.map((topic) => [topic.id, topic.title.value, pathOf(topic), topic.stage]),
    danger: topics.flatMap(({ urgency }, index) => (urgency === 'danger' ? [index] : [])),
    situations: topics.flatMap((topic, index) =>
      topic.situations.filter(({ text }) => !text.isFallback).map(({ text }) => [index, text.value] as const),
    ),
    terms: ownTerms.map(
      (term) => [topicsOf(term), withoutRedundant(wordsOf(term), stemOf, stopStems).join('|')] as const,
    ),
    exclusions: ownTerms
      .filter(({ exclusions }) => exclusions.length > 0)
      .map((term) => [topicsOf(term), sortedPhrases(term.exclusions).join('|')] as const),
    outOfScope: withoutRedundant(outOfScope, stemOf, stopStems).sort().join('|'),
    personWords: [...new Set(personWords.split(' ').map(fold))]
      .filter((word) => word !== '')
      .sort()
      .join(' '),
    stopStems: [...stopStems].sort().join(' '),
  };
}

const wordsOf = ({ name, forms, synonyms }: TermView): string[] => [name.value, ...forms, ...synonyms];

/** An expression folded and cut into words here, so that the browser need not: `Burnt out!` → `burnt out`. */
const cut = (expression: string): string => tokens(expression).join(' ');

const sortedPhrases = (expressions: readonly string[]): string[] =>
  [...new Set(expressions.map(cut))].filter((words) => words !== '').sort();

/** Stems that stand in most topics, without those that the glossary has as a word of its own: these tell much, however frequent. */
function stemsOfMostTopics(
  lang: string,
  topics: readonly TopicView[],
  glossary: readonly TermView[],
  stemOf: Stemmer,
): ReadonlySet<string> {
  if (topics.length <= 2) return new Set();
  const counts = new Map<string, number>();
  for (const topic of topics) {
    const text = topic.sections
      .filter(({ heading }) => heading.lang === lang)
      .map((section) => section.text)
      .join('\n');
    for (const stemmed of new Set(tokens(text).map(stemOf))) counts.set(stemmed, (counts.get(stemmed) ?? 0) + 1);
  }
  const glossaryStems = new Set(
    glossary
      .flatMap(wordsOf)
      .map(tokens)
      .flatMap(([word, ...more]) => (word !== undefined && more.length === 0 ? [stemOf(word)] : [])),
  );
  return new Set(
    [...counts]
      .filter(([stemmed, count]) => count > topics.length * MAX_TOPIC_SHARE && !glossaryStems.has(stemmed))
      .map(([stemmed]) => stemmed),
  );
}

/**
 * Cuts expressions into words and removes redundant ones, since a reader waits for each byte. Of several forms with the same
 * stem only the shortest stays (`shout` of `shout`, `shouting`); a phrase goes if each word of it that tells something is
 * in the list by itself. The rest keeps its order.
 */
function withoutRedundant(expressions: readonly string[], stemOf: Stemmer, stopStems: ReadonlySet<string>): string[] {
  const phrases = [...new Set(expressions.map(cut))];
  const shortestForms = new Map<string, string>();
  const words = phrases.filter((phrase) => phrase !== '' && !phrase.includes(' '));
  for (const word of words.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)))
    if (!shortestForms.has(stemOf(word))) shortestForms.set(stemOf(word), word);
  const shortest = new Set(shortestForms.values());
  const isCovered = (stemmed: string): boolean => shortestForms.has(stemmed) || stopStems.has(stemmed);
  return phrases.filter(
    (phrase) => shortest.has(phrase) || (phrase.includes(' ') && !phrase.split(' ').map(stemOf).every(isCovered)),
  );
}
