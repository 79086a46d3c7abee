import type { MdastNode } from 'satteri';
import { parseMdx } from '../../markdown/page.ts';

/** The tree of a body, with the place of each node in the text. */
export interface PageTree {
  readonly root: MdastNode;
  readonly body: string;
  /** Index of the first character of a node in the body, and of the one after its last. */
  readonly start: (node: MdastNode) => number;
  readonly end: (node: MdastNode) => number;
}

/** Parses the body of a page as the site does. @throws Error of the parser */
export const pageTree = (body: string): PageTree => ({
  root: parseMdx(body),
  body,
  start: (node) => node.position?.start.offset ?? 0,
  end: (node) => node.position?.end.offset ?? 0,
});
