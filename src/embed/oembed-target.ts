import { absolute, embedHomePath, embedPath, embedSearchPath, homePath, pagePath, topicPath } from '../site/address.ts';
import { interfaceTexts, model } from '../site/knowledge-base.ts';
import type { OembedTarget } from './oembed.ts';

/** The names under which the situations and search have an oEmbed answer, beside the ids of topics. */
export const OEMBED_PAGES = ['home', 'search'] as const;

/** @param id a topic, `home` or `search` */
export function oembedTarget(id: string, lang: string): OembedTarget {
  const t = interfaceTexts.in(lang);
  if (id === 'home')
    return { title: t('home.heading'), page: absolute(homePath(lang)), embed: absolute(embedHomePath(lang)) };
  if (id === 'search')
    return {
      title: t('nav.search'),
      page: absolute(pagePath(lang, 'search')),
      embed: absolute(embedSearchPath(lang)),
    };
  const topic = model.topic(id, lang);
  return { title: topic.title.value, page: absolute(topicPath(topic)), embed: absolute(embedPath(topic)) };
}
