import type { MdastNode } from 'satteri';
import { childrenOf } from '../../markdown/problem.ts';
import type { Code, Inline, Sentence } from './inline.ts';
import type { PageTree } from './page-tree.ts';

const TYPES: Readonly<Record<string, Code['type']>> = {
  strong: 'bold',
  emphasis: 'italic',
  delete: 'struck',
  link: 'link',
  linkReference: 'link',
  image: 'picture',
  break: 'line-break',
  inlineCode: 'code',
  mdxJsxTextElement: 'setting',
};
const PICTURE = /^(!\[)((?:[^\]\\]|\\.)+)(\][\s\S]*)$/;

/** The words and the marks of a paragraph, a heading or a cell. Notes of editors are in neither. */
export function sentenceOf(node: MdastNode, tree: PageTree): Sentence {
  const children = childrenOf(node);
  return children.map((child, at) => inlineOf(child, children[at + 1], tree));
}

function inlineOf(node: MdastNode, next: MdastNode | undefined, tree: PageTree): Inline<Code> {
  if (node.type === 'text') return { kind: 'text', text: node.value };
  const [start, end] = [tree.start(node), tree.end(node)];
  const type = TYPES[node.type] ?? 'other';
  const children = childrenOf(node);
  const [first, last] = [children[0], children.at(-1)];
  if (first && last) {
    const open = tree.body.slice(start, tree.start(first));
    const close = tree.body.slice(tree.end(last), end);
    // An address that stands in the text as it is, without marks.
    if (open + close !== '') return { kind: 'pair', code: { open, close, type }, content: sentenceOf(node, tree) };
  }
  // A line break takes along what begins the next line, such as the mark of a quotation.
  const open = tree.body.slice(start, node.type === 'break' && next ? tree.start(next) : end);
  const [, before, , after] = node.type === 'image' ? (PICTURE.exec(open) ?? []) : [];
  if (node.type === 'image' && before !== undefined && after !== undefined && node.alt)
    return { kind: 'pair', code: { open: before, close: after, type }, content: [{ kind: 'text', text: node.alt }] };
  return { kind: 'code', code: { open, close: '', type } };
}
