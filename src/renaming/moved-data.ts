import type { Moved } from '../authoring/moved-schema.ts';
import type { ListKind } from '../authoring/schema.ts';
import { entryOf, nameNow, topicNow } from '../moving/names.ts';

type Names = Readonly<Record<string, string>>;

/** Renames what names lead to; one that would lead to itself goes. */
const withTargets = (names: Names, rename: (target: string) => string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(names)
      .map(([old, target]) => [old, rename(target)] as const)
      .filter(([old, target]) => old !== target),
  );

const without = <T>(entries: Readonly<Record<string, T>>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).filter(([name]) => name !== key));

/** Names after one more renaming. A name that returns to what it was is no old name any more, since it would lead to itself. */
function withRenaming(names: Names, from: string, to: string, record: boolean): Record<string, string> {
  const renamed = withTargets(names, (target) => (target === from ? to : target));
  return record ? { ...renamed, [from]: to } : renamed;
}

const underKey = <T extends object>(
  entries: Readonly<Record<string, T>>,
  from: string,
  to: string,
): Record<string, T> => {
  const own = entryOf(entries, from);
  return own === undefined ? { ...entries } : { ...without(entries, from), [to]: { ...own, ...entryOf(entries, to) } };
};

const inEach = (slugs: Moved['slugs'], rename: (topic: string) => string): Moved['slugs'] =>
  Object.fromEntries(
    Object.entries(slugs).map(([lang, bySlug]) => [
      lang,
      Object.fromEntries(Object.entries(bySlug).map(([slug, topic]) => [slug, rename(topic)])),
    ]),
  );

/** @param record false for a draft, which nobody has linked to */
export function topicRenamed(moved: Moved, from: string, to: string, record = true): Moved {
  const rename = (id: string): string => (id === from ? to : id);
  return {
    topics: withRenaming(moved.topics, from, to, record),
    removed: withTargets(moved.removed, rename),
    slugs: inEach(moved.slugs, rename),
    sections: underKey(moved.sections, from, to),
    items: underKey(moved.items, from, to),
  };
}

export function slugRenamed(moved: Moved, topic: string, lang: string, from: string, to: string): Moved {
  const own = entryOf(moved.slugs, lang) ?? {};
  const returns = topicNow(moved, entryOf(own, to) ?? '') === topic;
  const slugs = { ...(returns ? without(own, to) : own), [from]: topic };
  return { ...moved, slugs: { ...moved.slugs, [lang]: slugs } };
}

export function sectionRenamed(moved: Moved, topic: string, from: string, to: string): Moved {
  const names = withRenaming(entryOf(moved.sections, topic) ?? {}, from, to, true);
  return { ...moved, sections: { ...moved.sections, [topic]: names } };
}

export function itemRenamed(moved: Moved, topic: string, list: ListKind, from: string, to: string): Moved {
  const lists = entryOf(moved.items, topic) ?? {};
  const names = withRenaming(lists[list] ?? {}, from, to, true);
  return { ...moved, items: { ...moved.items, [topic]: { ...lists, [list]: names } } };
}

/** @param slugs the addresses of its pages by language; none for a draft */
export function topicRemoved(moved: Moved, topic: string, nearest: string, slugs: ReadonlyMap<string, string>): Moved {
  const former = Object.keys(moved.topics).filter((id) => nameNow(id, moved.topics) === topic);
  const rename = (id: string): string => (id === topic || former.includes(id) ? nearest : id);
  const kept = Object.fromEntries(Object.entries(moved.topics).filter(([id]) => !former.includes(id)));
  const gone = [...former, ...(slugs.size > 0 ? [topic] : [])];
  const left = inEach(moved.slugs, rename);
  return {
    topics: kept,
    removed: { ...withTargets(moved.removed, rename), ...Object.fromEntries(gone.map((id) => [id, nearest])) },
    slugs: {
      ...left,
      ...Object.fromEntries([...slugs].map(([lang, slug]) => [lang, { ...entryOf(left, lang), [slug]: nearest }])),
    },
    sections: without(moved.sections, topic),
    items: without(moved.items, topic),
  };
}
