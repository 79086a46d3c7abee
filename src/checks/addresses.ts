import { hiddenTopics } from '../authoring/shown-content.ts';
import { oneOf, readablePages, type Check } from './check.ts';

/** Path words under /<lang>/ that are pages of the site's own. */
export const RESERVED_SLUGS = [
  'search',
  'checklists',
  'my-lists',
  'phrases',
  'practice',
  'scenes',
  'situations',
  'now',
  'handbook',
  'glossary',
  'sources',
  'stored',
  'offline',
  'embed',
  'accessibility',
  'translations',
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
  const hidden = hiddenTopics(content);
  for (const { topic, lang, page, frontMatter } of readablePages(content)) {
    // A topic of the organisation's own may take the address of one that it hides.
    if (hidden.has(topic.id)) continue;
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
