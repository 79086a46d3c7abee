import type { TopicView } from '../model/topic.ts';
import { absolute, embedPath, path } from '../site/address.ts';
import { model } from '../site/knowledge-base.ts';

/** Size of the frame before it is told a better one, in CSS pixels. */
const WIDTH = 640;
const HEIGHT = 800;

export interface OembedAnswer { version: '1.0'; type: 'rich'; title: string; provider_name: string; provider_url: string; html: string; width: number; height: number }

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The oEmbed answer of a topic page. @see https://oembed.com/#section2.3 */
export function oembedOf(topic: TopicView): OembedAnswer {
  return {
    version: '1.0', type: 'rich', title: topic.title.value, provider_name: model.site.name, provider_url: absolute(path('')),
    html: `<iframe src="${attribute(absolute(embedPath(topic)))}" width="${String(WIDTH)}" height="${String(HEIGHT)}" title="${attribute(topic.title.value)}"></iframe>`,
    width: WIDTH, height: HEIGHT,
  };
}
