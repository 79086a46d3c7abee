import type { TopicView } from '../model/topic.ts';

/** The same page in one of the languages of the site. */
export interface Alternate {
  readonly lang: string;
  /** A path of the site, with its base path: `/kb/nb/`. */
  readonly path: string;
  /** True where the page exists in this language only with the words of another one, for want of a translation. */
  readonly isFallback?: boolean;
}

/** The address of a topic in the language of `topic`, and whether its words are in that language. */
export const topicAlternate = (topic: TopicView, pathOf: (topic: TopicView) => string): Alternate => ({
  lang: topic.lang,
  path: pathOf(topic),
  isFallback: topic.state === 'missing',
});

/**
 * The pages that search engines may be told of (`hreflang`, sitemap). The language switch offers all of them: a reader may
 * want the menus in her language around a text in another one.
 */
export const translated = (alternates: readonly Alternate[]): Alternate[] =>
  alternates.filter(({ isFallback }) => isFallback !== true);
