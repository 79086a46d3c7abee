import type { State } from '../state.ts';

const minus = (a: ReadonlySet<string>, b: ReadonlySet<string> | undefined): Set<string> =>
  new Set([...a].filter((id) => b?.has(id) !== true));

/** The ticks, by topic, and the pins that `after` has and `before` has not. */
export function additions(before: State, after: State): State {
  const topics = new Map(
    [...after.topics].flatMap(([topic, progress]) => {
      const ticked = minus(progress.ticked, before.topics.get(topic)?.ticked);
      return ticked.size > 0 ? [[topic, { ...progress, ticked }] as const] : [];
    }),
  );
  return { topics, pinned: minus(after.pinned, before.pinned) };
}

/**
 * Takes added ticks and pins away again, and leaves those that the reader or another tab has made since.
 * @param before the state before the addition: a topic that it did not have is removed once it has no ticks left
 */
export function withoutAdditions(state: State, added: State, before: State): State {
  const topics = new Map(
    [...state.topics].flatMap(([topic, progress]) => {
      const ticked = minus(progress.ticked, added.topics.get(topic)?.ticked);
      const isLeftover = added.topics.has(topic) && !before.topics.has(topic) && ticked.size === 0;
      return isLeftover ? [] : [[topic, { ...progress, ticked }] as const];
    }),
  );
  return { topics, pinned: minus(state.pinned, added.pinned) };
}

export const isNothing = ({ topics, pinned }: State): boolean => topics.size === 0 && pinned.size === 0;
