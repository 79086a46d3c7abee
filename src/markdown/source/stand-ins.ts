import type { MdastNode } from 'satteri';
import { childrenOf } from '../problem.ts';

/*
 * The parser reads MDX, in which `<`, `{`, `import` and `export` begin code, and has no switch for it. So these marks never
 * reach it: characters that Unicode keeps for programs stand in for them while it reads, and the tree gets the marks back.
 * @see https://www.unicode.org/faq/private_use.html#nonchar1
 */

/** A letter that nobody sees. It parts marks that belong apart: `import` at the start of a line, `**` from `:`. */
export const INVISIBLE_LETTER = '\uFDD0';
/** In place of letters that are not shown, such as a note to colleagues, so that columns stay what they are. */
export const NOTHING_SHOWN = '\uFDD5';
const STAND_INS: ReadonlyMap<string, string> = new Map([
  ['<', '\uFDD1'],
  ['{', '\uFDD2'],
  ['}', '\uFDD3'],
  ['~', '\uFDD4'],
]);
const MARKS: ReadonlyMap<string, string> = new Map([...STAND_INS].map(([mark, standIn]) => [standIn, mark]));

/** Characters that Unicode keeps for programs, which no text may hold. */
export const RESERVED = /[\uFDD0-\uFDEF]/g;

/** A text with stand-ins for all marks that MDX reads as code: `<3` → a heart that the parser takes for letters. */
export const withoutCode = (text: string): string => text.replace(/[<{}]/g, standInFor);

/** What stands in for a mark; the mark itself where it needs nothing to. */
export const standInFor = (mark: string): string => STAND_INS.get(mark) ?? mark;

/** A text of the tree as the editor typed it. */
export const asTyped = (text: string): string =>
  text.replace(RESERVED, (char) =>
    char === INVISIBLE_LETTER || char === NOTHING_SHOWN ? '' : (MARKS.get(char) ?? char),
  );

/** The properties of nodes that hold what was typed. */
const TEXTS: ReadonlySet<string> = new Set(['value', 'url', 'title', 'alt', 'identifier', 'label', 'lang', 'meta']);

/**
 * The tree with the marks that were typed in place of their stand-ins. Whatever is checked is checked after this, so that
 * no stand-in can hide an address: `java<invisible letter>script:` is `javascript:` by then.
 * @param lines the lines that the parser read, by which columns are those of the file again
 */
export function treeAsTyped(node: MdastNode, lines: readonly string[]): MdastNode {
  const entries = Object.entries(node).map(([key, value]: [string, unknown]) => [
    key,
    TEXTS.has(key) && typeof value === 'string' ? asTyped(value) : value,
  ]);
  const copy = Object.fromEntries(entries) as unknown as MdastNode;
  if ('children' in node)
    Object.assign(copy, {
      children: childrenOf(node)
        .map((child) => treeAsTyped(child, lines))
        .filter((child) => child.type !== 'text' || child.value !== ''),
    });
  const start = node.position?.start;
  if (node.position && start) {
    const added = (lines[start.line - 1] ?? '').slice(0, start.column - 1).split(INVISIBLE_LETTER).length - 1;
    Object.assign(copy, { position: { ...node.position, start: { ...start, column: start.column - added } } });
  }
  return copy;
}
