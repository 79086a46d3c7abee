import type { Finding } from '../authoring/finding.ts';
import { closestMatch } from '../authoring/finding.ts';
import { oneOf, readablePages, type Check } from './check.ts';

/** Path words under /<lang>/ that are pages of the site's own. */
export const RESERVED_SLUGS = [
  'search',
  'checklists',
  'my-lists',
  'phrases',
  'glossary',
  'sources',
  'stored',
  'embed',
] as const;

/** Words that stand in the addresses of embeds beside the ids of topics. */
const RESERVED_TOPICS: readonly string[] = ['home', 'search'];

/** A topic whose embed would stand where the site's own does. */
export const topicIds: Check = function* (content) {
  for (const { id, yaml } of content.topics) {
    if (RESERVED_TOPICS.includes(id))
      yield {
        severity: 'error',
        file: yaml.file,
        line: 1,
        message: `The topic id “${id}” is an address of the site itself.`,
        fix: 'Rename its folder.',
      };
  }
};

/** Two topics at one address, or a topic at an address the site needs for itself. */
export const slugs: Check = function* (content) {
  const taken = new Map<string, string>();
  for (const { lang, page, frontMatter } of readablePages(content)) {
    const line = page.lineOf(['slug']);
    const address = `/${lang}/${frontMatter.slug}/`;
    const other = taken.get(address);
    if (other !== undefined)
      yield {
        severity: 'error',
        file: page.file,
        line,
        message: `The slug “${frontMatter.slug}” is taken: ${other} has it too.`,
        fix: 'Choose another slug for one of the two.',
      };
    if ((RESERVED_SLUGS as readonly string[]).includes(frontMatter.slug))
      yield {
        severity: 'error',
        file: page.file,
        line,
        message: `The slug “${frontMatter.slug}” is an address of the site itself.`,
        fix: `Choose another; these are taken: ${oneOf(RESERVED_SLUGS)}.`,
      };
    taken.set(address, page.file);
  }
};

/** Links to other topics are written `topic:<id>` or `topic:<id>#<section>`, so that they survive a change of language. */
export const links: Check = function* (content): Generator<Finding> {
  const sections = new Map(content.topics.map((topic) => [topic.id, topic.yaml.data?.sections]));
  for (const { topic, page } of readablePages(content)) {
    for (const { href, line } of page.links) {
      const internal = /^topic:([^#]*)(?:#(.*))?$/.exec(href);
      const at = { severity: 'error' as const, file: page.file, line };
      if (internal) {
        const [, id = '', anchor] = internal;
        const anchors = sections.get(id);
        const meant = closestMatch(id, [...sections.keys()]);
        if (!sections.has(id))
          yield {
            ...at,
            message: `The link leads to the topic “${id}”, which does not exist.`,
            fix: meant === undefined ? 'Name a folder of topics/.' : `Did you mean “topic:${meant}”?`,
          };
        else if (anchor !== undefined && anchors && !anchors.includes(anchor))
          yield {
            ...at,
            message: `The topic “${id}” has no section “${anchor}”.`,
            fix: `Its sections are ${oneOf(anchors)}.`,
          };
      } else if (href.startsWith('#')) {
        const own = topic.yaml.data?.sections ?? [];
        if (!own.includes(href.slice(1)))
          yield {
            ...at,
            message: `This page has no section “${href.slice(1)}”.`,
            fix: `Its sections are ${oneOf(own)}.`,
          };
      } else if (!/^(https:|mailto:|tel:)/.test(href)) {
        yield {
          ...at,
          message: `The link “${href}” would be dead: addresses differ between languages and hosts.`,
          fix: 'Write “topic:<id>” for a topic, or a full https:// address.',
        };
      }
    }
  }
};

/** Components an editor may place in a page, with the attribute each needs. */
export const components: Check = function* (content) {
  // While site.yaml is broken its settings are unknown, so that one fault is reported once.
  const settings = content.site.data && [...Object.keys(content.site.data.settings), 'emergency-number'];
  for (const { page } of readablePages(content)) {
    for (const line of page.code)
      yield {
        severity: 'error',
        file: page.file,
        line,
        message: 'Code (import, export or {…}) stands in the text.',
        fix: 'Use Markdown and <Setting id="…" /> only; write a bare “{” as “\\{”.',
      };
    for (const line of page.images)
      yield {
        severity: 'error',
        file: page.file,
        line,
        message: 'A picture stands in the text; pages have none.',
        fix: 'Say it in words.',
      };
    for (const line of page.titles)
      yield {
        severity: 'error',
        file: page.file,
        line,
        message: 'A “#” heading stands in the text; the title of the page is in its front matter.',
        fix: 'Make it “##” or “###”.',
      };
    for (const { name, attributes, line } of page.components) {
      const surplus = Object.keys(attributes).find((attribute) => attribute !== 'id');
      const at = { severity: 'error' as const, file: page.file, line };
      if (name !== 'Setting')
        yield {
          ...at,
          message: `<${name}> is not a component of this site.`,
          fix: 'Use <Setting id="…" />, or plain Markdown.',
        };
      else if (surplus !== undefined)
        yield {
          ...at,
          message: `<Setting> has an attribute “${surplus}”.`,
          fix: 'It takes id alone: <Setting id="rings" />.',
        };
      else if (settings?.includes(attributes['id'] ?? '') === false)
        yield {
          ...at,
          message: `<Setting> names “${attributes['id'] ?? ''}”, which is not a setting.`,
          fix: `The settings are ${oneOf(settings)}.`,
        };
    }
  }
};
