import type { Spoken } from './alphabets.ts';
import { CYRILLIC, type CyrillicLetters } from './cyrillic-letters.ts';
import { MARKS_AFTER } from './latin.ts';
import type { Respelled } from './respelled.ts';
import type { Sound, Syllable } from './sounds.ts';
import type { Table } from './tables.ts';

const ACUTE = '\u0301';
/** Vowels after й, which they swallow, as far as Russian has a letter for both. */
const AFTER_J: Readonly<Record<string, string>> = {
  а: 'я',
  э: 'е',
  е: 'е',
  у: 'ю',
  ю: 'ю',
  о: 'йо',
  ё: 'йё',
  и: 'йи',
  ы: 'йы',
};
/** Vowels that show that the consonant before them is soft; after ь, all but о, which stays: фьорд. */
const AFTER_SOFT: Readonly<Record<string, string>> = { а: 'я', э: 'е', у: 'ю', о: 'ё', ы: 'и' };

/** What a long vowel is doubled with; not, where only closed syllables have it, я, ю, ё, and what stands after w (уик). */
const DOUBLE: Readonly<Record<string, string>> = {
  а: 'а',
  э: 'э',
  и: 'и',
  о: 'о',
  у: 'у',
  ы: 'ы',
  я: 'а',
  ю: 'у',
  ё: 'ё',
};

/** A word in Cyrillic, stress as an acute where there is a choice: `ˈjɛl.pə` becomes е́ль-пэ. */
export function respellCyrillic(syllables: readonly Syllable[], spoken: Spoken): readonly Respelled[] {
  const cyrillic = CYRILLIC[spoken];
  const { consonants, codaL } = cyrillic;
  const stressedAt = syllables.findIndex(({ stressed }) => stressed);
  return syllables.map((syllable, at) => {
    const next = syllables[at + 1];
    const onset = onsetOf(syllable.onset, consonants);
    const isFirst = onset.letters === '' && onset.before === '';
    const vowel = vowelsOf(syllable, at < stressedAt ? cyrillic : { vowels: cyrillic.vowels }, isFirst);
    // Of Thai, whose long vowels are doubled, йуу and йаа: юу would be read as two.
    const isApart =
      spoken === 'th' && onset.before === 'j' && vowel !== 'ё' && syllable.nucleus.some(({ isLong }) => isLong);
    const { letters, first, rest } = joined(isApart ? { letters: `${onset.letters}й`, before: '' } : onset, vowel);
    const coda = codaOf(syllable.coda, consonants, codaL);
    // w before у: вуд.
    const start = first === 'у' ? letters.replace(/у$/, 'в') : letters;
    const second = isDoubled(syllable, cyrillic, `${start}${first}`) ? (DOUBLE[first] ?? '') : '';
    // у for w is no vowel of its own: уик, уот. оо has a mark, lest it be said as one of the unstressed: ко́ол.
    const hasMark = spoken !== 'th' && (hasChoice(start.replace(/у$/, '') + first + rest + coda) || second === 'о');
    const isMarked = syllables.length > 1 ? syllable.stressed : hasMark;
    const stress = isMarked && first !== '' && first !== 'ё' ? ACUTE : '';
    const lent = next && cyrillic.doublesConsonants && isShort(syllable) ? lentBy(next, consonants) : '';
    const text = `${start}${first}${stress}${second}${rest}${coda}${lent}${MARKS_AFTER[syllable.tone ?? 'mid']}`;
    // н before к and г will do; before those of the next syllable, where it is no other sound than нг: си́н-кинг.
    const isBeforeK = spoken !== 'th' && /^[kɡ]$/.test(next?.onset[0]?.letter ?? '');
    return { text: text.replace(isBeforeK ? /нг(?=[кг]|$)/g : /нг(?=[кг])/g, 'н'), stressed: syllable.stressed };
  });
}

/** Whether somebody who reads a word of one syllable has two vowel letters to choose from: ка́унт, рэ́у. */
const hasChoice = (text: string): boolean => (text.match(/[аеёиоуыэюя]/g)?.length ?? 0) > 1;

