import type { MdastNode } from 'satteri';
import { childrenOf } from './problem.ts';

/** Boxes that a page may hold, as GitHub writes them: a quotation that begins with `[!NOTE]` or `[!WARNING]`. */
export const BOXES = ['note', 'warning'] as const;
export type BoxKind = (typeof BOXES)[number];

const MARK = /^\[!\s*([\p{L}\p{N}_-]+)\s*\][ \t]*\n?/u;

/** What a quotation is marked as, such as `NOTE` or, which is none, `TIP`; undefined for a plain quotation. */
export function boxMark(node: MdastNode): string | undefined {
  if (node.type !== 'blockquote') return undefined;
  const [first] = childrenOf(node);
  const text = first?.type === 'paragraph' ? childrenOf(first)[0] : undefined;
  return text?.type === 'text' ? MARK.exec(text.value)?.[1] : undefined;
}

/** The kind of a box; undefined for anything else. */
export const boxKind = (node: MdastNode): BoxKind | undefined =>
  BOXES.find((kind) => kind === boxMark(node)?.toLowerCase());

/** What stands in a box, without its mark. */
export function boxContent(box: MdastNode): readonly MdastNode[] {
  const [first, ...others] = childrenOf(box);
  if (first === undefined) return others;
  const [mark, ...words] = childrenOf(first);
  const text = mark?.type === 'text' ? mark.value.replace(MARK, '') : '';
  // A break behind the mark begins the words anew; the box does that itself.
  const inner = words[0]?.type === 'break' && text === '' ? words.slice(1) : words;
  const children = [...(text === '' || mark === undefined ? [] : [{ ...mark, value: text } as MdastNode]), ...inner];
  return children.length === 0 ? others : [{ ...first, children } as MdastNode, ...others];
}
