import type { Lang } from '../content/read.ts';

/** A text as it is shown to a reader of one language: perhaps in another language, and then known to be. */
export interface Shown<T = string> {
  readonly value: T;
  /** The language of `value`. */
  readonly lang: Lang;
  /** True where the reader's own language lacks it. */
  readonly isFallback: boolean;
}

/** The first language of a chain that has the text; undefined where none has. */
export function show<T>(chain: readonly Lang[], valueIn: (lang: Lang) => T | undefined): Shown<T> | undefined {
  for (const lang of chain) {
    const value = valueIn(lang);
    if (value !== undefined) return { value, lang, isFallback: lang !== chain[0] };
  }
  return undefined;
}
