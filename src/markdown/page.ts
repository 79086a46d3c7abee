import { mdxToMdast, type Features, type MdastNode } from 'satteri';
import { refusedNodes } from './allowed.ts';
import { almostMarkdown, uselessDefinitions } from './almost/almost.ts';
import { linksOf, type PageLink } from './links.ts';
import { deepLine, tooDeep } from './nesting.ts';
import { picturesOf, type PagePicture } from './pictures.ts';
import { childrenOf, lineOf, type PageProblem } from './problem.ts';
import { sectionsOf, type PageSection } from './sections.ts';
import { readSource } from './source/read-source.ts';
import { treeAsTyped } from './source/stand-ins.ts';
import { settingIn, wordsOf } from './words.ts';

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

/** Words of a page in one line of the file, as a reader reads them. */
export interface PageText {
  readonly line: number;
  readonly text: string;
}

/** The body of a page as it was understood: what the checks read, and what the build renders. */
export interface PageBody {
  readonly sections: readonly PageSection[];
  readonly links: readonly PageLink[];
  readonly settings: readonly PageSetting[];
  readonly pictures: readonly PagePicture[];
  readonly texts: readonly PageText[];
  /** All faults of the body: what it may not hold, headings that begin no section. A page with problems is never rendered. */
  readonly problems: readonly PageProblem[];
}

export const NOTHING: PageBody = { sections: [], links: [], settings: [], pictures: [], texts: [], problems: [] };

/** Parses what `readSource` gave. @throws Error of the parser, its message beginning with `line:column` */
export const parseMdx = (text: string): MdastNode => mdxToMdast(text, { features: MARKDOWN_FEATURES });

/**
 * Reads the body of a page.
 * @param typed its text, with a blank line for each line of the front matter
 * @throws Error of the parser, if a text came to it that `readSource` should have kept from it
 */
export function readPage(typed: string): PageBody {
  const { text, problems } = readSource(typed);
  const deep = deepLine(text);
  if (deep) return { ...NOTHING, problems: [deep] };
  const body = readTree(parseMdx(text), text);
  return {
    ...body,
    // What is wrong in a line, such as the quotation marks of a tag, is told once.
    texts: body.texts.filter(({ line }) => !problems.some((problem) => problem.line === line)),
    problems: inOrder([...problems, ...body.problems]),
  };
}

/**
 * Reads the tree of a page. It is the one place that decides what is a section, a link, a setting, and what is refused.
 * @param source the text that it was parsed from
 */
export function readTree(parsed: MdastNode, source: string): PageBody {
  const deep = tooDeep(parsed);
  if (deep) return { ...NOTHING, problems: [deep] };
  const root = treeAsTyped(parsed, source.split('\n'));
  const { sections, problems } = sectionsOf(root);
  const useless = uselessDefinitions(root);
  return {
    sections,
    links: linksOf(root),
    settings: settingsOf(root),
    pictures: picturesOf(root),
    texts: textsOf(root),
    problems: inOrder([
      // An address that no link uses is told of once, whatever is wrong with it besides.
      ...refusedNodes(root).filter(({ line }) => !useless.some((definition) => definition.line === line)),
      ...almostMarkdown(root, source),
      ...useless,
      ...problems,
    ]),
  };
}

const inOrder = (problems: readonly PageProblem[]): PageProblem[] =>
  [...problems].sort((a, b) => a.line - b.line || (a.column ?? 1) - (b.column ?? 1));

const TEXTS: ReadonlySet<string> = new Set(['text', 'inlineCode', 'code', 'image']);

/** The words of a page, line by line. */
function textsOf(root: MdastNode): PageText[] {
  const lines = new Map<number, string>();
  const visit = (node: MdastNode): void => {
    const words = TEXTS.has(node.type) ? wordsOf(node).split('\n') : [];
    for (const [index, text] of words.entries()) {
      const line = lineOf(node) + index;
      lines.set(line, (lines.get(line) ?? '') + text);
    }
    for (const child of childrenOf(node)) visit(child);
  };
  visit(root);
  return [...lines].map(([line, text]) => ({ line, text }));
}

function settingsOf(node: MdastNode): PageSetting[] {
  const inner = childrenOf(node).flatMap(settingsOf);
  const id = settingIn(node);
  return id === undefined ? inner : [{ id, line: lineOf(node) }, ...inner];
}
