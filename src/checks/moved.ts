import type { Content } from '../authoring/read.ts';
import { closestMatch, type Finding } from '../authoring/finding.ts';
import { frontMatterSchema, idSchema, LISTS } from '../authoring/schema.ts';
import { entryOf, nameNow, topicNow } from '../moving/names.ts';
import { readablePages, type Check } from './check.ts';

type Names = Readonly<Record<string, string>>;

/** Old addresses and names lead somewhere, go round in no circle, and are not in use again. */
export const moved: Check = function* (content): Generator<Finding> {
  const { data, file, lineOf } = content.moved;
  if (!data) return;
  const at = (path: readonly string[]) => ({ severity: 'error' as const, file, line: lineOf(path) });
  const topics = new Map(content.topics.map(({ id, yaml }) => [id, yaml.data]));
  const lost = (path: readonly string[], id: string): Finding => {
    const meant = closestMatch(id, [...topics.keys()]);
    const fix = meant === undefined ? 'Name a folder of topics/, or take the line out.' : `Did you mean “${meant}”?`;
    return { ...at(path), message: `The old name leads to the topic “${id}”, which does not exist.`, fix };
  };
  /** What one entry leads to by further ones, and whether it is in use again. */
  const entries = function* (
    path: readonly string[],
    names: Names,
    follow: (id: string) => string | undefined,
    { inUse, what }: { inUse: (id: string) => boolean; what: string },
  ): Generator<Finding> {
    for (const old of Object.keys(names)) {
      const place = at([...path, old]);
      if (follow(old) === undefined)
        yield { ...place, message: `“${old}” leads back to itself.`, fix: 'Take one of the lines of the circle out.' };
      else if (inUse(old))
        yield {
          ...place,
          message: `“${old}” is an old name, and is in use again as ${what}.`,
          fix: 'Take this line out, or choose another name for what is new: readers’ ticks and links of the old one would go to it.',
        };
    }
  };
  const isTopic = { inUse: (id: string) => topics.has(id), what: 'a topic' };
  for (const key of ['topics', 'removed'] as const) {
    yield* entries([key], data[key], (id) => topicNow(data, id), isTopic);
    for (const [old, to] of Object.entries(data[key])) {
      const end = topicNow(data, old);
      if (end !== undefined && !topics.has(end)) yield lost([key, old], end === old ? to : end);
    }
  }
  for (const old of Object.keys(data.topics))
    if (entryOf(data.removed, old) !== undefined)
      yield {
        ...at(['removed', old]),
        message: `“${old}” is both renamed and removed.`,
        fix: 'Take one of the two lines out.',
      };
  yield* slugs(content, at, lost);
  for (const [key, byTopic] of [
    ['sections', data.sections],
    ['items', data.items],
  ] as const)
    for (const id of Object.keys(byTopic)) {
      const end = nameNow(id, data.topics);
      if (end !== undefined && !topics.has(end)) yield lost([key, id], end);
    }
  const parts = function* (path: readonly string[], names: Names, ids: readonly string[], what: string) {
    yield* entries(path, names, (id) => nameNow(id, names), { inUse: (id) => ids.includes(id), what });
    for (const old of Object.keys(names)) {
      const end = nameNow(old, names);
      if (end === undefined || ids.includes(end)) continue;
      const meant = closestMatch(end, ids);
      const fix = meant === undefined ? 'Take the line out: what it led to is gone.' : `Did you mean “${meant}”?`;
      yield { ...at([...path, old]), message: `“${old}” leads to “${end}”, which is not ${what}.`, fix };
    }
  };
  for (const [id, names] of Object.entries(data.sections)) {
    const topic = topics.get(nameNow(id, data.topics) ?? '');
    if (topic) yield* parts(['sections', id], names, topic.sections, 'a section of the topic');
  }
  for (const [id, lists] of Object.entries(data.items)) {
    const topic = topics.get(nameNow(id, data.topics) ?? '');
    for (const list of topic ? LISTS : [])
      yield* parts(['items', id, list], lists[list] ?? {}, topic?.checklists[list] ?? [], 'an item of the list');
  }
};

function* slugs(
  content: Content,
  at: (path: readonly string[]) => Pick<Finding, 'severity' | 'file' | 'line'>,
  lost: (path: readonly string[], id: string) => Finding,
): Generator<Finding> {
  const { data } = content.moved;
  if (!data) return;
  const ids = new Set(content.topics.map(({ id }) => id));
  const taken = new Map(
    [...readablePages(content)].map(({ lang, frontMatter, page }) => [`${lang}/${frontMatter.slug}`, page.file]),
  );
  for (const [lang, bySlug] of Object.entries(data.slugs))
    for (const [slug, topic] of Object.entries(bySlug)) {
      const path = ['slugs', lang, slug];
      const page = taken.get(`${lang}/${slug}`);
      const end = idSchema.safeParse(topic).success ? topicNow(data, topic) : topic;
      if (page !== undefined)
        yield {
          ...at(path),
          message: `The old address “${slug}” is in use again: ${page} has it.`,
          fix: 'Take this line out, or choose another slug for that page.',
        };
      else if (!frontMatterSchema.shape.slug.safeParse(slug).success)
        yield {
          ...at(path),
          message: `“${slug}” cannot have been an address.`,
          fix: 'Write it as it stood in the front matter: gammel-adresse, without slashes.',
        };
      if (end !== undefined && !ids.has(end)) yield lost(path, end);
    }
}
