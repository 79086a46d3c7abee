import { topicPath } from './site.ts';

/** Each kind of page of the tests' own content; of topics one that is whole, one with long words, and one with gaps. */
export const pageKinds = (lang: string): string[] => [
  ...mainKinds(lang),
  topicPath('phone-calls', lang),
  topicPath('gaps', lang),
  `/${lang}/my-lists/`,
  `/${lang}/stored/`,
  `/${lang}/practice/`,
  `/${lang}/glossary/`,
  `/${lang}/sources/`,
  `/${lang}/sources/during/`,
  `/${lang}/embed/`,
  `/${lang}/translations/`,
  `/${lang}/translations/after/`,
  `/${lang}/offline/`,
  `/embed/${lang}/`,
  `/embed/${lang}/keep-calm/`,
  `/embed/${lang}/search/?q=a`,
  `/embed/${lang}/practice/keep-calm/`,
];

/** The kinds that readers are on most of the time, and the statement that says so. */
export const mainKinds = (lang: string): string[] => [
  `/${lang}/`,
  topicPath('keep-calm', lang),
  `/${lang}/checklists/`,
  `/${lang}/phrases/`,
  `/${lang}/phrases/explain/`,
  `/${lang}/now/shouting/`,
  `/${lang}/practice/keep-calm/`,
  `/${lang}/search/?q=a`,
  `/${lang}/accessibility/`,
];

/** Pages that belong to no language: the one on which readers choose one, and that of an address which is not there. */
export const COMMON_PAGES = ['/', '/404.html'] as const;
