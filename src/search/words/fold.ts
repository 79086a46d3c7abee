/**
 * A word as search compares it: lower case, without the marks that people leave out. Norwegian ø, æ, å meet the ways they
 * are typed without them (o or oe, ae or e, a or aa); Russian ё meets е, and й и; Thai loses its tone marks.
 */
export function fold(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/ø|oe/g, 'o')
      .replace(/æ|ae/g, 'e')
      .replace(/å|aa/g, 'a')
      .normalize('NFD')
      // Combining marks of Latin and Cyrillic; Thai tone marks, the shortening and the silencing mark. Thai vowels stay, and
      // the one that some keyboards type as two characters becomes one.
      .replace(/[\u0300-\u036f\u0e47-\u0e4c\u0e4e]/g, '')
      .replace(/\u0e4d\u0e32/g, '\u0e33')
      .normalize('NFC')
      .replace(/['’ʼ]/g, '')
  );
}

/** The scripts that decide how a text is cut into words and which languages it may be in. */
export type Script = 'Thai' | 'Cyrillic' | 'Latin';
export const scriptOf = (text: string): Script =>
  /[\u0e00-\u0e7f]/.test(text) ? 'Thai' : /[\u0400-\u04ff]/.test(text) ? 'Cyrillic' : 'Latin';
