import { INTENTS, LISTS, NOW, PLACES, type TopicData } from '../authoring/schema.ts';
import type { MdxFile } from '../authoring/mdx-file.ts';
import { pageParts, TO_WRITE, type Parts } from './parts.ts';

/** A comment among keys: one line, whatever the text. */
export const note = (label: string, text: string): string => `# ${label}: ${text.replace(/\s+/g, ' ').trim()}`;

/** A comment among the paragraphs. Readers never see it, and it ends where the editor sees it end. */
const noteBlock = (label: string, text: string): string => `{/* ${label}: ${text.trim().replaceAll('*/', '* /')} */}`;

const headingOf = (id: string): string => `## ${TO_WRITE} [#${id}]`;
const bodyOf = (id: string): string => (id === NOW ? `1. **${TO_WRITE}.** ${TO_WRITE}` : TO_WRITE);

/** A page as a translator finds it: everything in its place, and each text of the source language beside the words to write. */
export function pageSkeleton(
  topic: string,
  lang: string,
  data: TopicData,
  source: { readonly lang: string; readonly page: MdxFile } | undefined,
): string {
  const parts: Parts = source ? pageParts(source.page) : new Map<string, string>();
  const label = source?.lang ?? '';
  const beside = (part: string, indent: string): string[] => {
    const text = parts.get(part);
    return text === undefined ? [] : [indent + note(label, text)];
  };
  const slug = source?.page.frontMatter?.slug;
  const lines = [
    '---',
    `# Write each ${TO_WRITE} as you would say it. When all is written: npm run translate -- ${topic} ${lang} --done`,
    'draft: true',
    ...beside('title', ''),
    `title: ${TO_WRITE}`,
    ...(slug === undefined ? [] : [note(label, slug)]),
    '# The address of the page: lower-case letters of any script, and hyphens.',
    `slug: ${topic}`,
    ...beside('summary', ''),
    `summary: ${TO_WRITE}`,
    'situations:',
    ...data.situations.flatMap((id) => [...beside(`situation/${id}`, '  '), `  ${id}: ${TO_WRITE}`]),
    ...(source && !parts.has('pause') ? [] : [...beside('pause', ''), `pause: ${TO_WRITE}`]),
    'checklists:',
    ...LISTS.flatMap((list) => [
      `  ${list}:`,
      ...data.checklists[list].flatMap((id) => [...beside(`item/${list}/${id}`, '    '), `    ${id}: ${TO_WRITE}`]),
    ]),
    '---',
    ...data.sections.flatMap((id) => {
      const text = parts.get(`section/${id}`);
      return ['', ...(text === undefined ? [] : [noteBlock(label, text), '']), headingOf(id), '', bodyOf(id)];
    }),
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * A finished page, or the finished words of a scene: without `draft: true` and without the texts that stood beside the words.
 * @param from the language of these texts
 */
export const finishedPage = (text: string, from: string): string =>
  text
    .replace(/^draft: true[^\S\n]*\r?\n/m, '')
    .replace(
      new RegExp(`^[^\\S\\n]*# (?:${from}: .*|Write each ${TO_WRITE} .*|The address of the page: .*)\\r?\\n`, 'gm'),
      '',
    )
    .replace(new RegExp(`\\{/\\* ${from}: [\\s\\S]*?\\*/\\}\\s*`, 'g'), '');

/** `topic.yaml` of a new topic, valid as it stands. @param day today, as `2026-11-28`; the review is due half a year later */
export function topicSkeleton({ owner, order, day }: { owner: string; order: number; day: string }): string {
  const due = new Date(`${day}T00:00:00Z`);
  due.setUTCMonth(due.getUTCMonth() + 6);
  return `# What all languages share; CONTRIBUTING.md says what each line means. Readers see the topic once “draft: true” is gone.
draft: true
# Its place in lists.
order: ${String(order)}
# before, during, solving, hard, after or leading
stage: during
# danger, pressing or steady
urgency: pressing
# The points of content/sources/register.yaml that it rests on, such as [nb-13, th-17].
sources: []
sections: [now, why, say, avoid]
# What a reader would say: each is an entry of the home page.
situations: [first-situation]
# Files of content/phrases/; the first is shown under the steps.
phrases: []
# Two to five things a person can do and tick. Name each for what it is, such as lowered-voice: ticks hang on these names.
checklists:
  empathy: [empathy-1, empathy-2]
  honesty: [honesty-1, honesty-2]
  self-care: [self-care-1, self-care-2]
# Those of them that do not always apply: a reader can say so instead of ticking.
conditional: []
related: []
# A role under “owners” in site.yaml.
owner: ${owner}
reviewed: ${day}
review-by: ${due.toISOString().slice(0, 10)}
`;
}

/** A new phrase, with a place for each language. */
export const phraseSkeleton = (languages: readonly string[]): string =>
  `# A sentence to say. Readers see it once “draft: true” is gone; a language that you cannot write yet may be left out.
draft: true
# What it does: ${INTENTS.join(', ')}.
intent: explain
# Where it can be said: ${PLACES.join(', ')}.
where: both
# When to say it.
use:
${languages.map((lang) => `  ${lang}: ${TO_WRITE}`).join('\n')}
# The words to say aloud.
wording:
${languages.map((lang) => `  ${lang}: ${TO_WRITE}`).join('\n')}
`;
