import { scriptOfLanguage } from './profiles/index.ts';

export type Direction = 'ltr' | 'rtl';

/**
 * Scripts that are written from right to left, as Unicode names them. `Intl.Locale` could tell the direction itself, but not in
 * every Node (`textInfo` in one, `getTextInfo()` in the next), so the list stands here.
 * @see https://www.unicode.org/reports/tr9/ and, for the scripts, https://www.w3.org/International/questions/qa-scripts
 */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);

/** The direction that a language is written in: `rtl` for ar, he, fa and ur; `ltr` for uz, and `rtl` for uz-Arab. */
export const directionOf = (lang: string): Direction => (RIGHT_TO_LEFT.has(scriptOfLanguage(lang)) ? 'rtl' : 'ltr');

/** What an element says of its language. */
export interface LanguageMarks {
  readonly lang: string;
  readonly dir?: Direction;
}

/**
 * The attributes of an element in a language, for a site: `lang`, and `dir` where the site has a language from right to left.
 * On others, where every text has the same direction, it would be the same word a hundred times a page.
 * @param languages all languages of the site
 */
export function languageMarks(languages: readonly string[]): (lang: string) => LanguageMarks {
  const hasBoth = languages.some((lang) => directionOf(lang) === 'rtl');
  return (lang) => (hasBoth ? { lang, dir: directionOf(lang) } : { lang });
}
