import type { Content, Lang } from '../authoring/read.ts';
import type { EMERGENCY_NUMBERS, Reference } from '../authoring/schema.ts';
import { localize, type Localized } from './localized.ts';

export type NumberKind = (typeof EMERGENCY_NUMBERS)[number];
/** Numbers to call in an emergency, as far as the country has one of its own for each. */
export type Numbers = Readonly<Partial<Record<NumberKind, string>>>;

/** What the law of the country says to staff. */
export interface LawNote {
  readonly id: string;
  readonly topics: readonly string[];
  readonly text: Localized;
  readonly reference: Reference;
}
/** Whom to call for help that is no emergency service. */
export interface Helpline {
  readonly id: string;
  readonly topics: readonly string[];
  readonly name: Localized;
  readonly tel: string;
  readonly note: Localized | undefined;
  readonly reference: Reference;
}
/** The country of the site, as a reader of one language sees it. */
export interface CountryView {
  readonly code: string;
  readonly law: readonly LawNote[];
  readonly help: readonly Helpline[];
}

/** The codes of the countries that there are numbers for. */
export const countryCodes = (content: Content): readonly string[] => [
  ...new Set([...content.countries.keys(), ...Object.keys(content.site.data?.countries ?? {})]),
];

/** The numbers of a country: those of its file, and what site.yaml has of the time before there were such files. */
export function numbersOf(content: Content, code: string): Numbers {
  const entries = [content.countries.get(code)?.data?.numbers, content.site.data?.countries[code]].flatMap((numbers) =>
    Object.entries(numbers ?? {}).filter(([, number]) => number !== undefined),
  );
  return Object.fromEntries(entries);
}

export function viewCountry(content: Content, code: string, chain: readonly [Lang, ...Lang[]]): CountryView {
  const data = content.countries.get(code)?.data;
  const shown = (text: string | Readonly<Record<Lang, string>>): Localized | undefined =>
    typeof text === 'string'
      ? { value: text, lang: chain[0], isFallback: false }
      : localize(chain, (lang) => text[lang]);
  return {
    code,
    law: Object.entries(data?.law ?? {}).flatMap(([id, { topics, text, reference }]) => {
      const localized = shown(text);
      return localized ? [{ id, topics, text: localized, reference }] : [];
    }),
    help: Object.entries(data?.help ?? {}).flatMap(([id, { topics, name, tel, note, reference }]) => {
      const localized = shown(name);
      return localized
        ? [{ id, topics, name: localized, tel, note: note === undefined ? undefined : shown(note), reference }]
        : [];
    }),
  };
}
