import type { State } from '../state.ts';

const minus = (a: ReadonlySet<string>, b: ReadonlySet<string> | undefined): Set<string> =>
  new Set([...a].filter((id) => b?.has(id) !== true));

/** The marks, by topic, and the pins that `after` has and `before` has not. */
export function additions(before: State, after: State): State {
  const topics = new Map(
    [...after.topics].flatMap(([topic, progress]) => {
      const ticked = minus(progress.ticked, before.topics.get(topic)?.ticked);
      const notApplicable = minus(progress.notApplicable, before.topics.get(topic)?.notApplicable);
      return ticked.size + notApplicable.size > 0 ? [[topic, { ...progress, ticked, notApplicable }] as const] : [];
    }),
  );
  return { topics, pinned: minus(after.pinned, before.pinned) };
}

/**
 * Takes added marks and pins away again, and leaves those that the reader or another tab has made since.
 * @param before the state before the addition: a topic that it did not have is removed once it has no marks left
 */
export function withoutAdditions(state: State, added: State, before: State): State {
  const topics = new Map(
    [...state.topics].flatMap(([topic, progress]) => {
      const ticked = minus(progress.ticked, added.topics.get(topic)?.ticked);
      const notApplicable = minus(progress.notApplicable, added.topics.get(topic)?.notApplicable);
      const isUnmarked = ticked.size + notApplicable.size === 0;
      const isLeftover = added.topics.has(topic) && !before.topics.has(topic) && isUnmarked;
      return isLeftover ? [] : [[topic, { ...progress, ticked, notApplicable }] as const];
    }),
  );
  return { topics, pinned: minus(state.pinned, added.pinned) };
}

export const isNothing = ({ topics, pinned }: State): boolean => topics.size === 0 && pinned.size === 0;
