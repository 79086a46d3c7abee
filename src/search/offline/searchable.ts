import type { Content } from '../../authoring/read.ts';
import { interfaceOf } from '../../i18n/interface.ts';
import type { Translate } from '../../i18n/translate.ts';
import { languagesByScript } from '../../language/profiles/index.ts';
import type { LanguagesByScript } from '../../language/query-languages.ts';
import { createModel, type Model } from '../../model/model.ts';
import { buildInstantIndex, type LanguageIndex } from '../instant/build-instant-index.ts';
import { indexSource } from '../instant/index-source.ts';

/** What search needs of a content folder, outside a build. */
export interface Searchable {
  readonly model: Model;
  /** The interface of a language. */
  readonly textsIn: (lang: string) => Translate;
}

export function searchable(content: Content): Searchable {
  const translator = interfaceOf(content);
  return { model: createModel(content), textsIn: (lang) => translator.in(lang) };
}

/**
 * The instant index of one language, as a build of the site makes it.
 * @param base the path that the site is published under, with a slash at both ends
 */
export function languageIndex({ model, textsIn }: Searchable, lang: string, base = '/'): LanguageIndex {
  const path = (inner: string): string => base + encodeURI(inner);
  return buildInstantIndex(
    indexSource(model, lang, textsIn(lang), {
      topic: (topic) => path(`${topic.lang}/${topic.slug}/`),
      page: (of, page) => path(`${of}/${page}/`),
    }),
  );
}

/** The languages of a site by script, as the search form has them. */
export const scriptsOf = ({ languages }: Pick<Model, 'languages'>): LanguagesByScript =>
  new Map(Object.entries(languagesByScript(languages)));
