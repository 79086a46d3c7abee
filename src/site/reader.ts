import { interfaceTexts, model } from './knowledge-base.ts';
import { dateLocale } from '../language/profiles/index.ts';
import type { Translate } from '../i18n/translate.ts';

/** What a page needs to speak to a reader of one language. */
export interface Reader {
  readonly lang: string;
  readonly t: Translate;
  /** All plural forms of a text as JSON, for counting in the browser. */
  forms(key: string): string;
  /** A day as this language writes it (Thai: Buddhist calendar), for `<time datetime>`. */
  day(iso: string): string;
}

export function readerOf(lang: string): Reader {
  const format = new Intl.DateTimeFormat(dateLocale(lang), { dateStyle: 'long', timeZone: 'UTC' });
  return {
    lang,
    t: interfaceTexts.in(lang),
    forms: (key) => JSON.stringify(interfaceTexts.forms(lang, key)),
    day: (iso) => format.format(new Date(`${iso}T00:00:00Z`)),
  };
}

/** “in Thai”, in the words of the reader's language. */
export const inLanguage = (reader: Reader, lang: string): string =>
  model.languages.includes(lang) ? reader.t(`language.in.${lang}`) : lang;
