import { createHash } from 'node:crypto';
import type { Query } from './golden.ts';
import { rankOf, scoreOf, type Answer } from './score.ts';

/** What search with some weights made of queries. */
export interface Judgement {
  /** Queries whose right topics are known, those typed on a page of another language included. */
  readonly count: number;
  readonly first: number;
  readonly three: number;
  /** Sum of 1 / the place of the first right topic. */
  readonly reciprocal: number;
  readonly wrong: number;
  readonly wrongCount: number;
  readonly none: number;
  readonly noneCount: number;
}

/** Which queries are asked: one in eight, or one of two halves. */
export type Part = 'sample' | 'train' | 'validation';

const SAMPLE = 8;

/** The first byte of the SHA-256 hash of its page, a line break and its text: the same on every machine, whatever is added to the set. */
const byteOf = ({ page, q }: Pick<Query, 'page' | 'q'>): number =>
  createHash('sha256').update(`${page}\n${q}`).digest()[0] ?? 0;

/** Half of the queries are for training. */
export const isTraining = (query: Pick<Query, 'page' | 'q'>): boolean => byteOf(query) % 2 === 0;

export const partOf = (queries: readonly Query[], part: Part): Query[] =>
  queries.filter((query) =>
    part === 'sample' ? byteOf(query) % SAMPLE === 0 : isTraining(query) === (part === 'train'),
  );

export function judge(queries: readonly Query[], answers: readonly Answer[]): Judgement {
  const { all, cross, wrong, none } = scoreOf(queries, answers);
  const reciprocal = queries.reduce((sum, query, at) => {
    const found = query.kind !== 'wrong' && query.kind !== 'none' ? answers[at] : undefined;
    const rank = found && rankOf(query, found);
    return sum + (rank === undefined ? 0 : 1 / rank);
  }, 0);
  return {
    count: all.count + cross.count,
    first: all.first + cross.first,
    three: all.three + cross.three,
    reciprocal,
    wrong: wrong.faults.length,
    wrongCount: wrong.count,
    none: none.faults.length,
    noneCount: none.count,
  };
}

/** What a fault costs, in queries that are not answered at all: a wrong topic first, and a result where no topic answers. */
const PENALTIES = { wrong: 1, none: 0.5 };

/** What weights are fitted for: the mean reciprocal rank less the faults, by the number of queries. */
export const objective = ({ count, reciprocal, wrong, none }: Judgement): number =>
  (reciprocal - PENALTIES.wrong * wrong - PENALTIES.none * none) / (count || 1);
