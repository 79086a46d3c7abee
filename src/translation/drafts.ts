import type { Content, TopicFiles } from '../authoring/read.ts';
import type { YamlFile } from '../authoring/yaml-file.ts';

const published = <T extends { readonly draft: boolean }>(file: YamlFile<T>): boolean => file.data?.draft !== true;

/** Whether a topic is half-finished: it says so, or each of its pages does. */
const isDraft = ({ yaml, pages }: TopicFiles): boolean =>
  !published(yaml) || (pages.size > 0 && [...pages.values()].every(({ frontMatter }) => frontMatter?.draft === true));

/** The ids of topics that a build leaves out. */
export const draftTopics = (content: Content): ReadonlySet<string> =>
  new Set(content.topics.filter(isDraft).map(({ id }) => id));

/** The content as a build publishes it: without half-finished topics, pages and phrases, and without what leads to them. */
export function withoutDrafts(content: Content): Content {
  const drafts = draftTopics(content);
  const phrases = new Map([...content.phrases].filter(([, file]) => published(file)));
  const { terms } = content;
  const shownTopics = content.topics
    .filter(({ id }) => !drafts.has(id))
    .map(({ yaml, pages, ...topic }): TopicFiles => ({
      ...topic,
      pages: new Map([...pages].filter(([, page]) => page.frontMatter?.draft !== true)),
      yaml: withData(yaml, (data) => ({
        ...data,
        related: data.related.filter((id) => !drafts.has(id)),
        phrases: data.phrases.filter((id) => phrases.has(id)),
      })),
    }));
  return {
    ...content,
    phrases,
    topics: shownTopics,
    terms: withData(terms, (data) =>
      Object.fromEntries(
        Object.entries(data)
          .map(([id, term]) => [id, { ...term, topics: term.topics.filter((topic) => !drafts.has(topic)) }] as const)
          // A term that led to no topic before is one that the glossary alone explains.
          .filter(([id, { topics, page }]) => topics.length > 0 || page !== undefined || data[id]?.topics.length === 0),
      ),
    ),
  };
}

const withData = <T>(file: YamlFile<T>, change: (data: T) => T): YamlFile<T> => ({
  ...file,
  data: file.data === undefined ? undefined : change(file.data),
});
