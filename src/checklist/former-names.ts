import { merge, type State, type TopicProgress } from './state.ts';

/** Former names of a topic and of its items, as the page has them (`data-was`). */
export interface Was {
  readonly topic: string;
  readonly topics: readonly string[];
  /** Old items with the present ones, as `<list>/<item>`. */
  readonly items: Readonly<Record<string, string>>;
}

const renamed = (ids: ReadonlySet<string>, names: Was['items']): ReadonlySet<string> =>
  new Set([...ids].map((id) => (Object.hasOwn(names, id) ? (names[id] ?? id) : id)));

const withItems = (progress: TopicProgress, items: Was['items']): TopicProgress => ({
  ...progress,
  seen: renamed(progress.seen, items),
  ticked: renamed(progress.ticked, items),
  notApplicable: renamed(progress.notApplicable, items),
});

/** A state in which nothing stands under a former name any more: ticks and lists of both names are one. */
export function underPresentNames(state: State, { topic, topics: formerly, items }: Was): State {
  const topics = new Map(state.topics);
  const own = topics.get(topic);
  if (own) topics.set(topic, withItems(own, items));
  for (const old of formerly) {
    const progress = topics.get(old);
    if (!progress) continue;
    topics.delete(old);
    const moved: State = { topics: new Map([[topic, withItems(progress, items)]]), pinned: new Set() };
    const both = merge({ topics, pinned: new Set() }, moved).topics.get(topic);
    if (both) topics.set(topic, both);
  }
  const pinned = [...state.pinned].map((list) => {
    const [first = '', kind = ''] = list.split('/');
    return formerly.includes(first) ? `${topic}/${kind}` : list;
  });
  return { topics, pinned: new Set(pinned) };
}

/** Whether something in a state stands under a former name. */
export const hasFormerNames = (state: State, { topic, topics, items }: Was): boolean =>
  topics.some((old) => state.topics.has(old) || [...state.pinned].some((list) => list.startsWith(`${old}/`))) ||
  (['seen', 'ticked', 'notApplicable'] as const).some((part) =>
    [...(state.topics.get(topic)?.[part] ?? [])].some((id) => Object.hasOwn(items, id)),
  );
