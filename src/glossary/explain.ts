import type { TermView } from '../model/glossary.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where a word stands in a text by itself: between characters that are no letters; in Thai, between words as a dictionary cuts them. */
function placeOf(word: string, text: string): number {
  if (!/[\u0e00-\u0e7f]/.test(word)) return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}-])${quoted(word)}(?![\\p{L}\\p{M}\\p{N}-])`, 'iu').exec(text)?.index ?? -1;
  const edges = new Set(Array.from(new Intl.Segmenter('th', { granularity: 'word' }).segment(text), (part) => part.index).concat(text.length));
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (edges.has(at) && edges.has(at + word.length)) return at;
  return -1;
}

/** Shorter forms are everyday words that need no explaining, such as “wait”. */
const LEAST_LETTERS = 5;

/** The parts of a rendered page that hold words of its own: no tag, and nothing inside a link, a bold start or a setting. */
const PIECES = /(<(?:a|strong|h[1-6]|span)\b[\s\S]*?<\/(?:a|strong|h[1-6]|span)>|<[^>]*>)/;

/**
 * Explains terms where they stand: the first time a page has a term, its word becomes a link to the glossary, followed by
 * the definition, hidden until it is asked for.
 * @param html rendered text
 * @param used ids that were explained before on the page; those explained here are added
 */
export function explainTerms(html: string, terms: readonly TermView[], used: Set<string>, most: number, addressOf: (id: string) => string): string {
  const parts = html.split(PIECES);
  for (const term of terms) {
    if (used.size >= most) break;
    if (used.has(term.id)) continue;
    const words = [term.name.value, ...term.forms].filter((word) => word.length >= LEAST_LETTERS).sort((a, b) => b.length - a.length);
    for (const [index, part] of parts.entries()) {
      if (index % 2 === 1) continue;
      const word = words.find((one) => placeOf(one, part) >= 0);
      if (word === undefined) continue;
      const at = placeOf(word, part);
      const shown = part.slice(at, at + word.length);
      parts.splice(index, 1, part.slice(0, at), `<a class="term" href="${escape(addressOf(term.id))}">${shown}</a><span class="term-tip" hidden> ${escape(term.definition.value)} </span>`, part.slice(at + word.length));
      used.add(term.id);
      break;
    }
  }
  return parts.join('');
}
