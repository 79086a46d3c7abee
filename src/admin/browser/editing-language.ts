/** Where the CMS keeps what an editor has set, the language among it. */
const SETTINGS = 'sveltia-cms.prefs';
/** The CMS's own name of English. */
const ENGLISH = 'en-US';

function settings(): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(SETTINGS) ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    // Storage is blocked, or holds something else.
    return {};
  }
}

/** The editor's language: `?lang=th` in the address, else what was set before, else one that the browser asks for. */
export function editingLanguage(known: readonly string[]): string {
  const wanted = [
    new URLSearchParams(location.search).get('lang'),
    settings()['locale'],
    ...navigator.languages.flatMap((code) => (/^n[no]\b/.test(code) ? [code, 'nb'] : [code])),
  ];
  const codes = wanted.filter((code) => typeof code === 'string').map((code) => code.split('-')[0] ?? code);
  return codes.find((code) => known.includes(code)) ?? (known.includes('en') ? 'en' : (known[0] ?? 'en'));
}

/** Has the CMS itself speak the language too. */
export function rememberLanguage(lang: string): void {
  try {
    localStorage.setItem(SETTINGS, JSON.stringify({ ...settings(), locale: lang === 'en' ? ENGLISH : lang }));
  } catch {
    // Then the CMS speaks the language that the browser asks for.
  }
}
