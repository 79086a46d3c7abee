const MOST_CHARACTERS = 200;

/** What was typed, made harmless: no control characters, one space between words, of a length the engine answers at once. */
export function cleanQuery(typed: string): string {
  const clean = typed
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // The cut may leave half a character (a lone surrogate) or a space at the end.
  return clean
    .slice(0, MOST_CHARACTERS)
    .replace(/\p{Cs}$/u, '')
    .trimEnd();
}

/** An excerpt cut at its `<mark>` tags: plain pieces and marked ones; entities are given back as characters. */
export function piecesOf(excerpt: string): { text: string; marked: boolean }[] {
  const pieces: { text: string; marked: boolean }[] = [];
  let marked = false;
  for (const part of excerpt.split(/(<\/?mark>)/)) {
    if (part === '<mark>') marked = true;
    else if (part === '</mark>') marked = false;
    else if (part !== '') {
      const text = part.replace(
        /&(lt|gt|quot|#39|amp);/g,
        (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name] ?? '',
      );
      const last = pieces[pieces.length - 1];
      // Neighbours are joined, so that a Thai highlight does not break inside a cluster.
      if (last?.marked === marked) last.text += text;
      else pieces.push({ text, marked });
    }
  }
  return pieces;
}
