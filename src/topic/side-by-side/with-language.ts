/** The part of an address that names a second language: `?with=nb`. */
export const WITH_PARAMETER = 'with';

/** The second language that an address names, if the page can be shown beside it. */
export function withLanguage(search: string, languages: readonly string[]): string | undefined {
  const named = new URLSearchParams(search).get(WITH_PARAMETER);
  return named !== null && languages.includes(named) ? named : undefined;
}

/** The query of an address with another second language, or with none; what else stands in it stays. */
export function searchWith(search: string, lang: string | undefined): string {
  const parameters = new URLSearchParams(search);
  if (lang === undefined) parameters.delete(WITH_PARAMETER);
  else parameters.set(WITH_PARAMETER, lang);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** The query for the page in another language: when that is the one that stood beside, the two change places. */
export const searchIn = (search: string, page: string, next: string): string =>
  withLanguage(search, [next]) === next && page !== next ? searchWith(search, page) : search;
