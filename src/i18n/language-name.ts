/**
 * What a language is called in another, by the Unicode CLDR that Node carries: `nameIn('nb', 'pl')` → polsk. Undefined where
 * either is unknown there.
 */
export function nameIn(lang: string, other: string): string | undefined {
  // Where a language is unknown, the names would come in that of the machine.
  if (Intl.DisplayNames.supportedLocalesOf(lang).length === 0) return undefined;
  return new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' }).of(other);
}
