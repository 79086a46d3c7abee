import type { State } from '../state.ts';

const minus = (a: ReadonlySet<string>, b: ReadonlySet<string> | undefined): Set<string> =>
  new Set([...a].filter((one) => b?.has(one) !== true));

/** What `after` has beyond `before`: topics with the ticks that came, and pins. */
export function additions(before: State, after: State): State {
  const topics = new Map(
    [...after.topics].flatMap(([topic, kept]) => {
      const ticked = minus(kept.ticked, before.topics.get(topic)?.ticked);
      return ticked.size > 0 ? [[topic, { ...kept, ticked }] as const] : [];
    }),
  );
  return { topics, pinned: minus(after.pinned, before.pinned) };
}

/**
 * Takes ticks and pins away again, and leaves what has come by other ways since.
 * @param before the state before they came: a topic it did not know, and of which nothing is left, is forgotten
 */
export function withoutAdditions(state: State, taken: State, before: State): State {
  const topics = new Map(
    [...state.topics].flatMap(([topic, kept]) => {
      const ticked = minus(kept.ticked, taken.topics.get(topic)?.ticked);
      const forgotten = taken.topics.has(topic) && !before.topics.has(topic) && ticked.size === 0;
      return forgotten ? [] : [[topic, { ...kept, ticked }] as const];
    }),
  );
  return { topics, pinned: minus(state.pinned, taken.pinned) };
}

export const isNothing = ({ topics, pinned }: State): boolean => topics.size === 0 && pinned.size === 0;
