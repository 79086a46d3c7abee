import type { Lang } from '../authoring/read.ts';
import { isToCustomer, type Intent, type PhraseData, type Place } from '../authoring/schema.ts';
import { localize, type Localized } from './localized.ts';

/** A sentence to say to a customer, or to somebody who helps, with its wording in every language that has one. */
export interface PhraseView {
  readonly id: string;
  /** What somebody wants to do with it. */
  readonly intent: Intent;
  /** Whether it is said to the customer, in the customer’s language; else to somebody who helps. */
  readonly toCustomer: boolean;
  /** Where it can be said. */
  readonly where: Place;
  readonly use: Localized;
  /** The wording the reader understands. */
  readonly wording: Localized;
  /** What can be said aloud, in the site's order of languages. */
  readonly wordings: readonly { readonly lang: Lang; readonly text: string }[];
}

export function viewPhrase(
  id: string,
  data: PhraseData,
  chain: readonly [Lang, ...Lang[]],
  languages: readonly Lang[],
): PhraseView {
  const shown = (texts: Readonly<Record<string, string>>): Localized =>
    localize(chain, (lang) => texts[lang]) ?? { value: id, lang: chain[0], isFallback: true };
  return {
    id,
    intent: data.intent,
    toCustomer: isToCustomer(data.intent),
    where: data.where,
    use: shown(data.use),
    wording: shown(data.wording),
    wordings: languages.flatMap((lang) => {
      const text = data.wording[lang];
      return text === undefined ? [] : [{ lang, text }];
    }),
  };
}
