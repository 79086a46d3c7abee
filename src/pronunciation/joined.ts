import type { Sound, Syllable } from './sounds.ts';

const VOICELESS = /^(?:[ptkfsʂx]|ɕː|ts|tɕ)$/;
/** Not v, m, n, l, r and j, which leave the consonant before them as it is. */
const VOICED = /^[bdɡzʐ]$/;

/** Sounds of a preposition before a sound of each kind. */
const BEFORE_VOICELESS: ReadonlyMap<string, string> = new Map([['v', 'f']]);
const BEFORE_VOICED: ReadonlyMap<string, string> = new Map([
  ['s', 'z'],
  ['k', 'ɡ'],
]);

/** The consonants of a Russian preposition (в, с, к) as they are said before a sound; one that is there already is said once. */
export function assimilated(consonants: readonly Sound[], next: Sound | undefined): readonly Sound[] {
  const last = consonants.at(-1);
  if (!last || !next) return consonants;
  const letter = letterBefore(last.letter, next.letter);
  return [...consonants.slice(0, -1), ...(letter === next.letter ? [] : [{ ...last, letter }])];
}

function letterBefore(letter: string, next: string): string {
  if (letter === 's' && /^(?:ʂ|ʐ|ɕː)$/.test(next)) return next;
  if (letter === 's' && next === 'tɕ') return 'ʂ';
  if (VOICELESS.test(next)) return BEFORE_VOICELESS.get(letter) ?? letter;
  return VOICED.test(next) ? (BEFORE_VOICED.get(letter) ?? letter) : letter;
}

/** A word with the consonants of the preposition before it: `v` and `pɐ.ˈrʲat.kʲɪ` are `fpɐ.ˈrʲat.kʲɪ`. */
export function withPreposition(consonants: readonly Sound[], word: readonly Syllable[]): readonly Syllable[] {
  const [first, ...rest] = word;
  return first ? [{ ...first, onset: [...assimilated(consonants, firstSound(first)), ...first.onset] }, ...rest] : [];
}

/** The sound that a syllable begins with. */
export const firstSound = ({ onset, nucleus }: Syllable): Sound | undefined => onset[0] ?? nucleus[0];
