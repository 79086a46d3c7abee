/** A change of a text: what stands from one offset to another becomes something else. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A character, or a few, that is not what it looks like. Offsets count from the start of the text. */
export interface CharacterFault {
  /** Faults of one group in one file have one cause, and are told once. */
  readonly group: string;
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly fix: string;
  /** What was certainly meant; left out where only the writer knows. */
  readonly replacement?: string;
  /** The page works, and would probably be better otherwise. */
  readonly isAdvice?: true;
}

/** What a text is written in, as far as characters mean something there. */
export type Form = 'page' | 'data' | 'words';

/** The text with the edits made. Of two that overlap, the first counts. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { from, to, text: replacement } of inOrder(edits)) {
    result += text.slice(done, from) + replacement;
    done = to;
  }
  return result + text.slice(done);
}

/** Edits by their place, those left out that overlap one before. */
export function inOrder(edits: readonly Edit[]): Edit[] {
  let done = 0;
  return edits
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
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

/** Words before and after an offset on its line, for an editor to find the place: `telephone, 12 ` → `telephone, 12`. */
export function wordsAround(
  text: string,
  from: number,
  to: number,
): { readonly before: string; readonly after: string } {
  const near = text.slice(Math.max(0, from - 60), from);
  const line = near.slice(near.lastIndexOf('\n') + 1);
  const [rest = ''] = text.slice(to, to + 60).split(/\r?\n/, 1);
  const visible = (part: string): string => part.replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, ' ').trim();
  return {
    before: /\S*\s*\S*$/u.exec(visible(line).slice(-30))?.[0].trim() ?? '',
    after: /^\S*\s?\S*/u.exec(visible(rest).slice(0, 30))?.[0].trim() ?? '',
  };
}

/** `after “tele”`, `before “phone”`, or `on a line of its own`. */
export function placeInWords(text: string, from: number, to: number): string {
  const { before, after } = wordsAround(text, from, to);
  return before !== '' ? `after “${before}”` : after !== '' ? `before “${after}”` : 'on an empty line';
}
