/** Languages of the site by the script they are written in: `{ Latn: ['nb', 'en'], Thai: ['th'] }`. */
export type LanguagesByScript = ReadonlyMap<string, readonly string[]>;

const LATIN = 'Latn';

/**
 * Reads what the search form says in `data-languages-by-script`. What is not as it should be is left out: a form without
 * the attribute asks no other language, and search in the page's own still works.
 */
export function readLanguagesByScript(json: string | undefined): LanguagesByScript {
  let value: unknown;
  try {
    value = JSON.parse(json ?? '');
  } catch {
    // The page is of another version, or was changed on its way.
  }
  const entries: [string, unknown][] = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return new Map(
    entries.map(([script, languages]) => [
      script,
      Array.isArray(languages) ? languages.filter((lang): lang is string => typeof lang === 'string') : [],
    ]),
  );
}

/** Whether a text has a letter of a script. A script that the browser does not know is in no text. */
function hasScript(text: string, script: string): boolean {
  try {
    return new RegExp(`\\p{Script=${script}}`, 'u').test(text);
  } catch {
    return false;
  }
}

/**
 * The languages of the site in which a query may be, by its script. A letter of another script decides over Latin ones,
 * since Latin names and brands stand in queries of every language: `телефон Nokia` is asked in the Cyrillic languages.
 */
export function languagesOfQuery(query: string, languages: LanguagesByScript): readonly string[] {
  const script = [...languages.keys()].find((name) => name !== LATIN && hasScript(query, name)) ?? LATIN;
  // Letters of a script that no language of the site has: `клиент` on a site without Cyrillic.
  if (script === LATIN && /\p{L}/u.test(query) && !hasScript(query, LATIN)) return [];
  return languages.get(script) ?? [];
}
