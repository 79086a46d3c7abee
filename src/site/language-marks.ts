import { languageMarks, type LanguageMarks } from '../language/direction.ts';
import type { Localized } from '../model/localized.ts';
import { pageLanguages } from './knowledge-base.ts';

/** `lang` and, where this site needs it, `dir`, of an element with a text of that language: `<dd {...marksOf('ar')}>`. */
export const marksOf: (lang: string) => LanguageMarks = languageMarks(pageLanguages);

/** The marks of a text that is in another language than the page; none where it is in the page’s own. */
export const fallbackMarks = ({ isFallback, lang }: Localized<unknown>): LanguageMarks | undefined =>
  isFallback ? marksOf(lang) : undefined;
