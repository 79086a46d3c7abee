import type { Content, Lang, TopicFiles } from '../authoring/read.ts';
import type { SceneFiles } from '../authoring/read-scenes.ts';
import type { SiteData } from '../authoring/schema.ts';
import { freshnessOf, type PartFreshness } from './freshness.ts';
import { pageParts, phraseParts, sceneParts, type PartId, type Parts } from './parts.ts';

/** The language that translations are made from where nothing else is said. */
export function pivotOf({ pivot, languages }: Pick<SiteData, 'pivot' | 'languages'>): Lang {
  const codes = languages.map(({ code }) => code);
  return pivot ?? (codes.includes('en') ? 'en' : (codes[0] ?? 'en'));
}

/** The texts of a topic in a language; none where it has no page. */
export const topicParts = (topic: TopicFiles, lang: Lang): Parts => {
  const page = topic.pages.get(lang);
  return page ? pageParts(page) : new Map<PartId, string>();
};

/** How each text of a topic in one language stands to the one it was made from. */
export const topicFreshness = (topic: TopicFiles, lang: Lang, pivot: Lang): ReadonlyMap<PartId, PartFreshness> =>
  freshnessOf(topic.translations.data ?? {}, lang, pivot, (code) => topicParts(topic, code));

/** How each phrase in one language stands to the one it was made from. */
export const phraseFreshness = (content: Content, lang: Lang, pivot: Lang): ReadonlyMap<PartId, PartFreshness> =>
  freshnessOf(content.phraseTranslations.data ?? {}, lang, pivot, (code) => phraseParts(content.phrases, code));

/** How each text of a scene in one language stands to the one it was made from. */
export const sceneFreshness = (
  { translations, texts }: SceneFiles,
  lang: Lang,
  pivot: Lang,
): ReadonlyMap<PartId, PartFreshness> =>
  freshnessOf(translations?.data ?? {}, lang, pivot, (code) => sceneParts(texts.get(code)?.data));
