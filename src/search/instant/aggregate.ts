import type { Call } from '../../authoring/schema.ts';
import {
  ASSOCIATION_FACTOR,
  DANGER_FACTOR,
  MIN_DANGER_WEIGHT,
  MIN_SCORE,
  OUT_OF_SCOPE_WEIGHT,
  SUPPORT_FACTOR,
  UNKNOWN_WORD_WEIGHT,
} from '../weights.ts';
import type { Meanings, QueryWord } from './matched-query.ts';
import type { RowEvidence } from './score.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A topic, or a page of the site, that a query leads to. */
export interface InstantHit {
  /** Its number in the files of the index. */
  readonly row: number;
  /** How strongly the query leads to it; compares rows of one language, and has no upper bound. */
  readonly score: number;
  /** Share of the query's weight that it accounts for, 0 to 1. */
  readonly coverage: number;
  /** The number of the situation nearest to what was typed; undefined if none was meant. */
  readonly situation: number | undefined;
  /** Words about danger were typed that lead to it: whom to call. It comes before all others, whatever else was typed. */
  readonly danger: Call | undefined;
  /** They may name goods alone: `knife`. */
  readonly isGoods: boolean;
  /** Such words lead to it too, though to another row first: it is shown whatever its score. */
  readonly besideDanger: boolean;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * The third step: totals, thresholds and order.
 * @param evidence for each row
 * @param dangerCount the first rows are topics about danger: so many
 * @returns rows that danger was typed for, then the best one first; of equal scores, in the order of the index
 */
export function hitsFrom(evidence: readonly RowEvidence[], queryWeight: number, dangerCount: number): InstantHit[] {
  return evidence
    .flatMap((own, row) => {
      const score = scoreOf(own, row < dangerCount);
      const { situation, danger, isGoods, besideDanger } = own;
      return score > MIN_SCORE
        ? [{ row, score, coverage: coverageOf(own, queryWeight), situation, danger, isGoods, besideDanger }]
        : [];
    })
    .sort(
      (a, b) => Number(b.danger !== undefined) - Number(a.danger !== undefined) || b.score - a.score || a.row - b.row,
    );
}

/** The words of a row more than of any raise what they give. */
const associationOf = ({ association }: RowEvidence): number => Math.exp(ASSOCIATION_FACTOR * association);
/** So do several expressions that say the same, … */
const supportOf = ({ support }: RowEvidence): number => 1 + SUPPORT_FACTOR * Math.log(1 + support);
/** … and that somebody may be in danger. */
const dangerOf = ({ wordWeights }: RowEvidence, isDanger: boolean): number =>
  isDanger && wordWeights.some((weight) => weight > MIN_DANGER_WEIGHT) ? DANGER_FACTOR : 1;

const scoreOf = (own: RowEvidence, isDanger: boolean): number =>
  (sum(own.wordScores) * associationOf(own) + own.fullPhrase) * supportOf(own) * dangerOf(own, isDanger);

/** The score of a row in its parts: (words × association + fullPhrase) × support × danger. */
export interface ScoreParts {
  readonly words: number;
  readonly association: number;
  readonly fullPhrase: number;
  readonly support: number;
  readonly danger: number;
  readonly score: number;
}

/** For `npm run search`. */
export const scoreParts = (own: RowEvidence, isDanger: boolean): ScoreParts => ({
  words: sum(own.wordScores),
  association: associationOf(own),
  fullPhrase: own.fullPhrase,
  support: supportOf(own),
  danger: dangerOf(own, isDanger),
  score: scoreOf(own, isDanger),
});

/** Of a text that a dictionary cuts wrongly, the letters say more than the pieces: `เครีดยจากงาน` falls into เค, รีด, ย … */
function coverageOf({ wordWeights, fullPhrase, unspacedShare }: RowEvidence, queryWeight: number): number {
  return Math.min(1, Math.max(unspacedShare, Math.max(sum(wordWeights), fullPhrase) / (queryWeight || 1)));
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
