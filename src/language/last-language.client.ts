import { languageKey } from './last-language.ts';

const key = languageKey(import.meta.env.BASE_URL);

/** The language that was read last in this browser, whatever lies there; undefined where nothing does or storage is blocked. */
export function lastLanguage(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the language of this page, so that the front door puts it first. */
export function rememberLanguage(lang: string): void {
  try {
    if (localStorage.getItem(key) !== lang) localStorage.setItem(key, lang);
  } catch {
    // Then the browser's own languages say what comes first.
  }
}
