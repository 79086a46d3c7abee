import type { Piece } from '../result.ts';

/** Cuts an excerpt at its `<mark>` tags into plain and marked pieces; entities become characters again. */
export function piecesOf(excerpt: string): Piece[] {
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
      // Two marked pieces side by side become one, so that a Thai highlight does not break inside a letter cluster.
      if (last?.marked === marked) last.text += text;
      else pieces.push({ text, marked });
    }
  }
  return pieces;
}
