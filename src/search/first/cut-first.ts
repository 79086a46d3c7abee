import { gzipSync } from 'node:zlib';
import { scriptOf } from '../words/fold.ts';
import type { FirstFile, MoreFile } from './first-file.ts';
import { packed } from './pack.ts';

/** How large the files may be on the wire: the first, which a reader waits for, and the second, which joins it. */
const FIRST_BYTES = 4500;
const MORE_BYTES = 16_000;
/** Of each at most so much goes to topics and situations, the rest to the words that lead to them. */
const FOR_TOPICS = 0.45;

const size = (file: MoreFile): number => gzipSync(JSON.stringify(packed(file)), { level: 9 }).length;

/** The largest count up to `most` that fits. */
function largest(most: number, fits: (count: number) => boolean): number {
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
function byTurns(file: FirstFile): Expression[] {
  const all = file.terms.flatMap(([, words], term) => words.split('|').map((one, turn) => ({ term, one, turn, late: one.includes(' ') && scriptOf(one) !== 'Thai' })));
  return all.sort((a, b) => Number(a.late) - Number(b.late) || a.turn - b.turn || a.term - b.term).map(({ term, one }) => [term, one]);
}

/** Expressions put back under their terms. */
function termsOf(file: FirstFile, expressions: readonly Expression[]): FirstFile['terms'] {
  const groups = Map.groupBy(expressions, ([term]) => term);
  return file.terms.flatMap(([topics], term) => {
    const words = groups.get(term)?.map(([, one]) => one).join('|');
    return words === undefined ? [] : [[topics, words] as const];
  });
}

/** The topics that words lead to come first, so that they are in the files even where not all have room. */
function sorted(file: FirstFile): FirstFile {
  const told = new Set(file.terms.flatMap(([topics]) => topics));
  const order = [...file.topics.keys()].sort((a, b) => Number(told.has(b)) - Number(told.has(a)) || a - b);
  const place = new Map(order.map((topic, index) => [topic, index]));
  const at = (topic: number): number => place.get(topic) ?? topic;
  return {
    ...file, topics: order.flatMap((topic) => file.topics.slice(topic, topic + 1)), danger: file.danger.map(at),
    situations: file.situations.map(([topic, text]) => [at(topic), text] as const), terms: file.terms.map(([topics, words]) => [topics.map(at), words] as const), not: file.not.map(([topics, words]) => [topics.map(at), words] as const),
  };
}

/** Topics from one place up to another, with what belongs to them. */
function part(file: FirstFile, from: number, to: number): MoreFile {
  const within = (topic: number): boolean => topic >= from && topic < to;
  return { topics: file.topics.slice(from, to), danger: file.danger.filter(within), situations: file.situations.filter(([topic]) => within(topic)), terms: [], not: [], elsewhere: '', people: '' };
}

/**
 * Cuts what first answers are given from into two files of bounded size. What has room in neither is left to full-text search.
 * Of both files together, places of topics are counted on. What means something else, or leads elsewhere, is in the second: it takes answers away
 * that are rare, and would take a third of the first.
 */
export function cutFirst(whole: FirstFile, firstBytes = FIRST_BYTES, moreBytes = MORE_BYTES): { first: FirstFile; more: MoreFile } {
  const file = sorted(whole);
  const expressions = byTurns(file);
  const firstOf = (topics: number, words: number): FirstFile => ({ ...file, ...part(file, 0, topics), terms: termsOf(file, expressions.slice(0, words)) });
  const topics = largest(file.topics.length, (count) => size(firstOf(count, 0)) <= firstBytes * FOR_TOPICS);
  const words = largest(expressions.length, (count) => size(firstOf(topics, count)) <= firstBytes);
  const moreOf = (to: number, until: number): MoreFile => ({ ...part(file, topics, to), terms: termsOf(file, expressions.slice(words, until)), not: file.not, elsewhere: file.elsewhere, people: file.people });
  // The lists of what leads elsewhere take their room first.
  const lists = size(moreOf(topics, words));
  const all = topics + largest(file.topics.length - topics, (count) => size(moreOf(topics + count, words)) <= lists + (moreBytes - lists) * FOR_TOPICS);
  const until = words + largest(expressions.length - words, (count) => size(moreOf(all, words + count)) <= moreBytes);
  return { first: firstOf(topics, words), more: moreOf(all, until) };
}
