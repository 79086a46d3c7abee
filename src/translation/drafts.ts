import type { Content, TopicFiles } from '../authoring/read.ts';
import { withoutTopics } from '../authoring/shown-content.ts';
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
  const phrases = new Map([...content.phrases].filter(([, file]) => published(file)));
  const shown = withoutTopics(content, draftTopics(content));
  return {
    ...shown,
    phrases,
    topics: shown.topics.map(({ yaml, pages, ...topic }): TopicFiles => ({
      ...topic,
      pages: new Map([...pages].filter(([, page]) => page.frontMatter?.draft !== true)),
      yaml: withData(yaml, (data) => ({ ...data, phrases: data.phrases.filter((id) => phrases.has(id)) })),
    })),
  };
}

const withData = <T>(file: YamlFile<T>, change: (data: T) => T): YamlFile<T> => ({
  ...file,
  data: file.data === undefined ? undefined : change(file.data),
});
