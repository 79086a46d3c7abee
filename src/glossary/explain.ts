import type { TermView } from '../model/glossary.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where a word stands in a text by itself: between characters that are no letters; in Thai, between words as a dictionary cuts them. */
function placeOf(word: string, text: string): number {
  if (!/[\u0e00-\u0e7f]/.test(word))
    return (
      new RegExp(`(?<![\\p{L}\\p{M}\\p{N}-])${quoted(word)}(?![\\p{L}\\p{M}\\p{N}-])`, 'iu').exec(text)?.index ?? -1
    );
  const edges = new Set(
    Array.from(new Intl.Segmenter('th', { granularity: 'word' }).segment(text), (part) => part.index).concat(
      text.length,
    ),
  );
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (edges.has(at) && edges.has(at + word.length)) return at;
  return -1;
}

/** Shorter forms are everyday words that need no explaining, such as “wait”. */
const LEAST_LETTERS = 5;

/** Elements whose words stay as they are. */
const CLOSED = /^<\/?(a|strong|span|button|h[1-6])\b/;

/** A rendered page cut into tags and texts; `open` are texts that stand in none of the closed elements. */
function piecesOf(html: string): { piece: string; open: boolean }[] {
  let depth = 0;
  return html.split(/(<[^>]*>)/).map((piece) => {
    if (CLOSED.test(piece)) depth += piece.startsWith('</') ? -1 : 1;
    return { piece, open: depth === 0 && !piece.startsWith('<') };
  });
}

/**
 * Explains terms where they stand: the first time a page has a term, its word becomes a link to the glossary, followed by
 * the definition, hidden until it is asked for.
 * @param html rendered text
 * @param used ids that were explained before on the page; those explained here are added
 */
export function explainTerms(
  html: string,
  terms: readonly TermView[],
  used: Set<string>,
  most: number,
  addressOf: (id: string) => string,
): string {
  const pieces = piecesOf(html);
  for (const term of terms) {
    if (used.size >= most) break;
    if (used.has(term.id)) continue;
    const words = [term.name.value, ...term.forms].filter((word) => word.length >= LEAST_LETTERS);
    for (const [index, { piece, open }] of pieces.entries()) {
      // The first place in the text; there, the longest form.
      const [place] = open
        ? words
            .map((word) => ({ word, at: placeOf(word, piece) }))
            .filter(({ at }) => at >= 0)
            .sort((a, b) => a.at - b.at || b.word.length - a.word.length)
        : [];
      if (!place) continue;
      const end = place.at + place.word.length;
      const link = `<a class="term" href="${escape(addressOf(term.id))}">${piece.slice(place.at, end)}</a><span class="term-tip" hidden> ${escape(term.definition.value)} </span>`;
      pieces.splice(
        index,
        1,
        { piece: piece.slice(0, place.at), open: true },
        { piece: link, open: false },
        { piece: piece.slice(end), open: true },
      );
      used.add(term.id);
      break;
    }
  }
  return pieces.map(({ piece }) => piece).join('');
}
