import { gzipSync } from 'node:zlib';
import { scriptOf } from '../words/fold.ts';
import { encodeFile } from './front-coding.ts';
import type { InstantIndexFile, InstantIndexRest } from './index-file.ts';

/** Bytes of the first file with gzip, which a reader waits for, … */
const FIRST_FILE_BYTES = 4500;
/** … and of the second, which is fetched after it. */
const REST_FILE_BYTES = 16_000;
/** Share of each file that topics and situations may take; the rest is for the search words that lead to them. */
const TOPIC_SHARE = 0.45;

/** Bytes on the wire. The keyboard of a language (100 bytes, Russian only) comes on top, so that it takes no words away. */
function size(file: InstantIndexRest & { readonly keyboard?: string }): number {
  return gzipSync(JSON.stringify(encodeFile({ ...file, keyboard: undefined })), { level: 9 }).length;
}

/** The largest count up to `most` that fits, by halving: what fits with more must fit with less. */
function largestFitting(most: number, fits: (count: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** An expression and the number of its term. */
type Expression = readonly [term: number, words: string];

/** The expressions of all terms in turn, each term's first ones first; single words, which most people type, before phrases. */
function expressionsByPriority(file: InstantIndexFile): Expression[] {
  const all = file.terms.flatMap(([, expressions], term) =>
    expressions.split('|').map((words, turn) => ({
      term,
      words,
      turn,
      isPhrase: words.includes(' ') && scriptOf(words) !== 'Thai',
    })),
  );
  return all
    .sort((a, b) => Number(a.isPhrase) - Number(b.isPhrase) || a.turn - b.turn || a.term - b.term)
    .map(({ term, words }) => [term, words]);
}

/** Puts expressions back under their terms. */
function groupByTerm(file: InstantIndexFile, expressions: readonly Expression[]): InstantIndexFile['terms'] {
  const groups = Map.groupBy(expressions, ([term]) => term);
  return file.terms.flatMap(([topics], term) => {
    const words = groups
      .get(term)
      ?.map(([, expression]) => expression)
      .join('|');
    return words === undefined ? [] : [[topics, words] as const];
  });
}

/** Moves the topics that search words lead to to the front, so that they are in the files even where not all topics fit. */
function topicsWithTermsFirst(file: InstantIndexFile): InstantIndexFile {
  const withTerms = new Set(file.terms.flatMap(([topics]) => topics));
  const order = [...file.topics.keys()].sort((a, b) => Number(withTerms.has(b)) - Number(withTerms.has(a)) || a - b);
  const newNumbers = new Map(order.map((topic, index) => [topic, index]));
  const renumber = (topic: number): number => newNumbers.get(topic) ?? topic;
  return {
    ...file,
    topics: order.flatMap((topic) => file.topics.slice(topic, topic + 1)),
    danger: file.danger.map(renumber),
    situations: file.situations.map(([topic, text]) => [renumber(topic), text] as const),
    terms: file.terms.map(([topics, words]) => [topics.map(renumber), words] as const),
    exclusions: file.exclusions.map(([topics, words]) => [topics.map(renumber), words] as const),
  };
}

/** Topics with the numbers from `from` up to, not including, `to`, and what belongs to them. */
function topicRange(file: InstantIndexFile, from: number, to: number): InstantIndexRest {
  const isInRange = (topic: number): boolean => topic >= from && topic < to;
  return {
    topics: file.topics.slice(from, to),
    danger: file.danger.filter(isInRange),
    situations: file.situations.filter(([topic]) => isInRange(topic)),
    terms: [],
    exclusions: [],
    outOfScope: '',
    personWords: '',
  };
}

/**
 * Splits an index into two files of limited size. Numbers of topics run on from the first file to the second. Exclusion
 * phrases, out-of-scope words and words for people go into the second: they only hold back rare wrong hits, and would fill
 * a third of the first. Expressions that fit into neither are DROPPED: search no longer knows them.
 */
export function fitToBudget(
  whole: InstantIndexFile,
  firstBytes = FIRST_FILE_BYTES,
  restBytes = REST_FILE_BYTES,
): { first: InstantIndexFile; more: InstantIndexRest } {
  const file = topicsWithTermsFirst(whole);
  const expressions = expressionsByPriority(file);
  const firstWith = (topicCount: number, expressionCount: number): InstantIndexFile => ({
    ...file,
    ...topicRange(file, 0, topicCount),
    terms: groupByTerm(file, expressions.slice(0, expressionCount)),
  });
  const topics = largestFitting(file.topics.length, (count) => size(firstWith(count, 0)) <= firstBytes * TOPIC_SHARE);
  const split = largestFitting(expressions.length, (count) => size(firstWith(topics, count)) <= firstBytes);
  const restWith = (topicCount: number, expressionCount: number): InstantIndexRest => ({
    ...topicRange(file, topics, topics + topicCount),
    terms: groupByTerm(file, expressions.slice(split, split + expressionCount)),
    exclusions: file.exclusions,
    outOfScope: file.outOfScope,
    personWords: file.personWords,
  });
  // The lists that the second file has alone take their room before its topics and expressions.
  const lists = size(restWith(0, 0));
  const restTopics = largestFitting(
    file.topics.length - topics,
    (count) => size(restWith(count, 0)) <= lists + (restBytes - lists) * TOPIC_SHARE,
  );
  const restExpressions = largestFitting(
    expressions.length - split,
    (count) => size(restWith(restTopics, count)) <= restBytes,
  );
  return { first: firstWith(topics, split), more: restWith(restTopics, restExpressions) };
}
