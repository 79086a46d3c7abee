/** Plural categories of a language (CLDR), in the order of its numbers: one, few, many, other for Russian and Polish. */
export const pluralCategories = (lang: string): string[] =>
  new Intl.PluralRules(lang).resolvedOptions().pluralCategories;

/** Numbers to look among: the whole ones that differ in any language, then fractions, which are all that some forms are for. */
const NUMBERS: readonly number[] = [...Array(201).keys(), 1000, 1_000_000, 0.5, 1.5, 10.5];
const EXAMPLES = 3;

/** A few numbers of each plural category of a language: `few` → 2, 3, 4 for Polish. */
export function pluralExamples(lang: string): ReadonlyMap<string, readonly number[]> {
  const rules = new Intl.PluralRules(lang);
  return new Map(
    pluralCategories(lang).map((category) => [
      category,
      NUMBERS.filter((number) => rules.select(number) === category).slice(0, EXAMPLES),
    ]),
  );
}

/** The plural forms of a language for a person who writes them: `one (1), few (2, 3, 4), many (0, 5, 6), other (0.5, 1.5)`. */
export const describePlurals = (lang: string): string =>
  [...pluralExamples(lang)]
    .map(([category, numbers]) => (numbers.length === 0 ? category : `${category} (${numbers.join(', ')})`))
    .join(', ');
