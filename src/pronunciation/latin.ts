import type { Spoken } from './alphabets.ts';
import type { Respelled } from './respelled.ts';
import type { Sound, Syllable, Tone } from './sounds.ts';
import { over, table, type Table } from './tables.ts';

/** How one reader’s Latin letters show sounds. */
export interface LatinLetters {
  /** Consonants; `codas` says those that differ at the end of a syllable. */
  readonly consonants: Table;
  readonly codas?: Table;
  /** Vowels and diphthongs, glides at the end included (`aj`): `letters`, or `open/closed` where they differ. */
  readonly vowels: Table;
}

export type LatinRule = readonly [pattern: RegExp, letters: string];

export interface LatinReader {
  readonly letters: LatinLetters;
  /** What differs for a spoken language; its rules come after those for all. */
  readonly of: Readonly<Partial<Record<Spoken, Partial<LatinLetters> & { readonly rules?: readonly LatinRule[] }>>>;
  /**
   * Changes of a syllable as `onset|vowel|coda`, with `#` at the end of the word, in order. ʲ stands for softness and for j
   * after a consonant; one that no rule has taken is left out.
   */
  readonly rules: readonly LatinRule[];
  /** Where tones are marked: `after` the syllable where the letters have marks of their own (ă, â). */
  readonly tones: 'on-vowel' | 'after';
}

/** Marks of the tones on the vowel, as in linguists’ transcriptions of Thai: à â á ǎ; the mid tone has none. */
const MARKS_ON_VOWEL: Readonly<Record<Tone, string>> = {
  mid: '',
  low: '\u0300',
  falling: '\u0302',
  high: '\u0301',
  rising: '\u030C',
};
/** The same marks behind the syllable: khaˋ khaˆ khaˊ khaˇ. */
export const MARKS_AFTER: Readonly<Record<Tone, string>> = { mid: '', low: 'ˋ', falling: 'ˆ', high: 'ˊ', rising: 'ˇ' };

/** The syllables of a word in a reader’s Latin letters. */
export function respellLatin(
  syllables: readonly Syllable[],
  spoken: Spoken,
  reader: LatinReader,
): readonly Respelled[] {
  const { letters } = reader;
  const own = reader.of[spoken] ?? {};
  const consonants = over(letters.consonants, own.consonants ?? NONE);
  const codas = over(consonants, letters.codas ?? NONE, own.codas ?? NONE);
  const vowels = over(letters.vowels, own.vowels ?? NONE);
  return syllables.map((syllable, at) => {
    const { vowel, coda } = vowelOf(syllable, vowels);
    const onsetText = lettersOf(syllable.onset, consonants, true);
    const codaText = lettersOf(coda, codas, false);
    const end = at === syllables.length - 1 ? '#' : '';
    const changed = [...reader.rules, ...(own.rules ?? [])].reduce(
      (text, [pattern, by]) => text.replace(pattern, by),
      `${onsetText}|${vowel}|${codaText}${end}`,
    );
    const [onset = '', nucleus = '', rest = ''] = changed.split('|');
    const tone = syllable.tone ?? 'mid';
    const onVowel = reader.tones === 'on-vowel' ? MARKS_ON_VOWEL[tone] : '';
    const marked = nucleus.replace(/\p{L}\p{M}*/u, (letter) => letter + onVowel);
    const after = reader.tones === 'after' ? MARKS_AFTER[tone] : '';
    const text = `${onset}${marked}${rest}${after}`.replace(/[ʲ#]/g, '').normalize('NFC');
    return { text, stressed: syllable.stressed };
  });
}

const NONE: Table = new Map<string, string>();

const keyOf = ({ letter, isLong }: Sound): string => `${letter}${isLong ? 'ː' : ''}`;

/** The letters of the nucleus, with the glide after it where the table has both together, and the coda that is left. */
function vowelOf(
  { nucleus, coda }: Syllable,
  vowels: Table,
): { readonly vowel: string; readonly coda: readonly Sound[] } {
  const key = nucleus.map(keyOf).join('');
  const glided = vowels.get(`${key}${coda[0]?.letter ?? ''}`);
  if (coda[0] && !coda[0].isSoft && key !== '' && glided !== undefined)
    return { vowel: formOf(glided, coda.length > 1), coda: coda.slice(1) };
  const isClosed = coda.length > 0;
  const whole = vowels.get(key);
  if (whole !== undefined) return { vowel: formOf(whole, isClosed), coda };
  const apart = nucleus.map((sound) => vowels.get(keyOf(sound)) ?? vowels.get(sound.letter) ?? '');
  return { vowel: apart.map((letters) => formOf(letters, isClosed)).join(''), coda };
}

function formOf(letters: string, isClosed: boolean): string {
  const [open = '', closed = open] = letters.split('/');
  return isClosed ? closed : open;
}

const lettersOf = (sounds: readonly Sound[], consonants: Table, isOnset: boolean): string =>
  sounds
    .map(({ letter, isSoft }, at) => {
      if (isOnset && letter === 'j' && at > 0) return 'ʲ';
      return `${consonants.get(letter) ?? ''}${isSoft ? 'ʲ' : ''}`;
    })
    .join('')
    .replace(/ʲ+/g, 'ʲ');

/** Consonants that every Latin reader writes alike. */
export const PLAIN_CONSONANTS: Table = table(
  'p p, b b, t t, d d, k k, ɡ g, m m, n n, ŋ ng, f f, v v, s s, z z, h h, l l, r r, ɾ r, ts ts, w w, j j, ɣ g, ʔ',
);
