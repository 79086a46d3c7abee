import type { SiteData } from '../authoring/schema.ts';
import type { NumberKind, Numbers } from '../model/country.ts';
import type { Localized } from '../model/localized.ts';
import { ownText } from '../model/own-text.ts';

/** One way to reach somebody: a telephone number or an e-mail address. */
export interface Contact {
  readonly name: Localized;
  /** The number or the address, as it is written. */
  readonly written: string;
  /** `tel:` or `mailto:`. */
  readonly href: string;
  readonly note: Localized | undefined;
}

/** `tel:+4722334455`: what a telephone dials, without the spaces that people read by. */
export const telephoneAddress = (written: string): string =>
  `tel:${written.replaceAll(/[^+0-9*#]/g, '').replaceAll('#', '%23')}`;

/** A number that the country has of its own; the general emergency number stands for those that it has not. */
export const emergencyNumber = (numbers: Numbers, kind: NumberKind = 'emergency'): string =>
  numbers[kind] ?? numbers.emergency ?? '';

/** Whom readers of a language may call or write to, in the order of site.yaml. */
export const contactsFor = (site: SiteData, lang: string): Contact[] =>
  Object.values(site.contacts)
    .filter(({ languages = [lang], country = site.country }) => languages.includes(lang) && country === site.country)
    .flatMap(({ name, phone, email, note }) => {
      const shown = {
        name: ownText(site, name, lang),
        note: note === undefined ? undefined : ownText(site, note, lang),
      };
      return [
        ...(phone === undefined ? [] : [{ ...shown, written: phone, href: telephoneAddress(phone) }]),
        ...(email === undefined ? [] : [{ ...shown, written: email, href: `mailto:${email}` }]),
      ];
    });
