/** Names that are written alike in all languages, inside the content folder. */
export const NAMES_FILE = 'spelling/names.txt';

/** The words file of a language, inside the content folder. */
export const wordsFileOf = (lang: string): string => `spelling/${lang}.txt`;

/**
 * The words that a dictionary does not have and that are right all the same: names, new words.
 * @param source one word a line; what follows `#` is a comment
 */
export function ownWords(source: string): Set<string> {
  const lines = source.split(/\r?\n/).map((line) => line.replace(/#.*/, '').trim());
  return new Set(lines.filter((line) => line !== '').map((line) => line.normalize('NFC')));
}
