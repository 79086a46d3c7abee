import { gzipSync } from 'node:zlib';
import { scriptOf } from '../words/fold.ts';
import type { InstantIndexFile, InstantIndexRest } from './index-file.ts';
import { encodeFile } from './front-coding.ts';

/** How large the files may be on the wire: the first, which a reader waits for, and the second, which joins it. */
const FIRST_FILE_BYTES = 4500;
const REST_FILE_BYTES = 16_000;
/** Of each at most so much goes to topics and situations, the rest to the words that lead to them. */
const TOPIC_SHARE = 0.45;

const size = (file: InstantIndexRest): number => gzipSync(JSON.stringify(encodeFile(file)), { level: 9 }).length;

/** The largest count up to `most` that fits. */
function largestFitting(most: number, fits: (count: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

type Expression = readonly [term: number, words: string];

/** The expressions of all terms by turns, each term's first ones first; single words, which most people type, before the rest. */
function expressionsByPriority(file: InstantIndexFile): Expression[] {
  const all = file.terms.flatMap(([, words], term) =>
    words.split('|').map((one, turn) => ({ term, one, turn, late: one.includes(' ') && scriptOf(one) !== 'Thai' })),
  );
  return all
    .sort((a, b) => Number(a.late) - Number(b.late) || a.turn - b.turn || a.term - b.term)
    .map(({ term, one }) => [term, one]);
}

/** Expressions put back under their terms. */
function groupByTerm(file: InstantIndexFile, expressions: readonly Expression[]): InstantIndexFile['terms'] {
  const groups = Map.groupBy(expressions, ([term]) => term);
  return file.terms.flatMap(([topics], term) => {
    const words = groups
      .get(term)
      ?.map(([, one]) => one)
      .join('|');
    return words === undefined ? [] : [[topics, words] as const];
  });
}

/** The topics that words lead to come first, so that they are in the files even where not all have room. */
function topicsWithTermsFirst(file: InstantIndexFile): InstantIndexFile {
  const told = new Set(file.terms.flatMap(([topics]) => topics));
  const order = [...file.topics.keys()].sort((a, b) => Number(told.has(b)) - Number(told.has(a)) || a - b);
  const place = new Map(order.map((topic, index) => [topic, index]));
  const at = (topic: number): number => place.get(topic) ?? topic;
  return {
    ...file,
    topics: order.flatMap((topic) => file.topics.slice(topic, topic + 1)),
    danger: file.danger.map(at),
    situations: file.situations.map(([topic, text]) => [at(topic), text] as const),
    terms: file.terms.map(([topics, words]) => [topics.map(at), words] as const),
    exclusions: file.exclusions.map(([topics, words]) => [topics.map(at), words] as const),
  };
}

/** Topics from one place up to another, with what belongs to them. */
function topicRange(file: InstantIndexFile, from: number, to: number): InstantIndexRest {
  const within = (topic: number): boolean => topic >= from && topic < to;
  return {
    topics: file.topics.slice(from, to),
    danger: file.danger.filter(within),
    situations: file.situations.filter(([topic]) => within(topic)),
    terms: [],
    exclusions: [],
    outOfScope: '',
    personWords: '',
  };
}

/**
 * Cuts what first answers are given from into two files of bounded size. What has room in neither is left to full-text search.
 * Of both files together, places of topics are counted on. What means something else, or leads elsewhere, is in the second: it takes answers away
 * that are rare, and would take a third of the first.
 */
export function fitToBudget(
  whole: InstantIndexFile,
  firstBytes = FIRST_FILE_BYTES,
  moreBytes = REST_FILE_BYTES,
): { first: InstantIndexFile; more: InstantIndexRest } {
  const file = topicsWithTermsFirst(whole);
  const expressions = expressionsByPriority(file);
  const firstOf = (topics: number, words: number): InstantIndexFile => ({
    ...file,
    ...topicRange(file, 0, topics),
    terms: groupByTerm(file, expressions.slice(0, words)),
  });
  const topics = largestFitting(file.topics.length, (count) => size(firstOf(count, 0)) <= firstBytes * TOPIC_SHARE);
  const words = largestFitting(expressions.length, (count) => size(firstOf(topics, count)) <= firstBytes);
  const moreOf = (to: number, until: number): InstantIndexRest => ({
    ...topicRange(file, topics, to),
    terms: groupByTerm(file, expressions.slice(words, until)),
    exclusions: file.exclusions,
    outOfScope: file.outOfScope,
    personWords: file.personWords,
  });
  // The lists of what leads elsewhere take their room first.
  const lists = size(moreOf(topics, words));
  const all =
    topics +
    largestFitting(
      file.topics.length - topics,
      (count) => size(moreOf(topics + count, words)) <= lists + (moreBytes - lists) * TOPIC_SHARE,
    );
  const until =
    words + largestFitting(expressions.length - words, (count) => size(moreOf(all, words + count)) <= moreBytes);
  return { first: firstOf(topics, words), more: moreOf(all, until) };
}
