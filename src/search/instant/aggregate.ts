import {
  DANGER_FACTOR,
  MIN_DANGER_WEIGHT,
  MIN_SCORE,
  OUT_OF_SCOPE_WEIGHT,
  SUPPORT_FACTOR,
  UNKNOWN_WORD_WEIGHT,
} from '../weights.ts';
import type { InstantIndexFile } from './index-file.ts';
import type { Meanings, QueryWord } from './match.ts';
import type { TopicEvidence } from './score.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A topic that a query leads to. */
export interface InstantHit {
  /** The number of the topic in the file. */
  readonly topic: number;
  /** How strongly the query leads to it; compares topics of one language, and has no upper bound. */
  readonly score: number;
  /** Share of the query's weight that it accounts for, 0 to 1. */
  readonly coverage: number;
  /** The situation nearest to what was typed, else the topic's first. */
  readonly situation: string | undefined;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * The third step: totals, thresholds and order.
 * @param evidence for each topic, in the order of the file
 * @returns the best topic first; of equal scores, in the order of the file
 */
export function hitsFrom(
  evidence: readonly TopicEvidence[],
  queryWeight: number,
  { danger, situations }: Pick<InstantIndexFile, 'danger' | 'situations'>,
): InstantHit[] {
  return evidence
    .flatMap((own, topic) => {
      const score = scoreOf(own, danger.includes(topic));
      const situation = own.situation ?? situations.find(([of]) => of === topic)?.[1];
      return score > MIN_SCORE ? [{ topic, score, coverage: coverageOf(own, queryWeight), situation }] : [];
    })
    .sort((a, b) => b.score - a.score || a.topic - b.topic);
}

/** What all words give, raised if several expressions say so, and if somebody may be in danger. */
function scoreOf({ wordScores, wordWeights, fullPhrase, support }: TopicEvidence, isDanger: boolean): number {
  const score = (sum(wordScores) + fullPhrase) * (1 + SUPPORT_FACTOR * Math.log(1 + support));
  return isDanger && wordWeights.some((weight) => weight > MIN_DANGER_WEIGHT) ? score * DANGER_FACTOR : score;
}

function coverageOf({ wordWeights, fullPhrase }: TopicEvidence, queryWeight: number): number {
  return Math.min(1, Math.max(sum(wordWeights), fullPhrase) / (queryWeight || 1));
}

/**
 * The weight of a query: the sum of what its words most likely mean, with a fixed weight for unknown and for out-of-scope words.
 * @param outOfScopePhrases out-of-scope expressions that stand in a text without spaces
 */
export function weightOfQuery(words: readonly QueryWord[], outOfScopePhrases: number, vocabulary: Vocabulary): number {
  return words.reduce(
    (total, { meanings, outOfScope }) =>
      total + (outOfScope === true ? OUT_OF_SCOPE_WEIGHT : 0) + weightOfMeanings(meanings, vocabulary),
    OUT_OF_SCOPE_WEIGHT * outOfScopePhrases,
  );
}

/** The weight of the likeliest meaning; of equally likely ones, the greatest weight. */
function weightOfMeanings(meanings: Meanings, vocabulary: Vocabulary): number {
  const likeliest = Math.max(...meanings.values());
  const weights = [...meanings].map(([stemmed, quality]) => (quality === likeliest ? vocabulary.weight(stemmed) : 0));
  return Math.max(0, ...weights) || UNKNOWN_WORD_WEIGHT;
}
