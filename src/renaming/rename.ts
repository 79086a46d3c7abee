import type { ContentFiles } from '../authoring/read.ts';
import { AVOID, frontMatterSchema, LISTS, NOW, SAY, TRANSLATIONS, type ListKind } from '../authoring/schema.ts';
import { draftTopics } from '../translation/drafts.ts';
import { renameAnchors, renameLinks } from './links-text.ts';
import { itemRenamed, sectionRenamed, slugRenamed, topicRenamed } from './moved-data.ts';
import {
  assertNewId,
  ContentEdit,
  COUNTRIES,
  isOnLadder,
  isTopicOfScene,
  SCENES,
  isTopicOfNote,
  RenamingError,
  unknown,
  type Renaming,
} from './renaming.ts';
import { replaceScalars, type Place } from '../yaml/rename-yaml.ts';

const PAGES = /^topics\/[^/]+\/[^/]+\.mdx$/;
const TOPIC_FILES = /^topics\/[^/]+\/topic\.yaml$/;

/** A change of one id in a list or a map at a path: `related`, or `checklists.empathy`. */
const idAt =
  (path: readonly string[], from: string, to: string) =>
  (yaml: string): string =>
    replaceScalars(yaml, (place) => (place.value === from && isIn(place, path) ? to : undefined));
const isIn = ({ path }: Place, parent: readonly string[]): boolean =>
  path.length === parent.length + 1 && parent.every((key, index) => path[index] === key);
/** A change of a part in `translations.yaml`, in the versions of each language. */
const partIn = (from: string, to: string) => (yaml: string) =>
  replaceScalars(yaml, ({ path, value, isKey }) => (isKey && path.length === 3 && value === from ? to : undefined));

/** A topic under another id: its folder and all that names it. */
export function renameTopic(files: ContentFiles, from: string, to: string): Renaming {
  const edit = new ContentEdit(files);
  edit.topic(from);
  assertNewId(
    'topic',
    to,
    edit.content.topics.map(({ id }) => id),
  );
  const isDraft = draftTopics(edit.content).has(from);
  edit.move(`topics/${from}`, `topics/${to}`);
  for (const file of edit.matching(TOPIC_FILES)) edit.edit(file, idAt(['related'], from, to));
  for (const file of edit.matching(PAGES)) edit.edit(file, (text) => renameLinks(text, from, to));
  for (const file of edit.matching(COUNTRIES))
    edit.edit(file, (yaml) =>
      replaceScalars(yaml, ({ path, value }) => (value === from && isTopicOfNote(path) ? to : undefined)),
    );
  for (const file of edit.matching(SCENES))
    edit.edit(file, (yaml) =>
      replaceScalars(yaml, ({ path, value, isKey }) =>
        !isKey && value === from && isTopicOfScene(path) ? to : undefined,
      ),
    );
  edit.edit('ladder.yaml', (yaml) =>
    replaceScalars(yaml, ({ path, value, isKey }) =>
      !isKey && value === from && isOnLadder(path, 'topic') ? to : undefined,
    ),
  );
  edit.edit('search/terms.yaml', (yaml) =>
    replaceScalars(yaml, ({ path, value }) =>
      value === from && path.length === 3 && path[1] === 'topics' ? to : undefined,
    ),
  );
  edit.edit('sources/coverage.yaml', (yaml) =>
    replaceScalars(yaml, ({ path, value, isKey }) =>
      !isKey && value === from && path.length === 2 && path[1] === 'topic' ? to : undefined,
    ),
  );
  edit.record(topicRenamed(edit.moved, from, to, !isDraft));
  if (isDraft) edit.say('It is a draft, which nobody has linked to: its old name leads nowhere.');
  return edit.finish();
}

/** A page at another address. */
export function renameSlug(files: ContentFiles, id: string, lang: string, to: string): Renaming {
  const edit = new ContentEdit(files);
  const topic = edit.topic(id);
  const page = topic.pages.get(lang);
  if (!page?.frontMatter) throw unknown(`page of ${id} in the language`, lang, [...topic.pages.keys()]);
  const { slug: from, draft } = page.frontMatter;
  if (from === to) throw new RenamingError(`That is its address already: /${lang}/${to}/.`);
  const valid = frontMatterSchema.shape.slug.safeParse(to);
  if (!valid.success)
    throw new RenamingError(
      `“${to}” cannot be an address: ${valid.error.issues[0]?.message ?? ''}. Write it as: hold-roen`,
    );
  edit.editMatter(page.file, (yaml) =>
    replaceScalars(yaml, ({ path, isKey }) => (!isKey && path.length === 1 && path[0] === 'slug' ? to : undefined)),
  );
  if (draft || draftTopics(edit.content).has(id))
    edit.say('The page is a draft, which nobody has linked to: its old address leads nowhere.');
  else edit.record(slugRenamed(edit.moved, id, lang, from, to));
  return edit.finish();
}

