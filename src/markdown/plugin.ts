import { defineMdastPlugin } from 'satteri';
import { definitionsOf } from './links.ts';
import { readTree } from './page.ts';
import type { PageProblem } from './problem.ts';
import { attribute, property, withComponents } from './with-components.ts';

/** A page that the build was given though the checks refuse it; carries what they say. */
export class RefusedPageError extends Error {
  override readonly name = 'RefusedPageError';
  constructor({ line, column = 1, message, fix }: PageProblem) {
    super(`${String(line)}:${String(column)}: ${message} ${fix}`);
  }
}

/** Front matter keys by which Astro would load other code for a page. @see https://docs.astro.build/en/basics/layouts/ */
const CODE_KEYS = ['layout', 'components'] as const;

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
    const { sections, problems } = readTree(root, context.source);
    const frontMatter = context.data.astro?.frontmatter ?? {};
    const loads = CODE_KEYS.find((key) => Object.hasOwn(frontMatter, key));
    const [problem] = problems;
    if (problem) throw new RefusedPageError(problem);
    if (loads !== undefined)
      throw new RefusedPageError({
        line: 1,
        message: `The front matter has “${loads}”, which loads code.`,
        fix: 'Remove it.',
      });
    const file = /[^/]+\/[^/]+\/[^/]+$/.exec(decodeURI(context.fileURL?.pathname ?? ''))?.[0] ?? '';
    const definitions = definitionsOf(sections.flatMap(({ nodes }) => nodes));
    context.replaceNode(root, {
      type: 'root',
      children: sections.map(({ id, nodes }) => ({
        type: 'mdxJsxFlowElement',
        name: 'Section',
        attributes: [attribute('id', id), property('only')],
        children: nodes.map((node) => withComponents(node, { file, section: id, definitions })) as never[],
      })),
    });
  },
});
