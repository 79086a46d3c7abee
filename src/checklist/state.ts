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
}

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
    });
  }
  return { state: { topics, pinned: strings(plain['pinned'], LIST) }, whole };
}

/** A state as plain data, sorted: equal states give equal JSON. */
export function plainState({ topics, pinned }: State): {
  topics: Record<string, { content: string; seen: string[]; ticked: string[] }>;
  pinned: string[];
} {
  const entries = [...topics].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    topics: Object.fromEntries(
      entries.map(([topic, { content, seen, ticked }]) => [
        topic,
        { content, seen: [...seen].sort(), ticked: [...ticked].sort() },
      ]),
    ),
    pinned: [...pinned].sort(),
  };
}

/** Version of the stored form. A greater one in the browser was written by a newer version of the site. */
export const STORED_VERSION = 1;

/** The text to store: `{"version":1,"topics":{…},"pinned":[…]}`. */
export const storeState = (state: State): string => JSON.stringify({ version: STORED_VERSION, ...plainState(state) });

/** The ticked items of a topic that its lists still have. */
export const tickedOf = (state: State, { topic, items }: TopicLists): ReadonlySet<string> => {
  const ticked = state.topics.get(topic)?.ticked;
  return new Set(items.filter((item) => ticked?.has(item)));
};

/** The items that were added since the reader last used these lists. */
export function newItems(state: State, { topic, content, items }: TopicLists): ReadonlySet<string> {
  const progress = state.topics.get(topic);
  if (!progress || progress.content === content) return new Set();
  return new Set(items.filter((item) => !progress.seen.has(item) && !progress.ticked.has(item)));
}

const withTopic = (state: State, topic: string, progress: TopicProgress): State => ({
  ...state,
  topics: new Map(state.topics).set(topic, progress),
});

/** Ticks or unticks an item. Ticks of items that the lists no longer have are dropped; new items stay new until ticked. */
export function tick(state: State, lists: TopicLists, item: string, on: boolean): State {
  const before = state.topics.get(lists.topic);
  const fresh = newItems(state, lists);
  const seen = lists.items.filter((other) => other === item || !fresh.has(other));
  const ticked = new Set(tickedOf(state, lists));
  if (on) ticked.add(item);
  else ticked.delete(item);
  const content = seen.length === lists.items.length ? lists.content : (before?.content ?? '');
  return withTopic(state, lists.topic, { content, seen: new Set(seen), ticked });
}

/** A new conversation: nothing is ticked, and nothing is new any more. */
export const startAfresh = (state: State, { topic, content, items }: TopicLists): State =>
  withTopic(state, topic, { content, seen: new Set(items), ticked: new Set() });

/** Puts a list, `<topic>/<list>`, into “my lists”, or takes it out. */
export function pin(state: State, list: string, on: boolean): State {
  const pinned = new Set(state.pinned);
  if (on) pinned.add(list);
  else pinned.delete(list);
  return { ...state, pinned };
}

const union = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> => new Set([...a, ...b]);

/** Both states in one, with every tick and pin of either. Where both know a topic, the version of `a` holds. */
export function merge(a: State, b: State): State {
  const topics = new Map(a.topics);
  for (const [topic, progress] of b.topics) {
    const own = topics.get(topic);
    topics.set(
      topic,
      own
        ? { content: own.content, seen: union(own.seen, progress.seen), ticked: union(own.ticked, progress.ticked) }
        : progress,
    );
  }
  return { topics, pinned: union(a.pinned, b.pinned) };
}
