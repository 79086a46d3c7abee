import type { Lang, TopicFiles } from '../authoring/read.ts';
import { EMERGENCY_SETTINGS } from '../authoring/schema.ts';
import { withSettings } from '../markdown/words.ts';
import type { NumberKind, Numbers } from './country.ts';
import { localize, type Localized } from './localized.ts';

/** A section of a topic as a reader of one language sees it. */
export interface TopicSection {
  readonly id: string;
  readonly heading: Localized;
  /** Its words without the heading, for search. */
  readonly text: string;
  /** Whether words of it are marked for the glossary to explain. */
  readonly hasTerms: boolean;
  /** Whether it holds a box, a quotation, a table or a picture. */
  readonly hasFigures: boolean;
  /** The language it was made from, if what that one says has changed since. */
  readonly outdatedFrom: Lang | undefined;
}

/** The number that a text quotes as `<Setting id="ambulance-number" />`. */
const quotedNumber = (setting: string, numbers: Numbers): string | undefined =>
  EMERGENCY_SETTINGS.has(setting)
    ? (numbers[setting.replace(/-number$/, '') as NumberKind] ?? numbers.emergency)
    : undefined;

/** A section in the first language of the chain whose page has it; pages name their sections by id, in any order. */
export function sectionOf(
  files: TopicFiles,
  id: string,
  chain: readonly Lang[],
  outdatedFrom: (lang: Lang, isPart: (id: string) => boolean) => Lang | undefined,
  numbers: Numbers,
): TopicSection | undefined {
  const found = localize(chain, (code) => files.pages.get(code)?.sections.find((section) => section.id === id));
  return (
    found && {
      id,
      text: withSettings(found.value.searchText, (setting) => quotedNumber(setting, numbers)),
      hasTerms: found.value.terms.length > 0,
      hasFigures: found.value.hasFigures,
      outdatedFrom: outdatedFrom(found.lang, (part) => part === `section/${id}`),
      heading: { value: found.value.heading, lang: found.lang, isFallback: found.isFallback },
    }
  );
}
