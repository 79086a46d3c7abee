import type { MdastNode } from 'satteri';
import { boxKind, boxMark } from './boxes.ts';
import { linkTarget } from './links.ts';
import { PICTURE_KINDS } from './pictures.ts';
import { childrenOf, placeOf, quoted, type Fault, type PageProblem } from './problem.ts';

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
  'image',
  'link',
  'linkReference',
  'definition',
]);

const CODE: ReadonlySet<string> = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);
const COMPONENT = 'Setting';
const EXAMPLE = `<${COMPONENT} id="rings" />`;
const PICTURE_EXAMPLE = '“![What it shows](counter.png)”';

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
  if (node.type === 'image') return pictureFault(node);
  if (node.type === 'imageReference') {
    return {
      message: 'The address of a picture stands elsewhere than the picture.',
      fix: `Write it behind what the picture shows: ${PICTURE_EXAMPLE}.`,
    };
  }
  const mark = boxMark(node);
  if (mark !== undefined && boxKind(node) === undefined) {
    return {
      message: `“[!${mark}]” is no kind of box.`,
      fix: 'Write “> [!NOTE]” for a note, or “> [!WARNING]” for a warning.',
    };
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
  return node.type === 'link' || node.type === 'definition' ? (linkFault(node.url) ?? titleFault(node)) : undefined;
}

/** Words behind an address, `[x](topic:calm "more")`, that no reader would see: links within the site have no such place. */
function titleFault({ type, url, title }: Extract<MdastNode, { type: 'link' | 'definition' }>): Fault | undefined {
  if (typeof title !== 'string' || (type === 'link' && ['outside', 'section'].includes(linkTarget(url).kind))) return;
  return {
    message: `The words ${quoted(title)} behind the address of a link are shown to nobody.`,
    fix: `Take them out, or put them into the sentence: “[words](${url})”.`,
  };
}

/** Why a link may not lead there. */
function linkFault(href: string): Fault | undefined {
  if (href.startsWith('tel:') && !/^tel:\+?[\d().-]+$/.test(href)) {
    return {
      message: `The telephone number of the link ${quoted(href)} cannot be dialled.`,
      fix: 'Write digits, with the country’s number before where it is needed: “[call](tel:+4722334455)”.',
    };
  }
  if (linkTarget(href).kind !== 'refused') return undefined;
  if (href === '')
    return { message: 'A link has no address.', fix: 'Write it into the brackets: “[words](https://example.com)”.' };
  if (href.startsWith('http://')) {
    return {
      message: `The link “${href}” leads to a site without encryption, or lacks “https://”.`,
      fix: `Write “[words](${href.replace('http:', 'https:')})”.`,
    };
  }
  return {
    message: `The link “${href}” would be dead: addresses differ between languages and hosts.`,
    fix: 'Write “topic:<id>” for a topic, “term:<id>” for a word of the glossary, or a full https:// address.',
  };
}

/** Why a picture may not stand in a page. */
function pictureFault({ url, alt, title }: Extract<MdastNode, { type: 'image' }>): Fault | undefined {
  if (/^([a-z][a-z\d+.-]*:|\/)/i.test(url)) {
    return {
      message: `The picture ${quoted(url)} comes from elsewhere; a page fetches nothing from other sites.`,
      fix: `Save it beside the page, in the folder of the topic, and write its name: ${PICTURE_EXAMPLE}.`,
    };
  }
  if (!PICTURE_KINDS.some((kind) => url.endsWith(`.${kind}`))) {
    return {
      message: `The picture ${quoted(url)} is of a kind that pages do not show.`,
      fix: `Save it as one of ${PICTURE_KINDS.join(', ')}; the letters behind the dot are small.`,
    };
  }
  if ((alt ?? '').trim() === '') {
    return {
      message: `The picture ${quoted(url)} says nothing to those who cannot see it.`,
      fix: `Say what it shows, in the language of the page: “![The button below the counter](${url})”.`,
    };
  }
  if (typeof title === 'string') {
    return {
      message: `The words ${quoted(title)} behind the address of a picture are seen by few.`,
      fix: 'Put them into a sentence below the picture.',
    };
  }
  return undefined;
}

/** Everything on a page that it may not hold, in the order of the text. */
export function refusedNodes(root: MdastNode): PageProblem[] {
  const visit = (node: MdastNode): PageProblem[] => {
    const fault = faultOf(node);
    return [...(fault ? [{ ...placeOf(node), ...fault }] : []), ...childrenOf(node).flatMap(visit)];
  };
  return visit(root);
}
