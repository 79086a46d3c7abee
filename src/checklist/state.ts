/**
 * What a reader's browser keeps about checklists. Pure; nothing here touches the browser.
 * Items go by their ids, `<list>/<item>`, which are the same in every language, never by their places.
 */

/** What is kept of one topic. */
export interface TopicProgress {
  /** The version of the lists (`data-content` of the page) of which every item has been seen. */
  readonly content: string;
  /** Items the reader has had before her: one that is not among them has come since, and is marked as new. */
  readonly seen: ReadonlySet<string>;
  readonly ticked: ReadonlySet<string>;
}

export interface State {
  readonly topics: ReadonlyMap<string, TopicProgress>;
  /** Lists kept in “my lists”, `<topic>/<list>`. */
  readonly pinned: ReadonlySet<string>;
}

/** A topic's lists as the page has them now. */
export interface PageChecklist {
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
/** Far more than any site has; a larger store is damaged or not ours. */
const MAX_ENTRIES = 10_000;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a state from parsed JSON. What is none of it is left out; `whole` tells whether nothing had to be. */
export function readState(value: unknown): { state: State; whole: boolean } {
  let whole = isObject(value);
  const strings = (list: unknown, shape: RegExp): Set<string> => {
    const given: unknown[] = Array.isArray(list) ? list.slice(0, MAX_ENTRIES) : [];
    const good = given.filter((entry): entry is string => typeof entry === 'string' && shape.test(entry));
    if (!Array.isArray(list) || good.length < list.length) whole = false;
    return new Set(good);
  };
  const given = isObject(value) ? value : {};
  const entries = isObject(given['topics']) ? Object.entries(given['topics']) : [];
  if (!isObject(given['topics']) || entries.length > MAX_ENTRIES) whole = false;
  const topics = new Map<string, TopicProgress>();
  for (const [topic, kept] of entries.slice(0, MAX_ENTRIES)) {
    if (!TOPIC.test(topic) || !isObject(kept)) {
      whole = false;
      continue;
    }
    const content = kept['content'];
    const known = typeof content === 'string' && VERSION.test(content);
    if (!known) whole = false;
    topics.set(topic, {
      content: known ? content : '',
      seen: strings(kept['seen'], ITEM),
      ticked: strings(kept['ticked'], ITEM),
    });
  }
  return { state: { topics, pinned: strings(given['pinned'], LIST) }, whole };
}

/** Reads what was stored. Garbage of any kind gives an empty state, never an error. */
export function parseState(stored: string | null): State {
  try {
    return readState(JSON.parse(stored ?? '{}')).state;
  } catch {
    return EMPTY;
  }
}

/** A state as plain data, in the same order whatever came first. */
export function plainState({ topics, pinned }: State): {
  topics: Record<string, { content: string; seen: string[]; ticked: string[] }>;
  pinned: string[];
} {
  const entries = [...topics].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    topics: Object.fromEntries(
      entries.map(([topic, { content: content, seen, ticked }]) => [
        topic,
        { content, seen: [...seen].sort(), ticked: [...ticked].sort() },
      ]),
    ),
    pinned: [...pinned].sort(),
  };
}

/** The text to store. */
export const storeState = (state: State): string => JSON.stringify(plainState(state));

/** The ticked items of a topic that its lists still have. */
export const tickedOf = (state: State, { topic, items }: PageChecklist): ReadonlySet<string> => {
  const ticked = state.topics.get(topic)?.ticked;
  return new Set(items.filter((item) => ticked?.has(item)));
};

/** The items that have come since the reader last used these lists. */
export function newItems(state: State, { topic, content: content, items }: PageChecklist): ReadonlySet<string> {
  const kept = state.topics.get(topic);
  if (!kept || kept.content === content) return new Set();
  return new Set(items.filter((item) => !kept.seen.has(item) && !kept.ticked.has(item)));
}

const withTopic = (state: State, topic: string, kept: TopicProgress): State => ({
  ...state,
  topics: new Map(state.topics).set(topic, kept),
});

/** Ticks or unticks an item. Items that the lists no longer have are dropped; new ones stay new until they are ticked. */
export function tick(state: State, lists: PageChecklist, item: string, on: boolean): State {
  const before = state.topics.get(lists.topic);
  const fresh = newItems(state, lists);
  const seen = lists.items.filter((one) => one === item || !fresh.has(one));
  const ticked = new Set(tickedOf(state, lists));
  if (on) ticked.add(item);
  else ticked.delete(item);
  const content = seen.length === lists.items.length ? lists.content : (before?.content ?? '');
  return withTopic(state, lists.topic, { content: content, seen: new Set(seen), ticked });
}

/** A new conversation: nothing is ticked, and nothing is new any more. */
export const startAfresh = (state: State, { topic, content: content, items }: PageChecklist): State =>
  withTopic(state, topic, { content: content, seen: new Set(items), ticked: new Set() });

/** Keeps a list, `<topic>/<list>`, in “my lists”, or lets it go. */
export function pin(state: State, list: string, on: boolean): State {
  const pinned = new Set(state.pinned);
  if (on) pinned.add(list);
  else pinned.delete(list);
  return { ...state, pinned };
}

const union = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> => new Set([...a, ...b]);

/** Both states in one: a tick or a pin that either has is there. Where both know a topic, the first one's version holds. */
export function merge(a: State, b: State): State {
  const topics = new Map(a.topics);
  for (const [topic, kept] of b.topics) {
    const own = topics.get(topic);
    topics.set(
      topic,
      own ? { content: own.content, seen: union(own.seen, kept.seen), ticked: union(own.ticked, kept.ticked) } : kept,
    );
  }
  return { topics, pinned: union(a.pinned, b.pinned) };
}
