import type { Content, ContentFiles } from '../authoring/read.ts';
import { draftTopics } from '../translation/drafts.ts';
import { unlink } from './links-text.ts';
import { topicRemoved } from './moved-data.ts';
import {
  ContentEdit,
  COUNTRIES,
  isOnLadder,
  isTopicOfNote,
  isTopicOfScene,
  RenamingError,
  SCENES,
  unknown,
  type Renaming,
} from './renaming.ts';
import { removeEntries, replaceScalars } from '../yaml/rename-yaml.ts';

/** The topic that an old address leads to where nobody names one: the first related one, else the next of the same stage. */
function nearestOf(content: Content, id: string): string {
  const drafts = draftTopics(content);
  const topics = content.topics.filter((topic) => topic.id !== id && !drafts.has(topic.id));
  const own = content.topics.find((topic) => topic.id === id)?.yaml.data;
  const related = own?.related.find((other) => topics.some((topic) => topic.id === other));
  const distance = (data: (typeof topics)[number]['yaml']['data']): number =>
    Math.abs((data?.order ?? 0) - (own?.order ?? 0)) + (data?.stage === own?.stage ? 0 : 1_000_000);
  const [next] = [...topics].sort((a, b) => distance(a.yaml.data) - distance(b.yaml.data));
  const found = related ?? next?.id;
  if (found === undefined)
    throw new RenamingError(
      'It is the only topic that readers see, and its address could lead nowhere. Add another one first.',
    );
  return found;
}

/**
 * Takes a topic away, with what leads to it. What it says is what goes along, for the person to agree to.
 * @param to the topic that its old addresses lead to; the nearest one if it is left out
 */
export function removeTopic(files: ContentFiles, id: string, to?: string): Renaming {
  const edit = new ContentEdit(files);
  const { content } = edit;
  const topic = edit.topic(id);
  const drafts = draftTopics(content);
  const others = content.topics.map((other) => other.id).filter((other) => other !== id && !drafts.has(other));
  if (to !== undefined && !others.includes(to)) throw unknown('topic that readers see', to, others);
  const nearest = to ?? nearestOf(content, id);
  edit.say(`content/topics/${id}/, in ${[...topic.pages.keys()].join(', ')}`);
  for (const file of edit.matching(new RegExp(`^topics/${id}/`))) edit.remove(file);
  removeReferences(edit, id);
  const levels = content.ladder.data ?? [];
  edit.edit('ladder.yaml', (yaml) =>
    removeEntries(
      replaceScalars(yaml, ({ path, value, isKey }) =>
        !isKey && value === id && isOnLadder(path, 'topic') ? nearest : undefined,
      ),
      // It was a section of the removed topic.
      ({ path: [at = 0, key] }) => key === 'section' && levels[Number(at)]?.topic === id,
    ),
  );
  removeTerms(edit, id, nearest);
  setPointsAside(edit, topic.data.sources, id);
  removeCoverage(edit, id);
  const used = new Set(content.topics.flatMap((other) => (other.id === id ? [] : (other.yaml.data?.phrases ?? []))));
  const left = topic.data.phrases.filter((phrase) => !used.has(phrase));
  if (left.length > 0)
    edit.say(`no topic places these phrases any more; add them to one, or take the files out: ${left.join(', ')}`);
  const slugs = new Map(
    [...topic.pages].flatMap(([lang, { frontMatter }]): [string, string][] =>
      frontMatter && !frontMatter.draft && !drafts.has(id) ? [[lang, frontMatter.slug]] : [],
    ),
  );
  edit.record(topicRemoved(edit.moved, id, nearest, slugs));
  if (slugs.size > 0)
    edit.say(
      `its old addresses lead to “${nearest}” from now on${to === undefined ? ' (--to names another topic)' : ''}`,
    );
  return edit.finish();
}

