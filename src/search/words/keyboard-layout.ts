import { scriptOf } from './fold.ts';

/** The keys of a Latin keyboard, row by row; then the signs that some of them give with Shift. */
export const KEYBOARD_KEYS = '`qwertyuiop[]asdfghjkl;\'zxcvbnm,.~{}:"<>';

/**
 * Reads a text that was typed while the keyboard was set to Latin.
 * @param keyboard what each of `KEYBOARD_KEYS` gives in the language, in the same order (`LanguageProfile.keyboard`)
 * @example fromLatinKeyboard('rkbtyn', RUSSIAN) // клиент
 */
export function fromLatinKeyboard(typed: string, keyboard: string): string {
  const letters = Array.from(keyboard);
  return Array.from(typed.toLowerCase(), (key) => letters[KEYBOARD_KEYS.indexOf(key)] ?? key).join('');
}

/** A query as it was typed, and, where it may have been typed on a wrong keyboard, as it was meant. */
export const readingsOf = (typed: string, keyboard: string | undefined): string[] =>
  keyboard === undefined || scriptOf(typed) !== 'Latin' ? [typed] : [typed, fromLatinKeyboard(typed, keyboard)];
