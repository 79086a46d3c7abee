import type { MdastNode } from 'satteri';
import { definitionsOf, hrefOf, linkTarget } from './links.ts';
import { childrenOf, lineOf, type PageProblem } from './problem.ts';
import { markedSetting, withSettings, wordsOf } from './words.ts';

/**
 * A `##` heading and what stands below it. The id stands at the heading, so that a section keeps its meaning wherever it
 * is moved: `## What not to do [#avoid]`. (The form of Fumadocs; `{#avoid}` would be code in MDX.)
 * @see https://fumadocs.dev/docs/headless/mdx/headings
 */
export interface PageSection {
  readonly id: string;
  /** The heading without its id, as plain words. */
  readonly heading: string;
  /** 1-based line of the heading. */
  readonly line: number;
  /** Items of the numbered lists directly in the section. */
  readonly steps: number;
  /** Its words without the heading, for counting. */
  readonly text: string;
  /** The same for search, with the settings that it quotes (`withSettings`). */
  readonly searchText: string;
  /** Terms of the glossary that words of the section are marked with. */
  readonly terms: readonly string[];
  /** Whether it holds a box, a quotation, a table or a picture, which have a style sheet of their own. */
  readonly hasFigures: boolean;
  readonly nodes: readonly MdastNode[];
}

const HEADING_WITH_ID = /^(.*?)\s*\[#\s*([^\]\s]*)\s*\]$/su;
const EXAMPLE = '“## What to say [#say]”';
/** Inline nodes that a heading may hold: it is shown as plain words in the page, in its list of sections and in search. */
const IN_HEADINGS: ReadonlySet<string> = new Set(['text', 'emphasis', 'strong', 'inlineCode', 'break']);

export interface Sections {
  readonly sections: readonly PageSection[];
  readonly problems: readonly PageProblem[];
}

/** Headings of second level that are not sections, since they stand inside a list, a quotation or a table. */
const nestedHeadings = (node: MdastNode): MdastNode[] =>
  childrenOf(node).flatMap((child) => [
    ...(child.type === 'heading' && child.depth === 2 ? [child] : []),
    ...nestedHeadings(child),
  ]);

const onlyWords = (heading: MdastNode): boolean =>
  childrenOf(heading).every((child) => IN_HEADINGS.has(child.type) && onlyWords(child));

/** Cuts a page into its sections by the headings that stand at the top level. */
export function sectionsOf(root: MdastNode): Sections {
  const sections: PageSection[] = [];
  const problems: PageProblem[] = [];
  let nodes: MdastNode[] | undefined;
  for (const node of childrenOf(root)) {
    if (node.type === 'heading' && node.depth === 2) {
      nodes = [];
      const section = sectionAt(node, nodes);
      if ('fix' in section) problems.push(section);
      else if (sections.some(({ id }) => id === section.id)) problems.push(doubled(section));
      else sections.push(section);
    } else if (nodes) {
      nodes.push(node);
      problems.push(...nestedHeadings(node).map(nested));
    } else if (node.type !== 'definition') {
      problems.push({
        line: lineOf(node),
        message: 'Text stands before the first “##” heading, where no section holds it.',
        fix: `Put it below a heading such as ${EXAMPLE}, or into the summary.`,
      });
    }
  }
  const definitions = definitionsOf([root]);
  return { sections: sections.map((section) => withContent(section, definitions)), problems };
}

function sectionAt(heading: MdastNode, nodes: MdastNode[]): PageSection | PageProblem {
  const words = wordsOf(heading);
  const line = lineOf(heading);
  if (!onlyWords(heading)) {
    return {
      line,
      message: `The heading “${words}” holds a link or a tag.`,
      fix: `Write plain words and the id: ${EXAMPLE}.`,
    };
  }
  const [, title = '', id = ''] = HEADING_WITH_ID.exec(words) ?? [];
  if (id === '') {
    return {
      line,
      message: `The heading “${words}” does not say which section it begins.`,
      fix: `Put the id of the section behind it, as in ${EXAMPLE}; make it “###” if it is a heading within a section.`,
    };
  }
  if (title === '') return { line, message: `The heading of “${id}” has no words.`, fix: `Write it as in ${EXAMPLE}.` };
  return { id, heading: title, line, steps: 0, text: '', searchText: '', terms: [], hasFigures: false, nodes };
}

const doubled = ({ id, heading, line }: PageSection): PageProblem => ({
  line,
  message: `“## ${heading}” begins the section “${id}”, which the page has already.`,
  fix: 'Give it the id of the section that it is, or make it a “###” heading.',
});

const nested = (heading: MdastNode): PageProblem => ({
  line: lineOf(heading),
  message: `The heading “${wordsOf(heading)}” stands inside a list, a quotation or a table, where it begins no section.`,
  fix: 'Move it out, to the beginning of a line; or write it in bold: **…**.',
});

/** The ids of the terms that words below a node are marked with. */
function termsOf(node: MdastNode, definitions: ReadonlyMap<string, string>): string[] {
  const href = node.type === 'definition' ? undefined : hrefOf(node, definitions);
  const target = href === undefined ? undefined : linkTarget(href);
  return [
    ...(target?.kind === 'term' ? [target.id] : []),
    ...childrenOf(node).flatMap((child) => termsOf(child, definitions)),
  ];
}

const FIGURES: ReadonlySet<string> = new Set(['blockquote', 'table', 'image']);
const isFigure = (node: MdastNode): boolean => FIGURES.has(node.type) || childrenOf(node).some(isFigure);

function withContent(section: PageSection, definitions: ReadonlyMap<string, string>): PageSection {
  const steps = section.nodes.reduce(
    (sum, node) => sum + (node.type === 'list' && node.ordered === true ? node.children.length : 0),
    0,
  );
  // A heading within has no full stop: search shows it in one line with what follows.
  const searchText = section.nodes
    .map((node) => wordsOf(node, markedSetting) + (node.type === 'heading' ? ' –' : ''))
    .join('\n')
    .trim();
  return {
    ...section,
    steps,
    text: withSettings(searchText, () => undefined).trim(),
    searchText,
    terms: section.nodes.flatMap((node) => termsOf(node, definitions)),
    hasFigures: section.nodes.some(isFigure),
  };
}
