import type { MdastNode } from 'satteri';

/** A fault in the body of one page, found by the one parse that checks and pages share. */
export interface PageProblem {
  /** 1-based line of the file. */
  readonly line: number;
  readonly message: string;
  /** How to mend it, with an example of what to type. */
  readonly fix: string;
}

/** The 1-based line that a node begins on; 1 where the parser gave it none. */
export const lineOf = (node: MdastNode): number => node.position?.start.line ?? 1;

/** A note that an editor has left in the text, in braces: one comment of JavaScript and nothing else, so no code. */
const isComment = (node: MdastNode): boolean =>
  (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
  /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(node.value);

/** The child nodes of a node without comments; none where it cannot have any. */
export const childrenOf = (node: MdastNode): readonly MdastNode[] =>
  'children' in node ? (node.children as MdastNode[]).filter((child) => !isComment(child)) : [];

/**
 * The words of a node and of all below it, as a reader reads them, without marks. Blocks of a list are set apart by a
 * space: `- one\n- two` gives `one two`.
 */
export function wordsOf(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') {
    return node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' ? node.value : '';
  }
  if (node.type === 'break') return ' ';
  return childrenOf(node)
    .map(wordsOf)
    .join(node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote' ? ' ' : '');
}
