import type { Lang } from '../authoring/read.ts';

/** A text as it is shown to a reader of one language: perhaps in another language, and then known to be. */
export interface Localized<T = string> {
  readonly value: T;
  /** The language of `value`. */
  readonly lang: Lang;
  /** True where the reader's own language lacks it. */
  readonly isFallback: boolean;
}

/** The first language of a chain that has the text; undefined where none has. */
export function localize<T>(chain: readonly Lang[], valueIn: (lang: Lang) => T | undefined): Localized<T> | undefined {
  for (const lang of chain) {
    const value = valueIn(lang);
    if (value !== undefined) return { value, lang, isFallback: lang !== chain[0] };
  }
  return undefined;
}
