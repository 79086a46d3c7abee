import {
  embedHomePath,
  embedPath,
  embedPracticePath,
  embedSearchPath,
  homePath,
  pagePath,
  path,
  practicePath,
  topicPath,
} from '../../site/address.ts';
import { model, pageLanguages } from '../../site/knowledge-base.ts';

/** The embedded form of every page that has one, by its path. Built once: each embed page looks up all of its links here. */
const embeds: ReadonlyMap<string, string> = new Map(
  pageLanguages.flatMap((lang) => [
    [homePath(lang), embedHomePath(lang)] as const,
    [pagePath(lang, 'search'), embedSearchPath(lang)] as const,
    ...model.topics(lang).map((topic) => [topicPath(topic), embedPath(topic)] as const),
    ...model.scenes(lang).map(({ id }) => [practicePath(lang, id), embedPracticePath(lang, id)] as const),
  ]),
);

/** The embedded form of a page, by its path on the site: `/en/keep-calm/` → `/embed/en/keep-calm/`; an embed is its own. */
export const embedForms = (page: string): string | undefined =>
  page.startsWith(path('embed/')) ? page : embeds.get(page);
