import type { MdastNode } from 'satteri';
import { boxContent, boxKind } from './boxes.ts';
import { childrenOf } from './problem.ts';

/** Kinds of nodes whose children stand apart: `- one\n- two` gives `one two`, and a row of a table `a b`. */
const APART: ReadonlySet<string> = new Set(['list', 'listItem', 'blockquote', 'table', 'tableRow']);

/**
 * The words of a node and of all below it, as a reader reads them or hears them, without marks: a picture gives what it
 * shows.
 */
export function wordsOf(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') {
    return node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' ? node.value : '';
  }
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  const children = boxKind(node) === undefined ? childrenOf(node) : boxContent(node);
  return children.map(wordsOf).join(APART.has(node.type) ? ' ' : '');
}
