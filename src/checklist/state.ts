/**
 * A reader's progress in the checklists. Pure; nothing here touches the browser.
 * Items are named by their ids, `<list>/<item>` (`empathy/lowered-voice`), which are the same in every language, never by
 * their position.
 */

/** Progress in one topic. */
export interface TopicProgress {
  /** The version of the lists (`data-content` of the page) of which the reader has seen every item. */
  readonly content: string;
  /** Items that the reader has seen: an item that is not among them was added since, and is marked as new. */
  readonly seen: ReadonlySet<string>;
  readonly ticked: ReadonlySet<string>;
  /** Items that the reader said do not apply; a tick, made here or come from elsewhere, outweighs that. */
  readonly notApplicable: ReadonlySet<string>;
}

/** What a reader can say of an item. */
export type Mark = 'ticked' | 'notApplicable';

export interface State {
  readonly topics: ReadonlyMap<string, TopicProgress>;
  /** Lists in “my lists”, `<topic>/<list>`. */
  readonly pinned: ReadonlySet<string>;
}

/** A topic's lists as the page has them now. */
export interface TopicLists {
  readonly topic: string;
  readonly content: string;
  readonly items: readonly string[];
}

export const EMPTY: State = { topics: new Map(), pinned: new Set() };

const ID = '[a-z0-9-]{1,80}';
const KIND = '(empathy|honesty|self-care)';
const TOPIC = new RegExp(`^${ID}$`);
const ITEM = new RegExp(`^${KIND}/${ID}$`);
const LIST = new RegExp(`^${ID}/${KIND}$`);
const VERSION = /^[a-z0-9]{0,20}$/;
/** More topics, items or lists than any site has; the rest of a longer list is damaged or not ours. */
const MAX_ENTRIES = 10_000;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a state from parsed JSON and leaves out whatever is not valid. `whole`: nothing had to be left out. */
export function readState(value: unknown): { state: State; whole: boolean } {
  let whole = isObject(value);
  const strings = (list: unknown, shape: RegExp): Set<string> => {
    const values: unknown[] = Array.isArray(list) ? list.slice(0, MAX_ENTRIES) : [];
    const good = values.filter((entry): entry is string => typeof entry === 'string' && shape.test(entry));
    if (!Array.isArray(list) || good.length < list.length) whole = false;
    return new Set(good);
  };
  const plain = isObject(value) ? value : {};
  const entries = isObject(plain['topics']) ? Object.entries(plain['topics']) : [];
  if (!isObject(plain['topics']) || entries.length > MAX_ENTRIES) whole = false;
  const topics = new Map<string, TopicProgress>();
  for (const [topic, progress] of entries.slice(0, MAX_ENTRIES)) {
    if (!TOPIC.test(topic) || !isObject(progress)) {
      whole = false;
      continue;
    }
    const content = progress['content'];
    const valid = typeof content === 'string' && VERSION.test(content);
    if (!valid) whole = false;
    topics.set(topic, {
      content: valid ? content : '',
      seen: strings(progress['seen'], ITEM),
      ticked: strings(progress['ticked'], ITEM),
      // Only what a reader has used it for has it: `plainState`.
      notApplicable: strings(progress['notApplicable'] ?? [], ITEM),
    });
  }
  return { state: { topics, pinned: strings(plain['pinned'], LIST) }, whole };
}

interface PlainProgress {
  content: string;
  seen: string[];
  ticked: string[];
  /** Left out where there is none, as in version 1. */
  notApplicable: string[] | undefined;
}

/** A state as plain data, sorted: equal states give equal JSON. */
export function plainState({ topics, pinned }: State): { topics: Record<string, PlainProgress>; pinned: string[] } {
  const entries = [...topics].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    topics: Object.fromEntries(
      entries.map(([topic, { content, seen, ticked, notApplicable }]) => [
        topic,
        {
          content,
          seen: [...seen].sort(),
          ticked: [...ticked].sort(),
          notApplicable: notApplicable.size > 0 ? [...notApplicable].sort() : undefined,
        },
      ]),
    ),
    pinned: [...pinned].sort(),
  };
}

