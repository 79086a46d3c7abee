import type { Content, Lang, TopicFiles } from '../authoring/read.ts';
import type { Advice, Finding } from '../authoring/finding.ts';
import { SUPPLIED } from '../authoring/overlay.ts';

/** A check reads the whole content and yields what it finds; it never throws and never changes anything. */
export type Check = (content: Content) => Iterable<Finding>;

/** A check that yields nothing but advice, which a build need not ask for. */
export type AdviceCheck = (content: Content) => Iterable<Advice>;

/** The languages of the site in their order; none while site.yaml is broken, so that one fault is reported once. */
export const languagesOf = (content: Pick<Content, 'site'>): readonly Lang[] =>
  content.site.data?.languages.map((language) => language.code) ?? [];

/** Topics whose topic.yaml could be read. */
export const readable = (content: Content): { topic: TopicFiles; data: NonNullable<TopicFiles['yaml']['data']> }[] =>
  content.topics.flatMap((topic) => (topic.yaml.data ? [{ topic, data: topic.yaml.data }] : []));

/** The pages of readable topics whose front matter could be read, in the languages of the site: of another one that alone is said. */
export const readablePages = (content: Content) => {
  const known = languagesOf(content);
  return readable(content).flatMap(({ topic, data }) =>
    [...topic.pages].flatMap(([lang, page]) =>
      page.frontMatter && (known.length === 0 || known.includes(lang))
        ? [{ topic, data, lang, page, frontMatter: page.frontMatter }]
        : [],
    ),
  );
};

/** Whether a line is one that an organisation has laid over the supplied content, or added to it. */
export const isOwn = ({ placeOf }: Content, file: string, line: number): boolean =>
  placeOf !== undefined && placeOf(file, line).folder !== SUPPLIED;

/** “a, b or c”, for fix texts. */
export const oneOf = (words: Iterable<string>): string => [...words].join(', ');
