/**
 * Codes by which a browser may ask for a language of another code. This file is part of embed.js and of the first page, so
 * it repeats the aliases of the profiles in 20 bytes instead of importing 7 KB; a test fails if the two differ.
 */
export const ALIASES: Readonly<Record<string, string | undefined>> = { no: 'nb', nn: 'nb' };

/** The language of a tag as browsers and pages write it, without its region: `nb-NO` → `nb`, `nn` → `nb`. */
export function languageCode(tag: string): string {
  const code = tag.toLowerCase().split('-')[0] ?? '';
  return (Object.prototype.hasOwnProperty.call(ALIASES, code) ? ALIASES[code] : undefined) ?? code;
}

/** The language of the site that a tag names: the same tag if there is one, else one of the same language and another region. */
export const matchLanguage = (languages: readonly string[], tag: string): string | undefined =>
  languages.find((lang) => lang.toLowerCase() === tag.toLowerCase()) ??
  languages.find((lang) => languageCode(lang) === languageCode(tag));

/**
 * Orders languages so that those the reader's browser asks for come first; the others keep their order.
 * @param preferred language tags, the most preferred first, as in `navigator.languages`
 */
export function likeliestFirst(languages: readonly string[], preferred: readonly string[]): string[] {
  const matching = new Set(preferred.flatMap((tag) => matchLanguage(languages, tag) ?? []));
  return [...matching, ...languages.filter((lang) => !matching.has(lang))];
}
