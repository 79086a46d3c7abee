/** Plural forms of a text by CLDR category, as the page carries them for the browser. */
export type PluralForms = Readonly<Record<string, string>>;

/** Reads texts by name from a data attribute; anything else gives none. */
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

/** A counted text: the plural form of the language, its variables filled in. */
export function formatCount(forms: PluralForms, lang: string, count: number, total = count): string {
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms['other'] ?? '';
  return form.replace(/\{\{count\}\}/g, String(count)).replace(/\{\{total\}\}/g, String(total));
}
