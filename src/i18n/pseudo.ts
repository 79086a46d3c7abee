/**
 * The pseudo-locale: every interface text in ⟦brackets⟧, accented and a third longer. A text without
 * brackets is not translatable; a text that overflows will overflow in a longer language.
 * @see https://developer.mozilla.org/en-US/docs/Mozilla/Localization (the practice this follows)
 */
export const PSEUDO_LANG = 'en-XA';

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  y: 'ý',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  n: 'ñ',
  c: 'ç',
};

/** Accents a text and lengthens it; variables such as {{count}} stay as they are. */
export function pseudo(text: string): string {
  const accented = text
    .split(/(\{\{[^}]*\}\})/)
    .map((part) =>
      part.startsWith('{{') ? part : part.replace(/[aeiouyAEIOUnc]/g, (letter) => ACCENTED[letter] ?? letter),
    )
    .join('');
  return `⟦${accented}${'~'.repeat(Math.ceil(text.length / 3))}⟧`;
}
