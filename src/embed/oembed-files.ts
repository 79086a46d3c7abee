import { absolute, path } from '../site/address.ts';
import { model } from '../site/knowledge-base.ts';
import { oembedAnswer } from './oembed.ts';
import { OEMBED_PAGES, oembedTarget } from './oembed-target.ts';

/** All that has an oEmbed answer in a language: pages of the site, and topics by their ids. */
export const oembedNames = (lang: string): string[] => [...OEMBED_PAGES, ...model.topics(lang).map(({ id }) => id)];

/** The oEmbed answer of one of them: what stands in `/oembed/nb/keep-calm.json`. */
export const oembedFile = (name: string, lang: string) =>
  oembedAnswer(oembedTarget(name, lang), { name: model.site.name, url: absolute(path('')) });
