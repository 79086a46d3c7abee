import type { MdastNode } from 'satteri';
import { boxContent, boxKind } from './boxes.ts';
import { childrenOf } from './problem.ts';

/** Kinds of nodes whose children stand apart: `- one\n- two` gives `one two`, and a row of a table `a b`. */
const APART: ReadonlySet<string> = new Set(['list', 'listItem', 'blockquote', 'table', 'tableRow']);

/**
 * The words of a node and of all below it, as a reader reads them or hears them, without marks: a picture gives what it
 * shows.
 * @param settingAs what stands for `<Setting id="emergency-number" />`; nothing, unless it is given
 */
export function wordsOf(node: MdastNode, settingAs?: (id: string) => string): string {
  if ('value' in node && typeof node.value === 'string') {
    return node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' ? node.value : '';
  }
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  const setting = settingAs && settingIn(node);
  if (setting !== undefined) return settingAs?.(setting) ?? '';
  const children = boxKind(node) === undefined ? childrenOf(node) : boxContent(node);
  return children.map((child) => wordsOf(child, settingAs)).join(APART.has(node.type) ? ' ' : '');
}

/** The id of a setting that a node quotes. */
export function settingIn(node: MdastNode): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const id = node.attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id',
  )?.value;
  return typeof id === 'string' ? id : undefined;
}

/** Stands around the id of a setting in a text whose settings are not known yet: no page can hold it. */
const MARK = '\uFFFC';
export const markedSetting = (id: string): string => MARK + id + MARK;
/** The text with the values of its settings; those that are not known are left out. */
export const withSettings = (text: string, valueOf: (id: string) => string | undefined): string =>
  text
    .split(MARK)
    .map((part, at) => (at % 2 === 0 ? part : (valueOf(part) ?? '')))
    .join('');
