/** Names that an editor can look up; a letter, a mark or a control character of none is named by its kind. */
const NAMES: Readonly<Record<string, string>> = {
  '\t': 'a tab',
  '\v': 'a vertical tab',
  '\f': 'a form feed',
  ' ': 'a space',
  '\u0085': 'a next-line character',
  '\u00a0': 'a no-break space',
  '\u00ad': 'a soft hyphen',
  '\u034f': 'a combining grapheme joiner',
  '\u061c': 'an Arabic letter mark',
  '\u1680': 'an Ogham space',
  '\u180e': 'a Mongolian vowel separator',
  '\u2000': 'an en quad',
  '\u2001': 'an em quad',
  '\u2002': 'an en space',
  '\u2003': 'an em space',
  '\u2004': 'a three-per-em space',
  '\u2005': 'a four-per-em space',
  '\u2006': 'a six-per-em space',
  '\u2007': 'a figure space',
  '\u2008': 'a punctuation space',
  '\u2009': 'a thin space',
  '\u200a': 'a hair space',
  '\u200b': 'a zero-width space',
  '\u200c': 'a zero-width non-joiner',
  '\u200d': 'a zero-width joiner',
  '\u200e': 'a left-to-right mark',
  '\u200f': 'a right-to-left mark',
  '\u2010': 'a typographic hyphen',
  '\u2011': 'a no-break hyphen',
  '\u2012': 'a figure dash',
  '\u2013': 'an en dash',
  '\u2014': 'an em dash',
  '\u2022': 'a bullet',
  '\u2028': 'a line separator',
  '\u2029': 'a paragraph separator',
  '\u202a': 'a left-to-right embedding',
  '\u202b': 'a right-to-left embedding',
  '\u202c': 'an end of a direction',
  '\u202d': 'a left-to-right override',
  '\u202e': 'a right-to-left override',
  '\u202f': 'a narrow no-break space',
  '\u205f': 'a mathematical space',
  '\u2060': 'a word joiner',
  '\u2066': 'a left-to-right isolate',
  '\u2067': 'a right-to-left isolate',
  '\u2068': 'a first-strong isolate',
  '\u2069': 'an end of an isolate',
  '\u2212': 'a minus sign',
  '\u3000': 'an ideographic space',
  '\ufeff': 'a byte order mark',
  '\ufffc': 'an object replacement character',
  '\ufffd': 'a replacement character',
  '\u0300': 'a combining grave accent',
  '\u0301': 'a combining acute accent',
  '\u0302': 'a combining circumflex',
  '\u0303': 'a combining tilde',
  '\u0304': 'a combining macron',
  '\u0306': 'a combining breve',
  '\u0307': 'a combining dot above',
  '\u0308': 'a combining diaeresis',
  '\u030a': 'a combining ring',
  '\u030b': 'a combining double acute accent',
  '\u030c': 'a combining caron',
  '\u0326': 'a combining comma below',
  '\u0327': 'a combining cedilla',
  '\u0328': 'a combining ogonek',
};

const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Thai', 'Arabic', 'Hebrew'] as const;

/** `U+00A0` */
export const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A character by its name and number: `a no-break space (U+00A0)`, `the Cyrillic letter “а” (U+0430)`. */
export const characterName = (character: string): string =>
  `${NAMES[character] ?? kindOf(character)} (${codePointOf(character)})`;

function kindOf(character: string): string {
  if (/\p{Cc}/u.test(character)) return 'a control character';
  if (/\p{Co}/u.test(character)) return 'a character that only one font has';
  if (/\p{Cn}/u.test(character)) return 'a character that does not exist';
  if (/\p{M}/u.test(character)) return 'a combining mark';
  if (/\p{Cf}|\p{Z}/u.test(character)) return 'an invisible character';
  if (!/\p{L}/u.test(character)) return `the character “${character}”`;
  const script = SCRIPTS.find((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(character));
  return `the ${script === undefined ? '' : `${script} `}letter “${character}”`;
}

/** A name at the beginning of a sentence. */
export const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
