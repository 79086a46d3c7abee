const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const CYRILLIC = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
const russian = new Map(Array.from(LATIN, (key, index) => [key, CYRILLIC[index] ?? key]));

/** Russian typed while the keyboard was set to Latin: `rkbtyn` → `клиент`. */
export const fromLatinLayout = (typed: string): string => Array.from(typed.toLowerCase(), (key) => russian.get(key) ?? key).join('');
