import { quoted, type Fault } from '../problem.ts';

const BRACES = /\{(?:(?!\n\s*\n)[^{}])*\}/y;

/** `{…}` in a text. */
export interface Braces {
  readonly typed: string;
  /** What the editor meant, where that is certain: `[#say]` for `{#say}` at a heading. */
  readonly meant?: string;
  readonly fault: Fault;
}

/** The braces at a place of a text; undefined for a brace without its partner, which is shown as typed. */
export function bracesAt(text: string, at: number): Braces | undefined {
  BRACES.lastIndex = at;
  const typed = BRACES.exec(text)?.[0];
  if (typed === undefined) return undefined;
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  const id = /^#+ .*$/.test(line) ? /^\{#\s*([\p{L}\p{N}-]+)\s*\}$/u.exec(typed)?.[1] : undefined;
  if (id !== undefined)
    return {
      typed,
      meant: `[${typed.slice(1, -1)}]`,
      fault: {
        message: `${quoted(typed)} stands in braces; the id of a section stands in square brackets.`,
        fix: `Write “[#${id}]”, as in “## What to say [#say]”.`,
      },
    };
  return {
    typed,
    fault: {
      message: `${quoted(typed)} stands in braces, which belong to programs.`,
      fix: `Write the words themselves, without braces. To show braces, put a backslash before each: “\\${quoted(typed).slice(1, -2)}\\}”.`,
    },
  };
}
