import { escapeMarkup } from '../site/escape.ts';

/** Size of the frame before its content is known, in CSS pixels; WordPress allows 200 to 1000. */
const WIDTH = 640;
const HEIGHT = 800;

/** A page that can be embedded. Full addresses. */
export interface OembedTarget {
  readonly title: string;
  readonly page: string;
  readonly embed: string;
}
/** @see https://oembed.com/#section2.3 */
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

/**
 * The oEmbed answer of a page. The frame has only attributes that WordPress keeps. WordPress shows the quotation before it
 * until the frame has answered, and without a quotation it does not load the script that listens to the frame.
 * @param provider name and full address of the site
 */
export function oembedAnswer(
  { title, page, embed }: OembedTarget,
  provider: { readonly name: string; readonly url: string },
): OembedAnswer {
  const text = escapeMarkup(title);
  const quotation = `<blockquote><a href="${escapeMarkup(page)}">${text}</a></blockquote>`;
  const frame = `<iframe src="${escapeMarkup(embed)}" width="${String(WIDTH)}" height="${String(HEIGHT)}" title="${text}"></iframe>`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider.name,
    provider_url: provider.url,
    html: quotation + frame,
    width: WIDTH,
    height: HEIGHT,
  };
}
