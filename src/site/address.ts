import type { Situation, TopicView } from '../model/topic.ts';
import { topicAlternate, type Alternate } from './alternates.ts';
import { model, pageLanguages } from './knowledge-base.ts';

export type { Alternate } from './alternates.ts';

/** Every address of the site is made in this file, so that any origin (`SITE_URL`) and base path (`BASE_PATH`) work. */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** A path of the site, percent-encoded, under its base path: `path('nb/')` → `/kb/nb/`. */
export const path = (inner: string): string => base + encodeURI(inner);

/** The full address of a path that `path` made. */
export const absolute = (sitePath: string): string => new URL(sitePath, import.meta.env.SITE).href;

export const homePath = (lang: string): string => path(`${lang}/`);
export type PageName =
  | 'search'
  | 'checklists'
  | 'my-lists'
  | 'phrases'
  | 'glossary'
  | 'sources'
  | 'stored'
  | 'offline'
  | 'embed'
  | 'accessibility'
  | 'translations';
export const pagePath = (lang: string, page: PageName): string => path(`${lang}/${page}/`);
/** Parts of the site whose lists grow with it, each list on pages of its own. */
export type ListArea = 'situations' | 'scenes' | 'phrases' | 'sources' | 'translations';
/** A page of such a list: `/nb/phrases/ask-2/`. @param address of site/list-pages.ts */
export const listPath = (lang: string, area: ListArea, address: string): string => path(`${lang}/${area}/${address}/`);
/** All scenes to practise with, or one. */
export const practicePath = (lang: string, scene?: string): string =>
  path(scene === undefined ? `${lang}/practice/` : `${lang}/practice/${scene}/`);
export const embedPracticePath = (lang: string, scene: string): string => path(`embed/${lang}/practice/${scene}/`);
/** What to do now at a level of the ladder. */
export const quickPath = (lang: string, rung: string): string => path(`${lang}/now/${rung}/`);
/** Sentences in every language, for a script. @param group of phrase/say-groups.ts */
export const sayPath = (lang: string, group: string): string => path(`say/${lang}/${group}.json`);
/** A part of a page that a script fetches when the reader opens it. */
export const fragmentPath = (lang: string, name: 'share' | 'lists'): string => path(`fragment/${lang}/${name}/`);
export const topicPath = (topic: Pick<TopicView, 'lang' | 'slug'>): string => path(`${topic.lang}/${topic.slug}/`);
/** Where a situation is answered: on the page of its topic, or in the section that is about it alone. */
export const situationPath = ({ topic, section }: Pick<Situation, 'topic' | 'section'>): string =>
  topicPath(topic) + (section === undefined ? '' : `#${section}`);
export const embedPath = (topic: Pick<TopicView, 'lang' | 'id'>): string => path(`embed/${topic.lang}/${topic.id}/`);
export const embedHomePath = (lang: string): string => path(`embed/${lang}/`);
export const embedSearchPath = (lang: string): string => path(`embed/${lang}/search/`);
/** @param id a topic, `home` or `search` */
export const oembedPath = (lang: string, id: string): string => path(`oembed/${lang}/${id}.json`);

/** The same page in every language, for the language switch and `hreflang`. */
export const alternates = (pathIn: (lang: string) => string): Alternate[] =>
  pageLanguages.map((lang) => ({ lang, path: pathIn(lang) }));
export const topicAlternates = (id: string): Alternate[] =>
  pageLanguages.map((lang) => topicAlternate(model.topic(id, lang), topicPath));

/** The topic page that search engines shall take for this one: of an untranslated topic, that of the language it shows. */
export const canonicalTopicPath = ({ id, contentLang }: TopicView): string => topicPath(model.topic(id, contentLang));
