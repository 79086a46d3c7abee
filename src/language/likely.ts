/** The language of a tag as browsers and pages write it: `nb-NO` → `nb`. Norwegian goes by three codes (no, nb, nn), all of which mean nb here. */
export function languageCode(tag: string): string {
  const code = tag.toLowerCase().split('-')[0] ?? '';
  return code === 'no' || code === 'nn' ? 'nb' : code;
}

/** Orders languages so that those the reader's browser asks for come first; the others keep their order. */
export function likelyFirst(languages: readonly string[], wanted: readonly string[]): string[] {
  const codes = wanted.map(languageCode);
  const rank = (lang: string): number => (codes.includes(lang) ? codes.indexOf(lang) : codes.length);
  return [...languages].sort((a, b) => rank(a) - rank(b));
}
