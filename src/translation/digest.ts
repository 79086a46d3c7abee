import { createHash } from 'node:crypto';

/** A note of an editor, which readers never see, in either form. */
const COMMENT = /\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/g;

/** Versions by text: each is asked for by the pages and by the list of translations, in `npm run dev` at each save. */
const known = new Map<string, string>();

/**
 * The version of a text: ten hexadecimal digits that change with its words and its punctuation, and with nothing else. White space,
 * line ends of Windows, a byte order mark, comments and the way letters are composed do not count, so that a copy in a zip
 * file or a commit made in a browser has the same version.
 */
export function digest(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const words = text
    .replace(COMMENT, ' ')
    .replace(/\uFEFF/g, '')
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ');
  const made = createHash('sha256').update(words).digest('hex').slice(0, 10);
  known.set(text, made);
  return made;
}
