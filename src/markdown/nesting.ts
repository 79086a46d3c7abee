import type { MdastNode } from 'satteri';
import { childrenOf, placeOf, type PageProblem } from './problem.ts';

/** Lists and quotations within each other that a page may hold; more than a reader can follow. */
const MOST_NESTED = 8;
/** Nodes of any kind within each other, such as stars within stars. The compiler ends the whole build at some thousands. */
const MOST_DEEP = 60;
/** Marks of lists and quotations at the beginning of a line that are refused before the parser sees them. */
const MOST_MARKS = 50;
const MARKS = new RegExp(`^(?:[ \\t]*(?:>|(?:[-*+]|\\d{1,9}[.)])(?=[ \\t]))){${String(MOST_MARKS)}}`, 'm');

const problem = (place: Pick<PageProblem, 'line' | 'column'>): PageProblem => ({
  ...place,
  message: `Lists or quotations stand more than ${String(MOST_NESTED)} deep within each other.`,
  fix: 'Take marks (“>”, “-”, “1.”) or spaces away at the beginning of the line.',
});

/** A line of the text that is nested so deep that the parser had better not read it; undefined for none. */
export function deepLine(text: string): PageProblem | undefined {
  const match = MARKS.exec(text);
  return match ? problem({ line: text.slice(0, match.index).split('\n').length }) : undefined;
}

/** The first node that is nested too deep; undefined for none. It does not call itself, so that no depth can end it. */
export function tooDeep(root: MdastNode): PageProblem | undefined {
  const stack: { node: MdastNode; nested: number; deep: number }[] = [{ node: root, nested: 0, deep: 0 }];
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const { node } = entry;
    const nested = entry.nested + (node.type === 'blockquote' || node.type === 'list' ? 1 : 0);
    if (nested > MOST_NESTED) return problem(placeOf(node));
    if (entry.deep > MOST_DEEP)
      return {
        ...placeOf(node),
        message: 'Bold, slanted or struck words stand too deep within each other.',
        fix: 'Take stars (“*”), lines (“_”) or tildes (“~~”) away.',
      };
    for (const child of [...childrenOf(node)].reverse()) stack.push({ node: child, nested, deep: entry.deep + 1 });
  }
  return undefined;
}
