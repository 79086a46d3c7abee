import { mdxToMdast, type MdastNode } from 'satteri';
import type { Finding } from './finding.ts';
import { frontMatterSchema, type FrontMatter } from './schema.ts';
import { readYaml, type KeyPath } from './yaml-file.ts';

export interface MdxLink {
  readonly href: string;
  readonly line: number;
}
export interface MdxComponent {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
}
/** A `##` heading and what stands below it. */
export interface MdxSection {
  readonly heading: string;
  readonly line: number;
  /** Items of the ordered lists directly in the section. */
  readonly steps: number;
  readonly text: string;
}

/** One language's words on a topic, read but not yet held against `topic.yaml`. */
export interface MdxFile {
  readonly file: string;
  readonly frontMatter: FrontMatter | undefined;
  readonly sections: readonly MdxSection[];
  readonly links: readonly MdxLink[];
  readonly components: readonly MdxComponent[];
  /** Lines with a picture, which no page may hold (yet), and with a `#` heading, which the title is. */
  readonly images: readonly number[];
  readonly titles: readonly number[];
  /** Lines with `import`, `export` or `{…}`: code, which a page may not hold. */
  readonly code: readonly number[];
  readonly findings: readonly Finding[];
  readonly lineOf: (path: KeyPath) => number;
  /** The body as it stands in the file, for checks of its typography. */
  readonly body: string;
  /** Line of the file on which the body starts, 1-based. */
  readonly bodyLine: number;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Reads an MDX page: front matter against its schema, body into sections, links and components. Never throws. */
export function readMdx(file: string, source: string): MdxFile {
  const match = FRONT_MATTER.exec(source);
  if (!match) {
    const finding: Finding = {
      severity: 'error',
      file,
      line: 1,
      message: 'The page has no front matter.',
      fix: 'Start the file with a line “---”, then title, slug, summary, situations and checklists, then another line “---”.',
    };
    return {
      file,
      frontMatter: undefined,
      sections: [],
      links: [],
      components: [],
      code: [],
      images: [],
      titles: [],
      findings: [finding],
      lineOf: () => 1,
      body: source,
      bodyLine: 1,
    };
  }
  const yaml = readYaml(file, match[1] ?? '', frontMatterSchema, 2);
  const body = source.slice(match[0].length);
  const bodyLine = match[0].split('\n').length;
  const base = { file, frontMatter: yaml.data, lineOf: yaml.lineOf, body, bodyLine };
  try {
    return { ...base, ...walk(mdxToMdast(body), bodyLine), findings: yaml.findings };
  } catch (error) {
    return {
      ...base,
      sections: [],
      links: [],
      components: [],
      code: [],
      images: [],
      titles: [],
      findings: [...yaml.findings, broken(file, bodyLine, error)],
    };
  }
}

/** The compiler's message bears a place as `line:column` or as properties. */
function broken(file: string, bodyLine: number, error: unknown): Finding {
  const message = error instanceof Error ? error.message : String(error);
  const place = /(?:^|\s|\()(\d+):(\d+)/.exec(message);
  const line = place ? Number(place[1]) + bodyLine - 1 : bodyLine;
  return {
    severity: 'error',
    file,
    line,
    message: `The text is not valid MDX: ${message.split('\n')[0] ?? message}`,
    fix: 'Close each tag you open (<Setting id="rings" /> ends with “/>”), and write a bare “<” or “{” as “&lt;” or “\\{”.',
  };
}

interface Walked {
  sections: MdxSection[];
  links: MdxLink[];
  components: MdxComponent[];
  code: number[];
  images: number[];
  titles: number[];
}

function walk(root: MdastNode, bodyLine: number): Walked {
  const found: Walked = { sections: [], links: [], components: [], code: [], images: [], titles: [] };
  const lineOf = (node: MdastNode): number => (node.position?.start.line ?? 1) + bodyLine - 1;
  const visit = (node: MdastNode): void => {
    if (node.type === 'link' || node.type === 'definition') found.links.push({ href: node.url, line: lineOf(node) });
    if (node.type === 'image' || node.type === 'imageReference') found.images.push(lineOf(node));
    if (node.type === 'heading' && node.depth === 1) found.titles.push(lineOf(node));
    if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      found.code.push(lineOf(node));
    if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name) {
      const attributes = Object.fromEntries(
        node.attributes.flatMap((a) =>
          a.type === 'mdxJsxAttribute' && typeof a.value === 'string' ? [[a.name, a.value]] : [],
        ),
      );
      found.components.push({ name: node.name, attributes, line: lineOf(node) });
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  if (!('children' in root)) return found;
  for (const node of root.children as MdastNode[]) {
    const current = found.sections.at(-1);
    if (node.type === 'heading' && node.depth === 2) {
      found.sections.push({ heading: textOf(node), line: lineOf(node), steps: 0, text: '' });
    } else if (current) {
      const steps = node.type === 'list' && node.ordered ? node.children.length : 0;
      // A heading within has no full stop: search shows it in one line with what follows.
      const text = textOf(node) + (node.type === 'heading' ? ' –' : '');
      found.sections[found.sections.length - 1] = {
        ...current,
        steps: current.steps + steps,
        text: `${current.text}\n${text}`.trim(),
      };
    }
  }
  return found;
}

/** The text of a node and all below it, without marks. Blocks are set apart by a space. */
function textOf(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string')
    return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
  if (!('children' in node)) return '';
  return (node.children as MdastNode[]).map(textOf).join(node.type === 'list' || node.type === 'listItem' ? ' ' : '');
}
