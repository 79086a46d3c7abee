import type { Lang } from '../content/read.ts';
import type { PhraseData } from '../content/schema.ts';
import { show, type Shown } from './shown.ts';

/** A sentence to say to a customer, with its wording in every language that has one. */
export interface PhraseView {
  readonly id: string;
  readonly use: Shown;
  /** The wording the reader understands. */
  readonly wording: Shown;
  /** What can be said aloud, in the site's order of languages. */
  readonly wordings: readonly { readonly lang: Lang; readonly text: string }[];
}

export function viewPhrase(id: string, data: PhraseData, chain: readonly [Lang, ...Lang[]], languages: readonly Lang[]): PhraseView {
  const shown = (texts: Readonly<Record<string, string>>): Shown =>
    show(chain, (lang) => texts[lang]) ?? { value: id, lang: chain[0], isFallback: true };
  return {
    id, use: shown(data.use), wording: shown(data.wording),
    wordings: languages.flatMap((lang) => {
      const text = data.wording[lang];
      return text === undefined ? [] : [{ lang, text }];
    }),
  };
}
