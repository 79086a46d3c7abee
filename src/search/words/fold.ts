/** The figure that a digit of another script stands for: Thai ๓ and Arabic ٣ are 3, since Unicode lines their digits up. */
const digitOf = (digit: string): string => String(digit.charCodeAt(0) & 15);

/**
 * A text as search compares it: lower case, without the marks that people leave out. Norwegian ø, æ and å become what is
 * typed in their place (ø and oe → o, æ → e, å and aa → a); Romanian ț becomes t, Russian ё е and й и; Thai loses its tone
 * marks, Arabic its vowel marks. One rule for all languages, not a part of their profiles: a query is folded before its language is known.
 */
export function fold(text: string): string {
  const latin = text
    .toLowerCase()
    .replace(/ø|oe/g, 'o')
    .replace(/æ|ae/g, 'e')
    .replace(/å|aa/g, 'a')
    .replace(/['’ʼ]/g, '');
  // Most words of most texts end here, since a build folds millions: of plain Latin letters, of Cyrillic ones without a mark, or of
  // Thai ones without the marks that are left out.
  if (!/[^\x20-\x7e\u0430-\u0438\u043a-\u044f\u0e01-\u0e39\u0e40-\u0e46]/.test(latin)) return latin;
  return (
    latin
      // Letters that Unicode does not take apart as it does ą or ö: Polish ł, German ß.
      .replace(/ł/g, 'l')
      .replace(/ß/g, 'ss')
      .normalize('NFD')
      // Combining marks of Latin and Cyrillic; Thai tone marks, the shortening and the silencing mark. Thai vowels stay, and
      // the one that some keyboards type as two characters becomes one. Arabic loses its short vowels, the hamza on a letter
      // (أ إ آ are ا) and the line that only stretches a word.
      .replace(/[\u0300-\u036f\u0640\u064b-\u0655\u0670\u0e47-\u0e4c\u0e4e]/g, '')
      // Letters at the end of Arabic words that are typed for each other: ة ه, ى ي; and the digits.
      .replace(/ة/g, 'ه')
      .replace(/ى/g, 'ي')
      .replace(/[٠-٩]/g, digitOf)
      .replace(/\u0e4d\u0e32/g, '\u0e33')
      .normalize('NFC')
  );
}

/**
 * Thai as it is written where several ways of typing look the same: เ twice is แ, a circle and า are ำ (a tone mark may
 * stand between them), and ๑๒๓ are 123. Dictionaries cut a text into words only in this form.
 */
export const canonicalThai = (text: string): string =>
  text
    .replace(/\u0e40\u0e40/g, '\u0e41')
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33')
    .replace(/[\u0e50-\u0e59]/g, digitOf);

/** The scripts that are read differently: Thai has no spaces between words; a query in Latin letters may be typed on a wrong keyboard. */
export type Script = 'Thai' | 'Cyrillic' | 'Latin';
/** The script of a text: Thai or Cyrillic if it has one such letter, else Latin. */
export const scriptOf = (text: string): Script =>
  /[\u0e00-\u0e7f]/.test(text) ? 'Thai' : /[\u0400-\u04ff]/.test(text) ? 'Cyrillic' : 'Latin';
