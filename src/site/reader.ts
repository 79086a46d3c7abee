import { interfaceTexts, model } from './knowledge-base.ts';
import { distinctForms } from '../i18n/plural.ts';
import { dateLocale } from '../language/profiles/index.ts';
import type { Translate } from '../i18n/translate.ts';

/** Texts and dates for readers of one language. */
export interface Reader {
  readonly lang: string;
  readonly t: Translate;
  /** The plural forms of a text as JSON, without those that read as the one of all other numbers does, for browser scripts that show counts. */
  forms(key: string): string;
  /** A day in the format of the language: `2026-01-31` → “31 January 2026”, in Thai with the year 2569 of the Buddhist calendar. */
  day(iso: string): string;
}

const readers = new Map<string, Reader>();

/** Texts and dates for readers of a language. Kept, since each part of each page asks for it, and a format of dates takes long to make. */
export function readerOf(lang: string): Reader {
  const known = readers.get(lang) ?? makeReader(lang);
  readers.set(lang, known);
  return known;
}

function makeReader(lang: string): Reader {
  const format = new Intl.DateTimeFormat(dateLocale(lang), { dateStyle: 'long', timeZone: 'UTC' });
  return {
    lang,
    t: interfaceTexts.in(lang),
    forms: (key) => JSON.stringify(distinctForms(interfaceTexts.forms(lang, key))),
    day: (iso) => format.format(new Date(`${iso}T00:00:00Z`)),
  };
}

const names = new Map<string, string>();

/** “in Thai”, in the words of the reader's language. Kept as readers are. */
export function inLanguage(reader: Reader, lang: string): string {
  if (!model.languages.includes(lang)) return lang;
  const key = `${reader.lang} ${lang}`;
  const name = names.get(key) ?? interfaceTexts.inLanguage(reader.lang, lang, model.nameOf(lang));
  names.set(key, name);
  return name;
}