function removeReferences(edit: ContentEdit, id: string): void {
  const related = edit
    .matching(/^topics\/[^/]+\/topic\.yaml$/)
    .filter((file) =>
      edit.edit(file, (yaml) =>
        removeEntries(yaml, ({ path, value }) => path[0] === 'related' && path.length === 2 && value === id),
      ),
    );
  if (related.length > 0)
    edit.say(`its place among the related topics of: ${related.map((file) => file.split('/')[1] ?? '').join(', ')}`);
  for (const file of edit.matching(COUNTRIES))
    edit.edit(file, (yaml) => removeEntries(yaml, ({ path, value }) => value === id && isTopicOfNote(path)));
  const scenes = edit.content.scenes.filter(({ yaml }) => yaml?.data?.topic === id);
  for (const scene of scenes)
    for (const file of edit.matching(/^scenes\//)) if (file.startsWith(`scenes/${scene.id}/`)) edit.remove(file);
  if (scenes.length > 0) edit.say(`its scenes to practise with: ${scenes.map((scene) => scene.id).join(', ')}`);
  for (const file of edit.matching(SCENES))
    edit.edit(file, (yaml) => removeEntries(yaml, ({ path, value }) => value === id && isTopicOfScene(path)));
  let links = 0;
  const pages = edit.matching(/^topics\/[^/]+\/[^/]+\.mdx$/).filter((file) =>
    edit.edit(file, (text) => {
      const without = unlink(text, id);
      links += without.count;
      return without.text;
    }),
  );
  if (links > 0)
    edit.say(`${String(links)} ${links === 1 ? 'link' : 'links'} to it, whose words stay: ${pages.join(', ')}`);
}

/** Terms that led to nothing else go along with their words, unless the glossary explains them to readers: then they lead to the nearest. */
function removeTerms(edit: ContentEdit, id: string, nearest: string): void {
  const { content } = edit;
  const terms = Object.entries(content.terms.data ?? {});
  const alone = terms.flatMap(([term, { topics }]) => (topics.length === 1 && topics[0] === id ? [term] : []));
  const explained = new Set([...content.glossary.values()].flatMap(({ data }) => Object.keys(data ?? {})));
  const [kept, gone] = [alone.filter((term) => explained.has(term)), alone.filter((term) => !explained.has(term))];
  /** The topics that a term of this one leads to afterwards. */
  const left = new Map(
    terms.flatMap(([term, { topics }]) => {
      const rest = topics.filter((topic) => topic !== id);
      return topics.includes(id) ? [[term, rest.length > 0 ? rest : [nearest]] as const] : [];
    }),
  );
  const data = new Map(content.topics.map((topic) => [topic.id, topic.yaml.data]));
  const isHarmless = ([first = '']: readonly string[]): boolean => data.get(first)?.urgency !== 'danger';
  /** Another topic tells the point, and none of those that the words lead to. */
  const isElsewhere = (point: unknown, topics: readonly string[]): boolean => {
    const telling = [...data].filter(([other, yaml]) => other !== id && yaml?.sources.includes(String(point)));
    return telling.length > 0 && !telling.some(([other]) => topics.includes(other));
  };
  edit.edit('search/terms.yaml', (yaml) => {
    const led = replaceScalars(yaml, ({ path, value }) =>
      path[1] === 'topics' && value === id && kept.includes(String(path[0])) ? nearest : undefined,
    );
    return removeEntries(led, ({ path: [term, key, ...inner], value }) => {
      if (key === undefined) return gone.includes(String(term));
      if (key === 'topics') return inner.length === 1 && value === id;
      const topics = left.get(String(term));
      if (topics === undefined) return false;
      // It was a situation of the removed topic.
      if (key === 'situation') return content.terms.data?.[String(term)]?.topics[0] === id;
      return key === 'danger'
        ? isHarmless(topics)
        : key === 'points' && inner.length === 1 && isElsewhere(value, topics);
    });
  });
  const words = gone.flatMap((term) => edit.matching(new RegExp(`^search/[^/]+/${term}\\.txt$`)));
  for (const file of words) edit.remove(file);
  if (gone.length > 0)
    edit.say(`search terms that led to it alone, with their words in all languages: ${gone.join(', ')}`);
  if (kept.length > 0) edit.say(`these terms of the glossary lead to “${nearest}” in search: ${kept.join(', ')}`);
}

/** Points of which this was the page that says them: another one is for an editor to find. */
function removeCoverage(edit: ContentEdit, id: string): void {
  const points = Object.entries(edit.content.coverage.data ?? {}).flatMap(([point, { topic }]) =>
    topic === id ? [point] : [],
  );
  edit.edit('sources/coverage.yaml', (yaml) =>
    removeEntries(yaml, ({ path }) => path.length === 1 && points.includes(String(path[0]))),
  );
  if (points.length > 0)
    edit.say(`its sentences in sources/coverage.yaml, for which another page may be named: ${points.join(', ')}`);
}

/** Source points that nothing else rests on are set aside for later, so that none of them is forgotten. */
function setPointsAside(edit: ContentEdit, sources: readonly string[], id: string): void {
  const { topics, register } = edit.content;
  const used = new Set(topics.flatMap((other) => (other.id === id ? [] : (other.yaml.data?.sources ?? []))));
  const points = sources.filter(
    (point) =>
      !used.has(point) &&
      register.data?.points[point] !== undefined &&
      register.data.points[point]['set-aside'] === undefined,
  );
  for (const point of points)
    edit.edit('sources/register.yaml', (yaml) =>
      yaml.replace(new RegExp(`^(\\s+["']?${point}["']?:[ \\t]*)\\{[ \\t]*\\}`, 'm'), '$1{ set-aside: later }'),
    );
  if (points.length > 0)
    edit.say(`source points that no other topic rests on are set aside for later: ${points.join(', ')}`);
}
