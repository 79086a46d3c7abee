import type { Lang, TopicFiles } from '../authoring/read.ts';

/**
 * The slugs under which readers of a language may have known a topic before a translation of it was added: until then its address
 * had the slug of the language that was shown instead.
 *
 * Of the languages behind the one that is shown now, each may have been shown before, up to the one that the topic was first written
 * in: that one was there from the start, so none behind it was ever shown. A topic of five languages that began in English has
 * one such address in each of the four others.
 * @param chain the language, then those it falls back to
 * @param pivot the language that translations are made from where no record says so
 */
export function formerFallbackSlugs(topic: TopicFiles, chain: readonly Lang[], pivot: Lang): string[] {
  const slugIn = (lang: Lang): string | undefined => topic.pages.get(lang)?.frontMatter?.slug;
  const record = topic.translations.data ?? {};
  const having = chain.filter((lang) => slugIn(lang) !== undefined);
  const recorded = having.filter((lang) => record[lang] !== undefined && record[lang].from === undefined);
  const first = recorded.length > 0 ? recorded : [pivot];
  const end = having.findIndex((lang) => first.includes(lang));
  const [shown, ...before] = end < 0 ? having : having.slice(0, end + 1);
  const now = shown === undefined ? undefined : slugIn(shown);
  return [...new Set(before.flatMap((lang) => slugIn(lang) ?? []))].filter((slug) => slug !== now);
}
