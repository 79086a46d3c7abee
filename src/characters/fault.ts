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