/** The newest form, of what is stored and of saved files. A greater version was written by a newer version of the site. */
export const FORM_VERSION = 2;

/**
 * The form that a state needs. Version 1 knew ticks alone, and a page of that time would lose the rest by its next tick; it
 * leaves a version 2 as it is, and says why. So what holds ticks alone is written as it was then, for that page to read.
 */
export const formVersionOf = ({ topics }: State): number =>
  [...topics.values()].some(({ notApplicable }) => notApplicable.size > 0) ? FORM_VERSION : 1;

/** The text to store: `{"version":1,"topics":{…},"pinned":[…]}`. */
export const storeState = (state: State): string =>
  JSON.stringify({ version: formVersionOf(state), ...plainState(state) });

const markedIn = (state: State, { topic, items }: TopicLists, mark: Mark): Set<string> => {
  const marked = state.topics.get(topic)?.[mark];
  return new Set(items.filter((item) => marked?.has(item)));
};

/** The ticked items of a topic that its lists still have. */
export const tickedOf = (state: State, lists: TopicLists): ReadonlySet<string> => markedIn(state, lists, 'ticked');

/** The items of a topic that do not apply, among those that its lists still have. */
export const notApplicableOf = (state: State, lists: TopicLists): ReadonlySet<string> => {
  const ticked = tickedOf(state, lists);
  return new Set([...markedIn(state, lists, 'notApplicable')].filter((item) => !ticked.has(item)));
};

/** The items that were added since the reader last used these lists. */
export function newItems(state: State, { topic, content, items }: TopicLists): ReadonlySet<string> {
  const progress = state.topics.get(topic);
  if (!progress || progress.content === content) return new Set();
  const { seen, ticked, notApplicable } = progress;
  return new Set(items.filter((item) => !seen.has(item) && !ticked.has(item) && !notApplicable.has(item)));
}

const withTopic = (state: State, topic: string, progress: TopicProgress): State => ({
  ...state,
  topics: new Map(state.topics).set(topic, progress),
});

/**
 * Ticks or unticks an item, or says that it does not apply, which takes its tick away. Marks of items that the lists no
 * longer have are dropped; new items stay new until marked.
 */
export function tick(state: State, lists: TopicLists, item: string, on: boolean, mark: Mark = 'ticked'): State {
  const before = state.topics.get(lists.topic);
  const fresh = newItems(state, lists);
  const seen = lists.items.filter((other) => other === item || !fresh.has(other));
  const marked = {
    ticked: markedIn(state, lists, 'ticked'),
    notApplicable: markedIn(state, lists, 'notApplicable'),
  };
  marked.ticked.delete(item);
  marked.notApplicable.delete(item);
  if (on) marked[mark].add(item);
  const content = seen.length === lists.items.length ? lists.content : (before?.content ?? '');
  return withTopic(state, lists.topic, { content, seen: new Set(seen), ...marked });
}

/** A new conversation: nothing is marked, and nothing is new any more. */
export const startAfresh = (state: State, { topic, content, items }: TopicLists): State =>
  withTopic(state, topic, { content, seen: new Set(items), ticked: new Set(), notApplicable: new Set() });

/** Puts a list, `<topic>/<list>`, into “my lists”, or takes it out. */
export function pin(state: State, list: string, on: boolean): State {
  const pinned = new Set(state.pinned);
  if (on) pinned.add(list);
  else pinned.delete(list);
  return { ...state, pinned };
}

const union = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> => new Set([...a, ...b]);

/** Both states in one, with every mark and pin of either. Where both know a topic, the version of `a` holds. */
export function merge(a: State, b: State): State {
  const topics = new Map(a.topics);
  for (const [topic, progress] of b.topics) {
    const own = topics.get(topic);
    topics.set(
      topic,
      own
        ? {
            content: own.content,
            seen: union(own.seen, progress.seen),
            ticked: union(own.ticked, progress.ticked),
            notApplicable: union(own.notApplicable, progress.notApplicable),
          }
        : progress,
    );
  }
  return { topics, pinned: union(a.pinned, b.pinned) };
}
