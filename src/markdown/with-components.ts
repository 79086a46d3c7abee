import type { MdastNode } from 'satteri';
import { profileOf } from '../language/profiles/index.ts';
import { partsOf } from '../phrase/forms.ts';
import { boxContent, boxKind } from './boxes.ts';
import { hrefOf, linkTarget } from './links.ts';
import { picturePath } from './pictures.ts';
import { childrenOf } from './problem.ts';

/** Where in the content a node stands. */
export interface Place {
  /** Path of the page in the content folder: `topics/keep-calm/en.mdx`. */
  readonly file: string;
  /** Id of the section. */
  readonly section: string;
  readonly definitions: ReadonlyMap<string, string>;
}

type Attributes = Extract<MdastNode, { type: 'mdxJsxTextElement' }>['attributes'];

export const attribute = (name: string, value: string): Attributes[number] => ({
  type: 'mdxJsxAttribute',
  name,
  value,
});

/** A property that the page is rendered with: `<Content only="say" page={…} />`. */
export const property = (name: string): Attributes[number] => ({
  type: 'mdxJsxAttribute',
  name,
  value: { type: 'mdxJsxAttributeValueExpression', value: `props.${name}` },
});

const inline = (name: string, attributes: Attributes, children: readonly MdastNode[]): MdastNode => ({
  type: 'mdxJsxTextElement',
  name,
  attributes,
  children: children as never[],
});
const block = (name: string, attributes: Attributes, children: readonly MdastNode[]): MdastNode => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes,
  children: children as never[],
});

/** A node with components in place of what differs between readers, or has a look and a role of its own. */
export function withComponents(node: MdastNode, place: Place): MdastNode {
  const inner = (nodes: readonly MdastNode[]): MdastNode[] =>
    nodes.flatMap((child) => (child.type === 'text' ? spokenForms(child, place) : withComponents(child, place)));
  const box = boxKind(node);
  if (box !== undefined) return block('Box', [attribute('kind', box), property('page')], inner(boxContent(node)));
  if (node.type === 'table') return tableElement(node, place, inner);
  if (node.type === 'image')
    return inline(
      'Picture',
      [attribute('src', picturePath(place.file, node.url)), attribute('alt', node.alt ?? '')],
      [],
    );
  const children = inner(childrenOf(node));
  const href = node.type === 'link' || node.type === 'linkReference' ? hrefOf(node, place.definitions) : undefined;
  const target = href === undefined ? undefined : linkTarget(href);
  if (target?.kind === 'topic') {
    const section = target.section === undefined ? [] : [attribute('section', target.section)];
    return inline('TopicLink', [attribute('to', target.id), ...section, property('page')], children);
  }
  if (target?.kind === 'term') return inline('Term', [attribute('id', target.id), property('page')], children);
  if (href !== undefined)
    return { type: 'link', url: href, title: node.type === 'link' ? node.title : null, children: children as never[] };
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    return { ...node, attributes: [...node.attributes, property('page')] };
  }
  return children.length > 0 ? ({ ...node, children } as MdastNode) : node;
}

/** A text in which words that a woman and a man say differently are components: `“ขอบคุณค่ะ/ครับ”`. */
function spokenForms(node: Extract<MdastNode, { type: 'text' }>, { file }: Place): MdastNode[] {
  const lang = file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
  // In other languages a slash between two words in running text means something else.
  if (profileOf(lang).speakerForms === undefined) return [node];
  return partsOf(node.value, lang).map((part) =>
    typeof part === 'string'
      ? { ...node, value: part }
      : inline('SpeakerForm', [attribute('woman', part.woman), attribute('man', part.man)], []),
  );
}

/**
 * A table that scrolls within itself where it is wider than a phone, also by keys; it is named by the heading of its
 * section. Columns are set right or centred by a class: the security policy of the pages allows no style in an element.
 */
function tableElement(
  table: Extract<MdastNode, { type: 'table' }>,
  { section }: Place,
  inner: (nodes: readonly MdastNode[]) => MdastNode[],
): MdastNode {
  const rows = table.children.map((row, index) =>
    block(
      'tr',
      [],
      row.children.map((cell, column) => {
        const align = table.align?.[column];
        const attributes = align === 'right' || align === 'center' ? [attribute('class', `is-${align}`)] : [];
        const words = inner(childrenOf(cell));
        return index === 0
          ? block('th', [attribute('scope', 'col'), ...attributes], words)
          : block('td', attributes, words);
      }),
    ),
  );
  const scroller = [
    attribute('class', 'table'),
    attribute('role', 'group'),
    attribute('tabindex', '0'),
    attribute('aria-labelledby', `${section}-h`),
  ];
  return block('div', scroller, [
    block(
      'table',
      [],
      [block('thead', [], rows.slice(0, 1)), ...(rows.length > 1 ? [block('tbody', [], rows.slice(1))] : [])],
    ),
  ]);
}
