import { mdxToMdast, type Features, type MdastNode } from 'satteri';
import { refusedNodes } from './allowed.ts';
import { linksOf, type PageLink } from './links.ts';
import { childrenOf, lineOf, type PageProblem } from './problem.ts';
import { sectionsOf, type PageSection } from './sections.ts';

/**
 * How every page is parsed, by the checks and by the build alike. Smart punctuation would put English quotation marks
 * into every language; front matter is blanked out before, so that a body cannot begin with a second one.
 */
export const MARKDOWN_FEATURES = { smartPunctuation: false, frontmatter: false } satisfies Features;

/** `<Setting id="…" />` in a page. */
export interface PageSetting {
  readonly id: string;
  readonly line: number;
}

/** The body of a page as it was understood: what the checks read, and what the build renders. */
export interface PageBody {
  readonly sections: readonly PageSection[];
  readonly links: readonly PageLink[];
  readonly settings: readonly PageSetting[];
  /** All faults of the body: what it may not hold, headings that begin no section. A page with problems is never rendered. */
  readonly problems: readonly PageProblem[];
}

/** Parses Markdown with components. @throws Error of the parser, its message beginning with `line:column` */
export const parseMdx = (text: string): MdastNode => mdxToMdast(text, { features: MARKDOWN_FEATURES });

/** Reads the tree of a page. It is the one place that decides what is a section, a link, a setting, and what is refused. */
export function readBody(root: MdastNode): PageBody {
  const { sections, problems } = sectionsOf(root);
  const all = [...refusedNodes(root), ...problems];
  return {
    sections,
    links: linksOf(root),
    settings: settingsOf(root),
    problems: all.sort((a, b) => a.line - b.line),
  };
}

function settingsOf(node: MdastNode): PageSetting[] {
  const inner = childrenOf(node).flatMap(settingsOf);
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return inner;
  const id = node.attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id',
  )?.value;
  return typeof id === 'string' ? [{ id, line: lineOf(node) }, ...inner] : inner;
}
