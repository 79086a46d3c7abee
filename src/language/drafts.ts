import type { Content, Lang } from '../authoring/read.ts';

/** The languages of a site that are drafts (`draft: true` in site.yaml): `npm run dev` shows them, a build leaves them out. */
export const draftLanguages = (content: Content): ReadonlySet<Lang> =>
  new Set(content.site.data?.languages.flatMap(({ code, draft }) => (draft ? [code] : [])));

/**
 * The content without the languages that are drafts, and without their pages. Their other texts may stay: nobody asks in a
 * language that the site does not have.
 */
export function withoutDraftLanguages(content: Content): Content {
  const { data } = content.site;
  const drafts = draftLanguages(content);
  if (data === undefined || drafts.size === 0) return content;
  const languages = data.languages
    .filter(({ code }) => !drafts.has(code))
    .map((language) => ({ ...language, fallback: language.fallback.filter((code) => !drafts.has(code)) }));
  return {
    ...content,
    site: { ...content.site, data: { ...data, languages } },
    topics: content.topics.map((topic) => ({
      ...topic,
      pages: new Map([...topic.pages].filter(([lang]) => !drafts.has(lang))),
    })),
  };
}
