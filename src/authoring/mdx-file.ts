import { NOTHING, readPage, type PageBody } from '../markdown/page.ts';
import { splitPage } from './front-matter.ts';
import type { Finding } from './finding.ts';
import { readOnce } from './read-once.ts';
import { frontMatterSchema, type FrontMatter } from './schema.ts';
import { readYaml, type KeyPath } from './yaml-file.ts';

/** One language's words on a topic, read but not yet held against `topic.yaml`. Lines are 1-based lines of the file. */
export interface MdxFile extends Omit<PageBody, 'problems'> {
  readonly file: string;
  readonly frontMatter: FrontMatter | undefined;
  readonly findings: readonly Finding[];
  /** Line of a key of the front matter. */
  readonly lineOf: (path: KeyPath) => number;
  /** The body as it stands in the file, for checks of its typography. */
  readonly body: string;
  /** Line on which the body starts. */
  readonly bodyLine: number;
}

/** Reads an MDX page: front matter against its schema, body into sections, links and settings. Never throws. */
export function readMdx(file: string, source: string): MdxFile {
  const page = splitPage(source);
  if (!page) {
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
      ...NOTHING,
      findings: [finding],
      lineOf: () => 1,
      body: source,
      bodyLine: 1,
    };
  }
  const yaml = readYaml(file, page.yaml.replace(/\r?\n$/, ''), frontMatterSchema, {
    line: 2,
    offset: page.open.length,
  });
  const { body } = page;
  const bodyLine = (page.open + page.yaml + page.close).split('\n').length;
  const { problems, ...read } = readProblems(body, bodyLine);
  const findings = [...yaml.findings, ...problems.map((problem): Finding => ({ severity: 'error', file, ...problem }))];
  return { file, frontMatter: yaml.data, lineOf: yaml.lineOf, body, bodyLine, ...read, findings };
}

/** A page, which is not read again as long as it stays the same. */
export const readMdxFile = readOnce(readMdx);

/** The body with the lines of the file: blank lines stand for the front matter, as in Astro's own reading. */
function readProblems(body: string, bodyLine: number): PageBody {
  try {
    return readPage('\n'.repeat(bodyLine - 1) + body);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const problem = {
      line: Number(/(?:^|\s|\()(\d+):\d+/.exec(message)?.[1] ?? bodyLine),
      message: 'This line could not be read.',
      fix: `Write it anew with plain words and marks of Markdown. The reader of pages says: ${message.split('\n')[0] ?? message}`,
    };
    return { ...NOTHING, problems: [problem] };
  }
}
