import type { TopicSection } from '../model/topic.ts';

/** Sections that stand together and are in one language, so that its page is rendered once for all of them. */
export interface SectionRun {
  readonly lang: string;
  readonly isFallback: boolean;
  readonly sections: readonly TopicSection[];
}

export function runs(sections: readonly TopicSection[]): SectionRun[] {
  const found: { lang: string; isFallback: boolean; sections: TopicSection[] }[] = [];
  for (const section of sections) {
    const last = found.at(-1);
    if (last?.lang === section.heading.lang) last.sections.push(section);
    else found.push({ lang: section.heading.lang, isFallback: section.heading.isFallback, sections: [section] });
  }
  return found;
}

/** What SectionHeading.astro puts around a `##` heading, for `splitSections` to find. */
export const HEADING_START = '<!--section-->';
export const HEADING_END = '<!--heading-->';

export interface SectionHtml {
  readonly heading: string;
  readonly body: string;
}

/** Cuts the HTML of a page at its `##` headings. What stands before the first one belongs to no section and is left out. */
export function splitSections(html: string): SectionHtml[] {
  return html
    .split(HEADING_START)
    .slice(1)
    .map((part) => {
      const [heading = '', ...body] = part.split(HEADING_END);
      return { heading: heading.trim(), body: body.join(HEADING_END).trim() };
    });
}

/** Links between topics are written `topic:<id>#<section>`; this gives them the reader's addresses. */
export function resolveTopicLinks(html: string, addressOf: (topic: string) => string): string {
  return html.replace(
    /href="topic:([a-z0-9-]+)(#[a-z0-9-]+)?"/g,
    (_, id: string, anchor = '') => `href="${addressOf(id)}${String(anchor)}"`,
  );
}
