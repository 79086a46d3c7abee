/** A change of a text: what stands from one offset to another becomes something else. Offsets are in UTF-16 units. */
export interface Edit {
  readonly from: number;
  /** Not included. */
  readonly to: number;
  readonly text: string;
}

/** The text with the edits made, in whatever order they are given. Of two that overlap, the first in the text counts. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { from, to, text: replacement } of inOrder(edits)) {
    result += text.slice(done, from) + replacement;
    done = to;
  }
  return result + text.slice(done);
}

/** Edits by their place, what is added before what is taken away there; those left out that overlap one before. */
export function inOrder(edits: readonly Edit[]): Edit[] {
  let done = 0;
  return [...edits]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .filter(({ from, to }) => {
      if (from < done) return false;
      done = to;
      return true;
    });
}

/** Where an offset of the edited text was in the text before. @param edits in order, none overlapping */
export function offsetBefore(edits: readonly Edit[], offset: number): number {
  let shift = 0;
  for (const { from, to, text } of edits) {
    if (offset + shift < from) break;
    if (offset + shift < from + text.length) return from;
    shift += to - from - text.length;
  }
  return offset + shift;
}
