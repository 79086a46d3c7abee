/** Plural forms of a text by CLDR category: `{"one":"{{count}} result","other":"{{count}} results"}`. */
export type PluralForms = Readonly<Record<string, string>>;

/** The forms without those that read as `other`, which stands in for any that is not there. */
export const distinctForms = (forms: PluralForms): PluralForms =>
  Object.fromEntries(Object.entries(forms).filter(([name, text]) => name === 'other' || text !== forms['other']));

/** Reads texts by name from the JSON of a data attribute. Invalid JSON gives no texts. */
export function readTextMap(attribute: string | undefined): PluralForms {
  try {
    const value: unknown = JSON.parse(attribute ?? '{}');
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
    return Object.fromEntries(
      Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

/**
 * A counted text: the plural form of the language, its variables filled in.
 *
 * i18next does this at build time and could do it here, but an instance with the forms of one text weighs 16.2 KB of gzip
 * in the browser (i18next 27.1.2, bundled and minified for chrome80), against 0.3 KB for this module. Both choose the form
 * by `Intl.PluralRules`; `plural.test.ts` holds this function to the very texts of i18next.
 * @param total the value of `{{total}}`, as in “2 of 9 done”
 */
export function formatCount(forms: PluralForms, lang: string, count: number, total = count): string {
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms['other'] ?? '';
  return form.replace(/\{\{count\}\}/g, String(count)).replace(/\{\{total\}\}/g, String(total));
}
