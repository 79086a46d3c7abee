import { createHash } from 'node:crypto';
import type { Content, ContentFiles, Lang } from '../authoring/read.ts';
import { textOf } from '../authoring/text-file.ts';
import type { Model } from '../model/model.ts';
import type { TopicView } from '../model/topic.ts';
import { commonStems } from '../search/instant/common-stems.ts';

/** What a build can take from the site that stands there, instead of making it again. */
export interface Part {
  /**
   * `nb/keep-calm`: the pages of a topic in a language; `find/nb`: its instant index; `pagefind/nb`: its full-text index; `say/nb`: its
   * sentences in others.
   */
  readonly name: string;
  /** A digest of all that it is made from. */
  readonly key: string;
  /** A digest of more than it is made from, which takes less time: the same one means the same key. */
  readonly source?: string | undefined;
  /** The files of the site that it is, and folders that hold nothing else; `assets/find/nb-*` is one with a digest in its name. */
  readonly paths: readonly string[];
}

/** The pages of a topic in a language: its own, that for frames, and its lists. */
export const topicPart = (lang: Lang, topic: string): string => `${lang}/${topic}`;
/** The search by titles, situations and search words of a language. */
export const instantPart = (lang: Lang): string => `find/${lang}`;
/** The search in texts of a language. */
export const fullTextPart = (lang: Lang): string => `pagefind/${lang}`;
/** What pages of a language fetch of their sentences in other languages. */
export const sayPart = (lang: Lang): string => `say/${lang}`;

const digest = (...texts: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('base64url');
};

/** The words of one page in one language, and which versions translations were made from. */
const OF_ONE_TOPIC = /^topics\/([^/]+)\/([^/]+\.mdx|translations\.yaml)$/;
/** What no page shows: words that search alone reads, and those that the spell check knows. */
const OF_NO_PAGE = /^(search\/[^/]+\/(sets\/)?[^/]+\.txt|spelling\/.+)$/;

/**
 * A topic without what its own pages alone tell: that a text is older than the one it was made from. Else a word changed in the language that
 * translations are made from would have all pages in all languages made anew.
 */
const withoutState = (topic: TopicView): TopicView => ({
  ...topic,
  state: 'current',
  checklistsOutdatedFrom: undefined,
  sections: topic.sections.map((section) => ({ ...section, outdatedFrom: undefined })),
});

/**
 * A topic as the pages of others may show it: title, summary, address, headings, but not the texts below them. What is left
 * out is named, so that whatever a topic comes to have besides is in it.
 */
const outlineOf = (topic: TopicView): TopicView => ({
  ...topic,
  sections: topic.sections.map((section) => ({ ...section, text: '' })),
  checklists: topic.checklists.map((list) => ({
    ...list,
    items: list.items.map((item) => ({ ...item, text: { ...item.text, value: '' } })),
  })),
});

/**
 * The parts of a site, with a digest of what each is made from. A text within one page changes the parts of its topic alone; anything that more than one
 * topic shows changes all: a title, a sentence to say, a setting, the program itself.
 *
 * Pages with pictures are left out: Astro makes the pictures while it makes the pages.
 * @param files of which the content was read
 * @param content as the pages show it, drafts left out or not
 * @param program a digest of the program and of its settings
 * @param last what the last build has left: which words of all texts are common need not be counted again where no text has changed
 */
export function siteParts(
  files: ContentFiles,
  content: Content,
  model: Model,
  program: string,
  last: Readonly<Record<string, Pick<Part, 'key' | 'source'>>> = {},
): readonly Part[] {
  const ofTopic = new Map<string, string[]>();
  const common: string[] = [program];
  for (const [file, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // A page of a topic says in which folder its file stands, for those who suggest a change of it.
    const all = `${file}\0${files.placeOf?.(file, 1).folder ?? ''}\0${textOf(text)}`;
    const [, topic] = OF_ONE_TOPIC.exec(file) ?? [];
    if (topic !== undefined) ofTopic.set(topic, [...(ofTopic.get(topic) ?? []), all]);
    else if (!OF_NO_PAGE.test(file)) common.push(all);
  }
  const shared = digest(...common);
  const own = new Map([...ofTopic].map(([topic, texts]) => [topic, digest(...texts)]));
  const withPictures = new Set(
    content.topics
      .filter(({ pages }) => [...pages.values()].some(({ pictures }) => pictures.length > 0))
      .map(({ id }) => id),
  );
  return model.languages.flatMap((lang) => {
    const topics = model.topics(lang).map(withoutState);
    const outline = digest(shared, JSON.stringify(topics.map(outlineOf)));
    const terms = model.searchTerms(lang);
    const words = JSON.stringify([
      terms,
      [...model.wordSets(lang)],
      model.outOfScopeWords(lang),
      model.outOfScopeQueries(lang),
    ]);
    const texts = digest(shared, JSON.stringify(topics));
    const source = digest(outline, texts, words);
    const known = last[instantPart(lang)];
    const instantKey = (): string => digest(outline, words, JSON.stringify([...commonStems(lang, topics, terms)]));
    return [
      ...topics
        .filter(({ id }) => !withPictures.has(id))
        .map(({ id, slug }) => ({
          name: topicPart(lang, id),
          key: digest(outline, own.get(id) ?? ''),
          paths: [`${lang}/${slug}`, `embed/${lang}/${id}`, `fragment/${lang}/lists/${id}`].map(
            (folder) => `${folder}/index.html`,
          ),
        })),
      { name: sayPart(lang), key: outline, paths: [`say/${lang}`] },
      {
        name: instantPart(lang),
        key: known?.source === source ? known.key : instantKey(),
        source,
        paths: [`find/${lang}.json`, `assets/find/${lang}-*`],
      },
      { name: fullTextPart(lang), key: texts, paths: [`pagefind/${lang}`] },
    ];
  });
}
