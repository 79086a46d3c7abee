import type { Content, Lang, TopicFiles } from '../authoring/read.ts';
import { withoutTopics } from '../authoring/shown-content.ts';
import { draftLanguages, withoutDraftLanguages } from '../language/drafts.ts';
import { withData, type YamlFile } from '../authoring/yaml-file.ts';

const published = <T extends { readonly draft: boolean }>(file: YamlFile<T>): boolean => file.data?.draft !== true;

/** Whether a topic is half-finished: it says so, or each of its pages does, or is in a language that is a draft. */
const isDraft = ({ yaml, pages }: TopicFiles, languages: ReadonlySet<Lang>): boolean =>
  !published(yaml) ||
  (pages.size > 0 && [...pages].every(([lang, { frontMatter }]) => frontMatter?.draft === true || languages.has(lang)));

/** The ids of topics that a build leaves out. */
export function draftTopics(content: Content): ReadonlySet<string> {
  const languages = draftLanguages(content);
  return new Set(content.topics.filter((topic) => isDraft(topic, languages)).map(({ id }) => id));
}

/** The content as a build publishes it: without half-finished languages, topics, pages, scenes and phrases, and without what leads to them. */
export function withoutDrafts(content: Content): Content {
  const languages = draftLanguages(content);
  const shown = withoutTopics(withoutDraftLanguages(content), draftTopics(content));
  const phrases = new Map(
    [...shown.phrases].filter(
      ([, file]) => published(file) && Object.keys(file.data?.wording ?? {}).some((lang) => !languages.has(lang)),
    ),
  );
  return {
    ...shown,
    phrases,
    scenes: shown.scenes
      .filter(({ yaml }) => yaml === undefined || published(yaml))
      .map((scene) => ({
        ...scene,
        texts: new Map([...scene.texts].filter(([lang, file]) => published(file) && !languages.has(lang))),
      })),
    topics: shown.topics.map(({ yaml, pages, ...topic }): TopicFiles => ({
      ...topic,
      pages: new Map([...pages].filter(([, page]) => page.frontMatter?.draft !== true)),
      yaml: withData(yaml, (data) => ({ ...data, phrases: data.phrases.filter((id) => phrases.has(id)) })),
    })),
  };
}
