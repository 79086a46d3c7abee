import { parse, stringify } from 'yaml';

interface FrontMatter {
  readonly title: string;
  readonly summary: string;
  readonly checklists: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A topic as Markdown that every generator of sites takes. */
export interface MarkdownPage {
  readonly title: string;
  /** Title and description between lines of `---`. */
  readonly front: string;
  /** The text, with the checklists as lists of boxes. */
  readonly body: string;
}

/**
 * The same text without what is our own: ids of headings, terms, components, of which `112` is left.
 * @param addressOf the address of a topic that the text links to
 */
export function markdownPage(mdx: string, addressOf: (topic: string) => string): MarkdownPage {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(mdx) ?? [];
  const { title, summary, checklists } = parse(front) as FrontMatter;
  const text = body
    .replace(/ \[#[\w-]+\]$/gm, '')
    .replace(/\(topic:([\w-]+)\)/g, (_, topic: string) => `(${addressOf(topic)})`)
    .replace(/\[([^\]]*)\]\(term:[\w-]+\)/g, '$1')
    .replace(/<[A-Z][^>]*>/g, '112');
  const lists = Object.entries(checklists).map(
    ([kind, items]) =>
      `## ${kind}\n\n${Object.values(items)
        .map((item) => `- [ ] ${item}`)
        .join('\n')}\n`,
  );
  return {
    title,
    front: `---\n${stringify({ title, description: summary }, { lineWidth: 0 })}---\n`,
    body: `${text}\n${lists.join('\n')}`,
  };
}
