import { canonicalThai } from '../words/fold.ts';

const MAX_CHARACTERS = 200;

/** A query made harmless: characters in their usual form, no control characters, one space between words, of a length that the engine answers at once. */
export function cleanQuery(typed: string): string {
  const clean = canonicalThai(typed.normalize('NFC'))
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // The cut may leave half a character (a lone surrogate) or a space at the end.
  return clean
    .slice(0, MAX_CHARACTERS)
    .replace(/\p{Cs}$/u, '')
    .trimEnd();
}