/** A checklist item under another id; readers’ ticks go along. */
export function renameItem(files: ContentFiles, id: string, list: string, from: string, to: string): Renaming {
  const edit = new ContentEdit(files);
  const { data, pages } = edit.topic(id);
  const kind = LISTS.find((name): name is ListKind => name === list);
  if (kind === undefined) throw unknown('list', list, LISTS);
  const items = data.checklists[kind];
  if (!items.includes(from)) throw unknown(`item of ${id} in ${kind}`, from, items);
  assertNewId('item', to, items);
  edit.edit(`topics/${id}/topic.yaml`, idAt(['checklists', kind], from, to));
  const isAlone = LISTS.every((other) => other === kind || !data.checklists[other].includes(from));
  if (isAlone) edit.edit(`topics/${id}/topic.yaml`, idAt(['conditional'], from, to));
  for (const { file } of pages.values()) edit.editMatter(file, idAt(['checklists', kind], from, to));
  edit.edit(`topics/${id}/${TRANSLATIONS}`, partIn(`item/${kind}/${from}`, `item/${kind}/${to}`));
  if (!draftTopics(edit.content).has(id)) edit.record(itemRenamed(edit.moved, id, kind, from, to));
  return edit.finish();
}

/** Sections whose ids have a meaning: their form on the page hangs on it. */
const FIXED_SECTIONS = [NOW, SAY, AVOID];

/** A section under another id; old addresses with it (`#why`) lead there still, and so does the situation that is named like it. */
export function renameSection(files: ContentFiles, id: string, from: string, to: string): Renaming {
  const edit = new ContentEdit(files);
  const { data, pages } = edit.topic(id);
  if (!data.sections.includes(from)) throw unknown(`section of ${id}`, from, data.sections);
  assertNewId('section', to, data.sections);
  const fixed = FIXED_SECTIONS.find((name) => name === from || name === to);
  if (fixed !== undefined)
    throw new RenamingError(
      `“${fixed}” is the name of a section with a form of its own, so renaming would change the page. Rename other sections, such as why.`,
    );
  for (const key of ['sections', 'section-phrases', 'situations'])
    edit.edit(`topics/${id}/topic.yaml`, idAt([key], from, to));
  for (const { file } of pages.values())
    for (const key of ['untranslated', 'situations']) edit.editMatter(file, idAt([key], from, to));
  const terms = edit.content.terms.data ?? {};
  const levels = edit.content.ladder.data ?? [];
  const own = new Set([...pages.values()].map(({ file }) => file));
  for (const file of edit.matching(PAGES)) edit.edit(file, (text) => renameAnchors(text, id, own.has(file), from, to));
  for (const kind of ['section', 'situation'])
    edit.edit(`topics/${id}/${TRANSLATIONS}`, partIn(`${kind}/${from}`, `${kind}/${to}`));
  edit.edit('ladder.yaml', (yaml) =>
    replaceScalars(yaml, ({ path: [at = 0, key], value, isKey }) =>
      !isKey && key === 'section' && value === from && levels[Number(at)]?.topic === id ? to : undefined,
    ),
  );
  edit.edit('search/terms.yaml', (yaml) =>
    replaceScalars(yaml, ({ path: [term = '', key], value, isKey }) =>
      !isKey && key === 'situation' && value === from && terms[String(term)]?.topics[0] === id ? to : undefined,
    ),
  );
  const covered = edit.content.coverage.data ?? {};
  edit.edit('sources/coverage.yaml', (yaml) =>
    replaceScalars(yaml, ({ path: [point = '', key], value, isKey }) =>
      !isKey && key === 'section' && value === from && covered[String(point)]?.topic === id ? to : undefined,
    ),
  );
  if (!draftTopics(edit.content).has(id)) edit.record(sectionRenamed(edit.moved, id, from, to));
  return edit.finish();
}

/** A phrase under another id. No address is made of it, so none is kept. */
export function renamePhrase(files: ContentFiles, from: string, to: string): Renaming {
  const edit = new ContentEdit(files);
  const ids = [...edit.content.phrases.keys()];
  if (!ids.includes(from)) throw unknown('phrase', from, ids);
  assertNewId('phrase', to, ids);
  edit.move(`phrases/${from}.yaml`, `phrases/${to}.yaml`);
  for (const file of edit.matching(TOPIC_FILES)) {
    edit.edit(file, idAt(['phrases'], from, to));
    edit.edit(file, (yaml) =>
      replaceScalars(yaml, ({ path, value, isKey }) =>
        !isKey && value === from && path.length === 2 && path[0] === 'section-phrases' ? to : undefined,
      ),
    );
  }
  edit.edit('ladder.yaml', (yaml) =>
    replaceScalars(yaml, ({ path, value, isKey }) =>
      !isKey && value === from && isOnLadder(path, 'phrase') ? to : undefined,
    ),
  );
  edit.edit(`phrases/${TRANSLATIONS}`, partIn(from, to));
  return edit.finish();
}
