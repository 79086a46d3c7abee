import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import type { LanguageProfile } from './profile.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { th } from './th.ts';

/**
 * The languages that have a profile. A new language needs a line here only if it has one; see `LanguageProfile` for what
 * it may hold. For the build and for checks: browser scripts must not import this file, since they would carry every
 * language. What a browser needs comes with the instant index of a language and with the attributes of the search form.
 */
export const PROFILES: ReadonlyMap<string, LanguageProfile> = new Map(
  Object.entries({ nb, ro, ru, th, en, da, de, fi, nl, sv }),
);

/** The profile of a language without one. */
export const NEUTRAL_PROFILE: LanguageProfile = {};

/**
 * The profile of a language; an empty one where there is none.
 * @param lang a language code of the site, with or without a region: `nb`, `en-GB`
 */
export function profileOf(lang: string): LanguageProfile {
  const [code = ''] = lang.toLowerCase().split('-');
  return (
    PROFILES.get(code) ?? [...PROFILES.values()].find(({ aliases = [] }) => aliases.includes(code)) ?? NEUTRAL_PROFILE
  );
}

/** Scripts of writing systems that mix several, by the one that tells them from others. */
const MAIN_SCRIPT: Readonly<Record<string, string>> = { Hans: 'Hani', Hant: 'Hani', Jpan: 'Hani', Kore: 'Hang' };

/** The script of a language as Unicode names it: `Latn` for pl, `Cyrl` for ru. `Latn` where the code is of no known language. */
export function scriptOfLanguage(lang: string): string {
  const script = profileOf(lang).script ?? new Intl.Locale(lang).maximize().script ?? 'Latn';
  return MAIN_SCRIPT[script] ?? script;
}

/**
 * The languages of a site by the script they are written in, for the search form.
 * @example languagesByScript(['nb', 'ru', 'pl']) // { Latn: ['nb', 'pl'], Cyrl: ['ru'] }
 */
export function languagesByScript(languages: readonly string[]): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const lang of languages) (groups[scriptOfLanguage(lang)] ??= []).push(lang);
  return groups;
}

/** The locale in which dates of a language are written: `en` → `en-GB`. A region in the code itself stays. */
export function dateLocale(lang: string): string {
  const { dateRegion } = profileOf(lang);
  const locale = new Intl.Locale(lang);
  return dateRegion === undefined || locale.region !== undefined
    ? lang
    : new Intl.Locale(lang, { region: dateRegion }).toString();
}
