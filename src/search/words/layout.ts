const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const CYRILLIC = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
const russian = new Map([...LATIN].map((key, index) => [key, CYRILLIC[index] ?? key]));

/** Russian typed while the keyboard was set to Latin: `rkbtyn` → `клиент`. */
export const fromLatinLayout = (typed: string): string => [...typed.toLowerCase()].map((key) => russian.get(key) ?? key).join('');
