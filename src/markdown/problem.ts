import type { MdastNode } from 'satteri';

/** A fault in the body of one page, found by the one parse that checks and pages share. */
export interface PageProblem {
  /** 1-based line of the file. */
  readonly line: number;
  /** 1-based column, where one place of the line is meant. */
  readonly column?: number;
  readonly message: string;
  /** How to mend it, with an example of what to type. */
  readonly fix: string;
}

/** What is wrong and how to mend it, before it is known where. */
export type Fault = Pick<PageProblem, 'message' | 'fix'>;

/** The 1-based line that a node begins on; 1 where the parser gave it none. */
export const lineOf = (node: MdastNode): number => node.position?.start.line ?? 1;

/** Line and column that a node begins on. */
export const placeOf = (node: MdastNode): Pick<PageProblem, 'line' | 'column'> =>
  node.position ? { line: node.position.start.line, column: node.position.start.column } : { line: 1 };

/** The child nodes of a node; none where it cannot have any. */
export const childrenOf = (node: MdastNode): readonly MdastNode[] =>
  'children' in node ? (node.children as MdastNode[]) : [];

/** A typed text as a message quotes it: in one line, and not too long. */
export function quoted(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return `“${line.length > 60 ? `${line.slice(0, 59)}…` : line}”`;
}
