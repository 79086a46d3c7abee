import { closestMatch, type Cause, type Finding } from '../authoring/finding.ts';
import { PAGE_PARTS } from '../authoring/schema.ts';
import { linkTarget } from '../markdown/links.ts';
import { oneOf, readablePages, type Check } from './check.ts';
import { draftLanguages } from '../language/drafts.ts';
import { draftTopics } from '../translation/drafts.ts';
import { glossaryTerms } from './glossary.ts';

/**
 * Links of pages: to topics (`topic:<id>`, `topic:<id>#<section>`), so that they survive a change of language; to
 * sections of the page, to its law and helplines (`#country`) and its checklists; and to words of the glossary
 * (`term:<id>`). Links that lead nowhere at all are refused when the page is read (markdown/allowed.ts).
 */
export const links: Check = function* (content): Generator<Finding> {
  const topics = new Map(content.topics.map((topic) => [topic.id, topic.yaml.data?.sections]));
  const terms = glossaryTerms(content);
  const drafts = draftTopics(content);
  const languages = draftLanguages(content);
  for (const { topic, lang, page, frontMatter } of readablePages(content)) {
    const isDraft = drafts.has(topic.id) || frontMatter.draft || languages.has(lang);
    const own = topic.yaml.data?.sections ?? [];
    for (const { href, line } of page.links) {
      const at = { severity: 'error' as const, file: page.file, line };
      const target = linkTarget(href);
      if (target.kind === 'topic') {
        const { id, section } = target;
        const sections = topics.get(id);
        if (!topics.has(id)) {
          const meant = closestMatch(id, [...topics.keys()]);
          const fix = meant === undefined ? 'Name a folder of topics/.' : `Did you mean “topic:${meant}”?`;
          const cause: Cause = { kind: 'topic', id, remove: 'the link to it', meant };
          yield { ...at, message: `The link leads to the topic “${id}”, which does not exist.`, fix, cause };
        } else if (drafts.has(id) && !isDraft) {
          const message = `The link leads to the topic “${id}”, which is a draft that readers do not see.`;
          yield { ...at, message, fix: 'Write the words without a link until then, or put “draft: true” here too.' };
        } else if (section !== undefined && sections && !sections.includes(section)) {
          const fix = `Its sections are ${oneOf(sections)}.`;
          yield { ...at, message: `The topic “${id}” has no section “${section}”.`, fix };
        }
      } else if (target.kind === 'section' && ![...own, ...PAGE_PARTS].includes(target.id)) {
        yield { ...at, message: `This page has no section “${target.id}”.`, fix: `Its sections are ${oneOf(own)}.` };
      } else if (target.kind === 'term' && !terms.includes(target.id)) {
        const meant = closestMatch(target.id, terms);
        const fix = meant === undefined ? 'Name a term of the glossary.' : `Did you mean “term:${meant}”?`;
        const cause: Cause = { kind: 'term', id: target.id, remove: `the mark “term:${target.id}”`, meant };
        yield { ...at, message: `“${target.id}” is not a term of the glossary.`, fix, cause };
      }
    }
  }
};
