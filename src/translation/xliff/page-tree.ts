import type { MdastNode } from 'satteri';
import { parseMdx } from '../../markdown/page.ts';
import { readSource } from '../../markdown/source/read-source.ts';
import { INVISIBLE_LETTER, treeAsTyped } from '../../markdown/source/stand-ins.ts';

/** The tree of a body, with the place of each node in the text. */
export interface PageTree {
  readonly root: MdastNode;
  readonly body: string;
  /** Index of the first character of a node in the body, and of the one after its last. */
  readonly start: (node: MdastNode) => number;
  readonly end: (node: MdastNode) => number;
}

/** Parses the body of a page as the site does. @throws Error of the parser */
export function pageTree(body: string): PageTree {
  const { text } = readSource(body);
  // The parser gets some letters that were not typed; a place in the body is counted without them.
  const added = [...text.matchAll(new RegExp(INVISIBLE_LETTER, 'g'))].map(({ index }) => index);
  const typed = (index: number): number => index - added.filter((one) => one < index).length;
  return {
    root: treeAsTyped(parseMdx(text), text.split('\n')),
    body,
    start: (node) => typed(node.position?.start.offset ?? 0),
    end: (node) => typed(node.position?.end.offset ?? 0),
  };
}
