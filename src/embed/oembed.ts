import {
  absolute,
  embedHomePath,
  embedPath,
  embedSearchPath,
  homePath,
  pagePath,
  path,
  topicPath,
} from '../site/address.ts';
import { interfaceTexts, model } from '../site/knowledge-base.ts';
import { escapeMarkup } from '../site/escape.ts';

/** Size of the frame before it is told a better one, in CSS pixels; WordPress allows 200 to 1000. */
const WIDTH = 640;
const HEIGHT = 800;

export interface OembedAnswer {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  html: string;
  width: number;
  height: number;
}

/** The names under which the situations and search have an oEmbed answer, beside the ids of topics. */
export const OEMBED_PAGES = ['home', 'search'] as const;

/**
 * The oEmbed answer of a topic page, or of a page of the site. The frame has only attributes that WordPress keeps; the quotation
 * before it is what WordPress shows until the frame has answered, and without it loads no script that would listen.
 * @see https://oembed.com/#section2.3
 */
export function oembedOf(id: string, lang: string): OembedAnswer {
  const t = interfaceTexts.in(lang);
  const { title, page, embed } =
    id === 'home'
      ? { title: t('home.heading'), page: homePath(lang), embed: embedHomePath(lang) }
      : id === 'search'
        ? { title: t('nav.search'), page: pagePath(lang, 'search'), embed: embedSearchPath(lang) }
        : {
            title: model.topic(id, lang).title.value,
            page: topicPath(model.topic(id, lang)),
            embed: embedPath({ lang, id }),
          };
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: model.site.name,
    provider_url: absolute(path('')),
    html: `<blockquote><a href="${escapeMarkup(absolute(page))}">${escapeMarkup(title)}</a></blockquote><iframe src="${escapeMarkup(absolute(embed))}" width="${String(WIDTH)}" height="${String(HEIGHT)}" title="${escapeMarkup(title)}"></iframe>`,
    width: WIDTH,
    height: HEIGHT,
  };
}
