/** Keys in their order, then the signs that some of them give with Shift. */
const LATIN = '`qwertyuiop[]asdfghjkl;\'zxcvbnm,.~{}:"<>';
const CYRILLIC = 'ёйцукенгшщзхъфывапролджэячсмитьбюёхъжэбю';
const russian = new Map(Array.from(LATIN, (key, index) => [key, CYRILLIC[index] ?? key]));

/** Russian typed while the keyboard was set to Latin: `rkbtyn` → `клиент`. */
export const fromLatinLayout = (typed: string): string =>
  Array.from(typed.toLowerCase(), (key) => russian.get(key) ?? key).join('');
