/** The language of a tag as browsers and pages write it: `nb-NO` → `nb`. Norwegian goes by three codes (no, nb, nn), all of which mean nb here. */
export function languageCode(tag: string): string {
  const code = tag.toLowerCase().split('-')[0] ?? '';
  return code === 'no' || code === 'nn' ? 'nb' : code;
}

/** The language of the site that a tag names: the very one, else one that only its region tells apart. */
export const matchLanguage = (languages: readonly string[], tag: string): string | undefined =>
  languages.find((lang) => lang.toLowerCase() === tag.toLowerCase()) ??
  languages.find((lang) => languageCode(lang) === languageCode(tag));

/** Orders languages so that those the reader's browser asks for come first; the others keep their order. */
export function likeliestFirst(languages: readonly string[], wanted: readonly string[]): string[] {
  const asked = new Set(wanted.flatMap((tag) => matchLanguage(languages, tag) ?? []));
  return [...asked, ...languages.filter((lang) => !asked.has(lang))];
}
