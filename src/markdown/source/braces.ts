import { quoted, type Fault } from '../problem.ts';

const BRACES = /\{[^{}\n]*\}/y;

/** `{…}` at a place of a text, and what to say of it; undefined for a brace without its partner, which is shown as typed. */
export function bracesAt(text: string, at: number): { readonly length: number; readonly fault: Fault } | undefined {
  BRACES.lastIndex = at;
  const typed = BRACES.exec(text)?.[0];
  if (typed === undefined) return undefined;
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  const id = /^#+ .*$/.test(line) ? /^\{#\s*([\p{L}\p{N}-]+)\s*\}$/u.exec(typed)?.[1] : undefined;
  return {
    length: typed.length,
    fault:
      id === undefined
        ? {
            message: `${quoted(typed)} stands in braces, which belong to programs.`,
            fix: `Write the words themselves, without braces. To show braces, put a backslash before each: “\\${typed.slice(0, -1)}\\}”.`,
          }
        : {
            message: `${quoted(typed)} stands in braces; the id of a section stands in square brackets.`,
            fix: `Write “[#${id}]”, as in “## What to say [#say]”.`,
          },
  };
}
