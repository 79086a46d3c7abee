import type { Content, Lang } from '../authoring/read.ts';
import { NOTHING_MOVED } from '../authoring/moved-schema.ts';
import { RESERVED_SLUGS } from '../checks/addresses.ts';
import { fallbackChain, type Model } from '../model/model.ts';
import { pivotOf } from '../translation/topic-freshness.ts';
import { formerFallbackSlugs } from './fallback-slugs.ts';
import { entryOf, topicNow } from './names.ts';

/** An old address. Paths are inside the site, as people read them: `nb/rolig/`, `embed/nb/calm/`, `oembed/nb/calm.json`. */
export interface Redirect {
  readonly kind: 'page' | 'embed' | 'oembed';
  readonly from: string;
  readonly to: string;
  readonly lang: Lang;
  /** The topic that it leads to. */
  readonly topic: string;
}

/**
 * Every old address of the site: those that moved.yaml names, and after them those under which untranslated topics stood.
 * No address that is in use is among them, and none leads to another one of them.
 * @param languages those that pages are built in
 */
export function redirects(content: Content, model: Model, languages: readonly Lang[]): Redirect[] {
  const moved = content.moved.data ?? NOTHING_MOVED;
  const pivot = pivotOf(model.site);
  const recorded: Redirect[] = [];
  const computed: Redirect[] = [];
  for (const lang of languages) {
    const topics = new Map(model.topics(lang).map((topic) => [topic.id, topic]));
    const taken = new Set<string>([...RESERVED_SLUGS, ...[...topics.values()].map(({ slug }) => slug)]);
    const chain = fallbackChain(model.site, lang);
    const lead = (list: Redirect[], slug: string, id: string | undefined): void => {
      const topic = topics.get(id ?? '');
      if (!topic || taken.has(slug)) return;
      taken.add(slug);
      list.push({ kind: 'page', from: `${lang}/${slug}/`, to: `${lang}/${topic.slug}/`, lang, topic: topic.id });
    };
    // A slug of another language was the address here while this one had no page.
    for (const other of chain)
      for (const [slug, id] of Object.entries(entryOf(moved.slugs, other) ?? {}))
        lead(recorded, slug, topicNow(moved, id));
    for (const topic of content.topics)
      for (const slug of formerFallbackSlugs(topic, chain, pivot)) lead(computed, slug, topic.id);
    for (const old of new Set([...Object.keys(moved.topics), ...Object.keys(moved.removed)])) {
      const topic = topicNow(moved, old);
      if (topic === undefined || !topics.has(topic) || topics.has(old)) continue;
      const to = { lang, topic };
      recorded.push(
        { kind: 'embed', from: `embed/${lang}/${old}/`, to: `embed/${lang}/${topic}/`, ...to },
        { kind: 'oembed', from: `oembed/${lang}/${old}.json`, to: `oembed/${lang}/${topic}.json`, ...to },
      );
    }
  }
  return [...recorded, ...computed];
}
