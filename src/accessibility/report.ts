import type { SiteData } from '../authoring/schema.ts';
import { contactsFor, type Contact } from '../contacts/contacts.ts';
import type { Localized } from '../model/localized.ts';
import { ownText } from '../model/own-text.ts';

/** Whom a reader tells of a barrier. */
export interface ReportTo {
  /** Addresses to write to; none where the organisation has named none. */
  readonly letters: readonly (Pick<Contact, 'written' | 'href'> & { readonly name: Localized | undefined })[];
  /** The role that answers for the site: the first of `owners`. */
  readonly owner: Localized | undefined;
}

/**
 * Where site.yaml says that readers may write: the address of `suggest-change`, else those of `contacts`. Their telephones are
 * left out, since they are there for danger: a guard at night shall not be rung because a button is too small.
 */
export function reportTo(site: SiteData, lang: string): ReportTo {
  const suggest = site['suggest-change'];
  const [role] = Object.values(site.owners);
  return {
    letters:
      suggest !== undefined && !suggest.startsWith('https:')
        ? [{ written: suggest, href: `mailto:${suggest}`, name: undefined }]
        : contactsFor(site, lang).filter(({ href }) => href.startsWith('mailto:')),
    owner: role === undefined ? undefined : ownText(site, role, lang),
  };
}
