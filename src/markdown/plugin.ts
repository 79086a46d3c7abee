import { defineMdastPlugin, type MdastNode } from 'satteri';
import { definitionsOf, hrefOf, linkTarget } from './links.ts';
import { readBody } from './page.ts';
import { childrenOf } from './problem.ts';

/** A page that the build was given though the checks refuse it; carries what they say. */
export class RefusedPageError extends Error {
  override readonly name = 'RefusedPageError';
}

/** Front matter keys by which Astro would load other code for a page. @see https://docs.astro.build/en/basics/layouts/ */
const CODE_KEYS = ['layout', 'components'] as const;

type Attributes = Extract<MdastNode, { type: 'mdxJsxTextElement' }>['attributes'];

const attribute = (name: string, value: string): Attributes[number] => ({ type: 'mdxJsxAttribute', name, value });

/** A property that the page is rendered with: `<Content only="say" page={…} />`. */
const property = (name: string): Attributes[number] => ({
  type: 'mdxJsxAttribute',
  name,
  value: { type: 'mdxJsxAttributeValueExpression', value: `props.${name}` },
});

/**
 * Turns the Markdown of a page into components: each section into `<Section id only>`, of which one is shown
 * at a time; links to topics and to words of the glossary into `<TopicLink>` and `<Term>`, since their addresses differ
 * between readers; and tells `<Setting>` the page it stands in. An editor's file can hold no other component and no
 * code: what the checks refuse is refused here once more, for pages that a development server compiles unchecked.
 */
export const guidancePage = defineMdastPlugin({
  name: 'guidance-page',
  options: { position: true },
  before(root, context) {
    const { sections, problems } = readBody(root);
    const frontMatter = context.data.astro?.frontmatter ?? {};
    const loads = CODE_KEYS.find((key) => Object.hasOwn(frontMatter, key));
    const [problem] = problems;
    if (problem) throw new RefusedPageError(`${String(problem.line)}:1: ${problem.message} ${problem.fix}`);
    if (loads !== undefined)
      throw new RefusedPageError(`1:1: The front matter has “${loads}”, which loads code. Remove it.`);
    const definitions = definitionsOf(root);
    context.replaceNode(root, {
      type: 'root',
      children: sections.map(({ id, nodes }) => ({
        type: 'mdxJsxFlowElement',
        name: 'Section',
        attributes: [attribute('id', id), property('only')],
        children: nodes.map((node) => withComponents(node, definitions)) as never[],
      })),
    });
  },
});

function withComponents(node: MdastNode, definitions: ReadonlyMap<string, string>): MdastNode {
  const children = childrenOf(node).map((child) => withComponents(child, definitions));
  const href = node.type === 'link' || node.type === 'linkReference' ? hrefOf(node, definitions) : undefined;
  const target = href === undefined ? undefined : linkTarget(href);
  const element = (name: string, attributes: Attributes): MdastNode => ({
    type: 'mdxJsxTextElement',
    name,
    attributes: [...attributes, property('page')],
    children: children as never[],
  });
  if (target?.kind === 'topic') {
    return element('TopicLink', [
      attribute('to', target.id),
      ...(target.section === undefined ? [] : [attribute('section', target.section)]),
    ]);
  }
  if (target?.kind === 'term') return element('Term', [attribute('id', target.id)]);
  if (href !== undefined) return { type: 'link', url: href, children: children as never[] };
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    return { ...node, attributes: [...node.attributes, property('page')] };
  }
  return children.length > 0 ? ({ ...node, children } as MdastNode) : node;
}
