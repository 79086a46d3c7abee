/**
 * Orders languages so that those the reader's browser asks for come first; the others keep their order.
 * Norwegian goes by three codes (no, nb, nn), all of which mean nb here.
 */
export function likelyFirst(languages: readonly string[], wanted: readonly string[]): string[] {
  const codes = wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '').map((code) => (code === 'no' || code === 'nn' ? 'nb' : code));
  const rank = (lang: string): number => (codes.includes(lang) ? codes.indexOf(lang) : codes.length);
  return [...languages].sort((a, b) => rank(a) - rank(b));
}
