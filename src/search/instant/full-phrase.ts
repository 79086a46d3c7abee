import {
  FULL_PHRASE_COVERAGE,
  FULL_PHRASE_FACTOR,
  MIN_DANGER_QUALITY,
  ONE_TELLING_WORD_FACTOR,
  UNKNOWN_WORD_WEIGHT,
} from '../weights.ts';
import type { MatchedQuery, QueryWord } from './matched-query.ts';
import type { Entry } from './entry.ts';

/** How much of an expression stands in a query. */
export interface EntryMatch {
  /** Share of the entry that stands in the query, 0 to 1. */
  readonly coverage: number;
  /** How well the entry stands in a text without spaces, 0 to 1; 0 in other scripts. */
  readonly unspacedQuality: number;
  /** Sum of the weights of its stems. */
  readonly weight: number;
  /** Weight × quality of all its stems in the query. */
  readonly matchedWeight: number;
  /** For each word of the query: weight × quality of the stem of the entry that it fits best. */
  readonly wordWeights: readonly number[];
}

/** Words that may stand among those of an expression about danger: `he has pulled out a very big knife`. */
const WORDS_WITHIN_DANGER = 2;
/** Words that may stand among those of another expression. Farther apart they say something else: `understand … why he is angry`. */
const WORDS_WITHIN_PHRASE = 3;

/** Whether the words of an expression stand near each other in a query. */
function standTogether(stems: readonly string[], words: readonly QueryWord[], between: number, least: number): boolean {
  const stands = (stemmed: string, from: number, to: number): boolean =>
    words.slice(from, to).some(({ meanings }) => (meanings.get(stemmed) ?? -1) >= least);
  const span = stems.length > 1 ? stems.length + between : 1;
  return words.some((_, from) => stems.every((stemmed) => stands(stemmed, from, from + span)));
}

/**
 * Whether an expression about danger was typed: all of its words, those that tell nothing too, near each other. `hits` is in
 * many queries, and `hits me` in those of somebody who is hit.
 */
export function isTyped(
  { stems, isPattern }: Entry,
  { unspacedQuality }: EntryMatch,
  { words, unspaced }: MatchedQuery,
): boolean {
  if (isPattern === true) return true;
  if (unspaced !== '') return unspacedQuality === 1;
  return standTogether(stems, words, WORDS_WITHIN_DANGER, MIN_DANGER_QUALITY);
}

/**
 * The weight of an expression that was typed in full: all its words, near each other; one word, if it is the whole query. In a
 * script without spaces as much of it as was typed: หัวหน begins หัวหน้า, before it begins a longer expression.
 */
export function fullPhraseOf(
  { stems, joined }: Entry,
  { coverage, unspacedQuality, weight, matchedWeight }: EntryMatch,
  { words, unspaced }: MatchedQuery,
  isStopStem: (stemmed: string) => boolean,
): number {
  if (unspacedQuality > 0)
    return unspacedQuality * Math.min(1, unspaced.length / joined.length) * Math.max(weight, UNKNOWN_WORD_WEIGHT);
  if (stems.length === 1) return words.length === 1 ? matchedWeight * FULL_PHRASE_FACTOR : 0;
  const isFull = coverage > FULL_PHRASE_COVERAGE && standTogether(stems, words, WORDS_WITHIN_PHRASE, 0);
  if (!isFull) return 0;
  const tells = stems.filter((stemmed) => !isStopStem(stemmed)).length > 1;
  return weight * FULL_PHRASE_FACTOR * (tells ? 1 : ONE_TELLING_WORD_FACTOR);
}