function isDoubled({ nucleus, coda, stressed }: Syllable, { doubled }: CyrillicLetters, start: string): boolean {
  if (doubled === undefined || nucleus.length !== 1 || nucleus[0]?.isLong !== true) return false;
  return doubled === 'all' || (stressed && coda.length > 0 && !/[юяё]$|у.$/.test(start));
}

const isShort = ({ nucleus, coda, stressed }: Syllable): boolean =>
  stressed && nucleus.length === 1 && nucleus[0]?.isLong === false && coda.length === 0;

/** The one consonant that the next syllable begins with, if a letter stands for it and it can be long. */
function lentBy({ onset: [first, second] }: Syllable, consonants: Table): string {
  const letter = first && !second && !/^[hçjw]$/.test(first.letter) ? (consonants.get(first.letter) ?? '') : '';
  return letter.length === 1 ? letter : '';
}

/** What stands before the vowel, and how it changes the vowel: `j`, `soft` (ʲ) or `sign` (j after a consonant, written ь). */
interface Onset {
  readonly letters: string;
  readonly before: 'j' | 'soft' | 'sign' | '';
}

function onsetOf(sounds: readonly Sound[], consonants: Table): Onset {
  const last = sounds.at(-1);
  const isJ = last?.letter === 'j';
  const letters = (isJ ? sounds.slice(0, -1) : sounds)
    // English thr is тр: ср would look like a coarse word (through, threat).
    .map(({ letter }, at) => (letter === 'θ' && sounds[at + 1]?.letter === 'r' ? 'т' : (consonants.get(letter) ?? '')))
    .join('');
  if (isJ) return { letters, before: sounds.length > 1 ? 'sign' : 'j' };
  // Norwegian kj is a soft х.
  return { letters, before: last?.isSoft === true || last?.letter === 'ç' ? 'soft' : '' };
}

/** The letters of a nucleus; of a pair such as `э/е` the first stands where no consonant comes before. */
function vowelsOf(
  { nucleus, onset }: Syllable,
  { vowels, beforeStress }: Pick<CyrillicLetters, 'vowels' | 'beforeStress'>,
  isFirst: boolean,
): string {
  const key = nucleus.map(({ letter }) => letter).join('');
  const pick = (pair: string): string => {
    const [start = '', after = start] = pair.split('/');
    return isFirst ? start : after;
  };
  const whole = beforeStress?.get(key) ?? vowels.get(`${onset.at(-1)?.letter ?? ''}${key}`) ?? vowels.get(key);
  return whole === undefined ? nucleus.map(({ letter }) => pick(vowels.get(letter) ?? '')).join('') : pick(whole);
}

/** The onset and the vowel together, cut where the mark of stress belongs: after the first vowel letter. */
function joined({ letters, before }: Onset, vowel: string) {
  const [bare, rest] = [vowel.slice(0, 1), vowel.slice(1)];
  if (before === '') return { letters, first: bare, rest };
  if (bare === '') return { letters: `${letters}${before === 'j' ? 'й' : 'ь'}`, first: '', rest };
  if (before === 'soft') return { letters, first: AFTER_SOFT[bare] ?? bare, rest };
  if (before === 'sign')
    return { letters: `${letters}ь`, first: bare === 'о' ? bare : (AFTER_SOFT[bare] ?? bare), rest };
  const after = AFTER_J[bare] ?? bare;
  return { letters: `${letters}${after.slice(0, -1)}`, first: after.slice(-1), rest };
}

/** The consonants after the vowel; l is soft there where Russians write it so: `hel` хель. */
const codaOf = (sounds: readonly Sound[], consonants: Table, codaL: string): string =>
  sounds
    .map(({ letter, isSoft }) => {
      if (letter === 'l') return codaL;
      if (letter === 'j') return 'й';
      if (letter === 'w') return 'у';
      // ц has no soft one.
      if (letter === 'ts') return 'ц';
      return `${consonants.get(letter) ?? ''}${isSoft ? 'ь' : ''}`;
    })
    .join('');
