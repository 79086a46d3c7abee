import type { Lang } from '../authoring/read.ts';
import type { SiteData } from '../authoring/schema.ts';
import { fallbackChain } from './model.ts';
import { localize, type Localized } from './localized.ts';

/** A text of site.yaml: the same in every language, or one for each. */
export type OwnText = string | Readonly<Record<Lang, string>>;

/** The text for readers of a language. What is the same in every language, such as a name, counts as in the reader's own. */
export function ownText(site: SiteData, text: OwnText, lang: Lang): Localized {
  if (typeof text === 'string') return { value: text, lang, isFallback: false };
  return localize(fallbackChain(site, lang), (code) => text[code]) ?? { value: '', lang, isFallback: false };
}
