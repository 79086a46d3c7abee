import type { MdastNode } from 'satteri';
import { linkTarget } from './links.ts';
import { childrenOf, lineOf, type PageProblem } from './problem.ts';

/**
 * What a page may hold. Everything else is refused by name, so that a new kind of node of the parser is refused until
 * somebody has thought about it: a page must never run code, neither while the site is built nor in a reader's browser.
 */
const ALLOWED: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'code',
  'break',
  'list',
  'listItem',
  'blockquote',
  'thematicBreak',
  'table',
  'tableRow',
  'tableCell',
  'link',
  'linkReference',
  'definition',
]);

const CODE: ReadonlySet<string> = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);
const COMPONENT = 'Setting';
const EXAMPLE = `<${COMPONENT} id="rings" />`;

type Fault = Omit<PageProblem, 'line'>;

/** Why a component may not stand in a page; undefined for `<Setting id="…" />` with a plain id and nothing else. */
function componentFault(node: MdastNode): Fault | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  if (node.name !== COMPONENT) {
    const name = node.name ?? '';
    return { message: `<${name}> is not a component of this site.`, fix: `Use ${EXAMPLE}, or plain Markdown.` };
  }
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      return {
        message: 'Braces in a tag are code, which a page may not hold.',
        fix: `Write the id in quotes: ${EXAMPLE}.`,
      };
    }
    if (attribute.name !== 'id') {
      return { message: `<${COMPONENT}> has an attribute “${attribute.name}”.`, fix: `It takes id alone: ${EXAMPLE}.` };
    }
  }
  if (node.attributes.length !== 1) return { message: `<${COMPONENT}> needs one id.`, fix: `Write ${EXAMPLE}.` };
  if (node.children.length > 0) {
    return {
      message: `Words stand inside <${COMPONENT}>, where no reader sees them.`,
      fix: `Close it at once: ${EXAMPLE}.`,
    };
  }
  return undefined;
}

/** Why a node may not stand in a page; undefined where it may. */
function faultOf(node: MdastNode): Fault | undefined {
  if (CODE.has(node.type)) {
    return {
      message: 'Code (import, export or {…}) stands in the text.',
      fix: `Use Markdown and ${EXAMPLE} only; write a bare “{” as “\\{”.`,
    };
  }
  if (node.type === 'image' || node.type === 'imageReference') {
    return { message: 'A picture stands in the text; pages have none.', fix: 'Say it in words.' };
  }
  if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
    return {
      message: 'A footnote stands in the text; pages have none.',
      fix: 'Say it in the sentence, or in one after it.',
    };
  }
  if (node.type === 'listItem' && node.checked !== null && node.checked !== undefined) {
    return {
      message: 'A box to tick stands in the text, which nobody could tick there.',
      fix: 'Put it under checklists in the front matter, or take “[ ]” away.',
    };
  }
  if (node.type === 'heading' && node.depth === 1) {
    return {
      message: 'A “#” heading stands in the text; the title of the page is in its front matter.',
      fix: 'Make it “##” or “###”.',
    };
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return componentFault(node);
  if (!ALLOWED.has(node.type)) {
    return {
      message: `A page may not hold this (${node.type}).`,
      fix: 'Use headings, paragraphs, lists, tables and links.',
    };
  }
  const href = node.type === 'link' || node.type === 'definition' ? node.url : undefined;
  if (href !== undefined && linkTarget(href).kind === 'refused') {
    return {
      message: `The link “${href}” would be dead: addresses differ between languages and hosts.`,
      fix: 'Write “topic:<id>” for a topic, “term:<id>” for a word of the glossary, or a full https:// address.',
    };
  }
  return undefined;
}

/** Everything on a page that it may not hold, in the order of the text. */
export function refusedNodes(root: MdastNode): PageProblem[] {
  const visit = (node: MdastNode): PageProblem[] => {
    const fault = faultOf(node);
    return [...(fault ? [{ ...fault, line: lineOf(node) }] : []), ...childrenOf(node).flatMap(visit)];
  };
  return visit(root);
}
