import { createHash } from 'node:crypto';

/** A note of an editor, which readers never see, in either form. */
const COMMENT = /\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/g;

/**
 * The version of a text: ten hexadecimal digits that change with its words and its punctuation, and with nothing else. White space,
 * line ends of Windows, a byte order mark, comments and the way letters are composed do not count, so that a copy in a zip
 * file or a commit made in a browser has the same version.
 */
export function digest(text: string): string {
  const words = text
    .replace(COMMENT, ' ')
    .replace(/\uFEFF/g, '')
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ');
  return createHash('sha256').update(words).digest('hex').slice(0, 10);
}
