import type { Moved } from '../authoring/moved-schema.ts';
import { LISTS } from '../authoring/schema.ts';

type Names = Readonly<Record<string, string>>;

/** An entry of a record; ids such as `constructor` are no property that every object has. */
export const entryOf = <T>(entries: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(entries, key) ? entries[key] : undefined;

/** The name at the end of a chain of renamings: an id that was never renamed is its own. Undefined in a circle. */
export function nameNow(id: string, ...renamings: readonly Names[]): string | undefined {
  const seen = new Set<string>();
  let now = id;
  for (;;) {
    if (seen.has(now)) return undefined;
    seen.add(now);
    const from = now;
    const next = renamings.map((names) => entryOf(names, from)).find((name) => name !== undefined);
    if (next === undefined) return now;
    now = next;
  }
}

/** The topic that an id leads to: under its present name, or the nearest one if it was removed. */
export const topicNow = (moved: Moved, id: string): string | undefined => nameNow(id, moved.topics, moved.removed);

/** Former names of a topic and of what it holds. Readers' browsers and other sites may still know them. */
export interface FormerNames {
  readonly topics: readonly string[];
  /** Old ids of sections with the present ones. */
  readonly sections: Names;
  /** Old ids of checklist items, `<list>/<item>`, with the present ones. */
  readonly items: Names;
}

/** The former names of a topic; undefined where it has none, as most have. A removed topic is no former name of the nearest one. */
export function formerNames(moved: Moved, topic: string): FormerNames | undefined {
  const isThis = (id: string): boolean => nameNow(id, moved.topics) === topic;
  const topics = Object.keys(moved.topics).filter(isThis).sort();
  const ofTopic = <T>(entries: Readonly<Record<string, T>>): T[] =>
    Object.entries(entries).flatMap(([id, value]) => (isThis(id) ? [value] : []));
  const ends = (names: Names, prefix = ''): [string, string][] =>
    Object.keys(names).flatMap((old): [string, string][] => {
      const now = nameNow(old, names);
      return now === undefined ? [] : [[prefix + old, prefix + now]];
    });
  // Two branches may each have renamed an item under another id of the topic: their lists are one.
  const sections = Object.assign({}, ...ofTopic(moved.sections)) as Names;
  const lists = ofTopic(moved.items);
  const items = LISTS.flatMap((list) =>
    ends(Object.assign({}, ...lists.map((byList) => byList[list] ?? {})) as Names, `${list}/`),
  );
  const found = { topics, sections: Object.fromEntries(ends(sections)), items: Object.fromEntries(items) };
  return topics.length + Object.keys(found.sections).length + items.length === 0 ? undefined : found;
}
