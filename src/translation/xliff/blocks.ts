import type { MdastNode } from 'satteri';
import { childrenOf } from '../../markdown/problem.ts';
import { hasWords, type Sentence } from './inline.ts';
import { pageTree, type PageTree } from './page-tree.ts';
import { sentenceOf } from './sentence.ts';

/** Where a sentence stands in its section. */
export type BlockPlace = 'heading' | 'inner-heading' | 'paragraph' | 'numbered' | 'bullet' | 'quotation' | 'cell';

/** A paragraph, a heading, an item of a list or a cell of a table: what a translator has before him at a time. */
export interface Block {
  readonly place: BlockPlace;
  /** Where its words stand in the body, without what makes it a heading or an item. */
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
}

/** A section with its blocks. Two sections of one shape can be set side by side, block by block. */
export interface SectionBlocks {
  readonly id: string;
  readonly heading: Block;
  readonly blocks: readonly Block[];
  readonly shape: string;
  readonly headingStart: number;
  /** Where all below the heading stands in the body. */
  readonly start: number;
  readonly end: number;
  /** Where the next section begins, or the body ends. */
  readonly next: number;
}

const HEADING_ID = /\s*\[#\s*([^\]\s]*)\s*\]\s*$/u;
/** What makes a quotation a box, as in `[!WARNING]`. */
const BOX_MARK = /^\[![^\]\n]*\][ \t]*(?:\\?\r?\n[ \t>]*)?/;

/** The sections of a body in their order. @throws Error of the parser */
export function sectionBlocks(body: string): SectionBlocks[] {
  const tree = pageTree(body);
  const nodes = childrenOf(tree.root);
  const starts = nodes.flatMap((node, at) => (node.type === 'heading' && node.depth === 2 ? [at] : []));
  return starts.flatMap((at, index) => {
    const heading = nodes[at];
    const after = starts[index + 1];
    const section = heading ? sectionOf(heading, nodes.slice(at + 1, after), tree) : undefined;
    const next = after === undefined ? undefined : nodes[after];
    return section ? [{ ...section, next: next ? tree.start(next) : body.length }] : [];
  });
}

function sectionOf(
  heading: MdastNode,
  nodes: readonly MdastNode[],
  tree: PageTree,
): Omit<SectionBlocks, 'next'> | undefined {
  const block = blockOf(heading, 'heading', tree);
  const last = block?.sentence.at(-1);
  const [mark, id] = last?.kind === 'text' ? (HEADING_ID.exec(last.text) ?? []) : [];
  if (!block || last?.kind !== 'text' || mark === undefined || id === undefined) return undefined;
  const written = tree.body.slice(block.start, block.end);
  const content = nodes.filter(({ type }) => type !== 'definition');
  const [first, end] = [content[0], content.at(-1)];
  return {
    id,
    heading: {
      ...block,
      end: block.start + written.slice(0, written.lastIndexOf('[#')).trimEnd().length,
      sentence: [...block.sentence.slice(0, -1), { kind: 'text', text: last.text.slice(0, -mark.length) }],
    },
    blocks: content.flatMap((node) => blocksOf(node, 'paragraph', tree)),
    shape: content.map((node) => shapeOf(node, tree)).join('\n'),
    headingStart: tree.start(heading),
    start: first ? tree.start(first) : tree.end(heading),
    end: end ? tree.end(end) : tree.end(heading),
  };
}

function blockOf(node: MdastNode, place: BlockPlace, tree: PageTree): Block | undefined {
  const children = childrenOf(node);
  const [first, last] = [children[0], children.at(-1)];
  const sentence = sentenceOf(node, tree);
  return first && last && hasWords(sentence)
    ? { place, start: tree.start(first), end: tree.end(last), sentence }
    : undefined;
}

const isLeaf = ({ type }: MdastNode): boolean => type === 'paragraph' || type === 'heading' || type === 'tableCell';

function blocksOf(node: MdastNode, place: BlockPlace, tree: PageTree): Block[] {
  const own: BlockPlace =
    node.type === 'list'
      ? node.ordered === true
        ? 'numbered'
        : 'bullet'
      : node.type === 'blockquote'
        ? 'quotation'
        : node.type === 'tableCell'
          ? 'cell'
          : node.type === 'heading'
            ? 'inner-heading'
            : place;
  if (isLeaf(node)) return [blockOf(node, own, tree) ?? []].flat();
  const blocks = childrenOf(node).flatMap((child) => blocksOf(child, own, tree));
  return node.type === 'blockquote'
    ? blocks.flatMap((block, at) => (at === 0 ? withoutBoxMark(block, tree) : block))
    : blocks;
}

/** The first words of a box without the mark that makes it one, which is not translated. */
function withoutBoxMark(block: Block, { body }: PageTree): Block[] {
  const [first, ...others] = block.sentence;
  const mark = BOX_MARK.exec(body.slice(block.start, block.end))?.[0];
  if (first?.kind !== 'text' || mark === undefined) return [block];
  const rest = first.text.replace(BOX_MARK, '');
  const sentence: Sentence = rest === '' ? others : [{ kind: 'text', text: rest }, ...others];
  return hasWords(sentence) ? [{ ...block, start: block.start + mark.length, sentence }] : [];
}

/** What a node is made of, down to its blocks; all that is not translated counts letter by letter. */
function shapeOf(node: MdastNode, tree: PageTree): string {
  const written = tree.body.slice(tree.start(node), tree.end(node));
  if (isLeaf(node)) {
    const depth = node.type === 'heading' ? String(node.depth) : '';
    return hasWords(sentenceOf(node, tree)) ? node.type + depth : JSON.stringify(written.trim());
  }
  const children = childrenOf(node);
  if (children.length === 0) return JSON.stringify(written);
  const kind = node.type === 'list' && node.ordered === true ? 'steps' : node.type;
  const first = children[0];
  const sentence = node.type === 'blockquote' && first ? sentenceOf(first, tree)[0] : undefined;
  const box = sentence?.kind === 'text' ? (/^\[![^\]\n]*\]/.exec(sentence.text)?.[0] ?? '') : '';
  return `${kind}${box}(${children.map((child) => shapeOf(child, tree)).join(' ')})`;
}
