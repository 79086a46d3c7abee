import type { Kind, Query } from './golden.ts';

/** The answer of a search engine to a query. */
export interface Answer {
  /** Topics in the order they first appear among the results. */
  readonly topics: readonly string[];
  /** Number of results of any kind, those that belong to no topic included. */
  readonly results: number;
}

/** How many of `count` queries had a right topic first, and among the first three. */
export interface Recall {
  readonly count: number;
  readonly first: number;
  readonly three: number;
}
/** Queries that should not have been answered as they were. */
export interface Faults {
  readonly count: number;
  readonly faults: readonly Query[];
}

export interface Score {
  /** All queries whose right topics are known, without those typed on a page of another language. */
  readonly all: Recall;
  readonly languages: ReadonlyMap<string, Recall>;
  readonly kinds: ReadonlyMap<Kind, Recall>;
  /** Queries typed on a page of another language. */
  readonly cross: Recall;
  /** Queries whose first topic is one that must not be first. */
  readonly wrong: Faults;
  /** Queries that no topic answers and that got a result all the same. */
  readonly none: Faults;
  /** Queries of `all` and `cross` whose first topic is not a right one, with the answer. */
  readonly missed: readonly { readonly query: Query; readonly answer: Answer }[];
}

/** The list of answers is not as long as the list of queries: an engine lost one. */
export class AnswerCountError extends Error {
  override readonly name = 'AnswerCountError';
}

/** The place of the first right topic, from 1; undefined where there is none. */
export function rankOf({ want }: Pick<Query, 'want'>, { topics }: Pick<Answer, 'topics'>): number | undefined {
  const place = topics.findIndex((topic) => want.includes(topic));
  return place < 0 ? undefined : place + 1;
}

export function recallOf(ranks: readonly (number | undefined)[]): Recall {
  const within = (most: number): number => ranks.filter((rank) => rank !== undefined && rank <= most).length;
  return { count: ranks.length, first: within(1), three: within(3) };
}

/**
 * Judges the answers of one engine.
 * @param answers in the order of the queries
 * @throws AnswerCountError
 */
export function scoreOf(queries: readonly Query[], answers: readonly Answer[]): Score {
  if (queries.length !== answers.length)
    throw new AnswerCountError(`${String(queries.length)} queries, but ${String(answers.length)} answers.`);
  const judged = queries.flatMap((query, index) => {
    const answer = answers[index];
    return answer ? [{ query, answer, rank: rankOf(query, answer) }] : [];
  });
  const of = (...kinds: Kind[]) => judged.filter(({ query }) => kinds.includes(query.kind));
  const cross = of('cross');
  const found = judged.filter(({ query: { kind } }) => kind !== 'cross' && kind !== 'none' && kind !== 'wrong');
  const by = <K>(keyOf: (query: Query) => K): Map<K, Recall> =>
    new Map(
      [...Map.groupBy(found, ({ query }) => keyOf(query))].map(([key, group]) => [
        key,
        recallOf(group.map(({ rank }) => rank)),
      ]),
    );
  const faults = (group: typeof judged, isFault: (query: Query, answer: Answer) => boolean): Faults => ({
    count: group.length,
    faults: group.filter(({ query, answer }) => isFault(query, answer)).map(({ query }) => query),
  });
  return {
    all: recallOf(found.map(({ rank }) => rank)),
    languages: by(({ lang }) => lang),
    kinds: by(({ kind }) => kind),
    cross: recallOf(cross.map(({ rank }) => rank)),
    wrong: faults(of('wrong'), ({ not }, { topics: [first] }) => first !== undefined && not.includes(first)),
    none: faults(of('none'), (_, { results }) => results > 0),
    missed: [...found, ...cross].filter(({ rank }) => rank !== 1),
  };
}

/** The middle of a list of numbers; of an even number of them, the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[sorted.length / 2 - 1] ?? Number.NaN)) / 2;
}

/** The least of the values that a share of them does not exceed. @param share 0.95: all but five of a hundred are no greater */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
