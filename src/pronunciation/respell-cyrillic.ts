import type { Spoken } from './alphabets.ts';
import { CYRILLIC } from './cyrillic-letters.ts';
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

/** A word in Cyrillic, stress as an acute where there is a choice: `ˈjɛl.pə` becomes е́ль-пе. */
export function respellCyrillic(syllables: readonly Syllable[], spoken: Spoken): readonly Respelled[] {
  const { consonants, vowels, codaL } = CYRILLIC[spoken];
  const isMarked = syllables.length > 1;
  return syllables.map((syllable, at) => {
    const onset = onsetOf(syllable.onset, consonants);
    const isFirst = onset.letters === '' && onset.before === '';
    const vowel = vowelsOf(syllable.nucleus, vowels, isFirst);
    const { letters, first, rest } = joined(onset, vowel);
    const stress = isMarked && syllable.stressed && first !== '' && first !== 'ё' ? ACUTE : '';
    const coda = codaOf(syllable.coda, consonants, codaL);
    const text = `${letters}${first}${stress}${rest}${coda}${MARKS_AFTER[syllable.tone ?? 'mid']}`
      .replace(/нг(?=[кг])/g, 'н')
      .replace(/у(?=[уё])/g, 'в');
    // н before к and г of the next syllable will do, where it is no other sound than нг: си́н-кинг.
    const isBeforeK = spoken !== 'th' && /^[kɡ]$/.test(syllables[at + 1]?.onset[0]?.letter ?? '');
    return { text: isBeforeK ? text.replace(/нг$/, 'н') : text, stressed: syllable.stressed };
  });
}

/** What stands before the vowel, and how it changes the vowel: `j`, `soft` (ʲ) or `sign` (j after a consonant, written ь). */
interface Onset {
  readonly letters: string;
  readonly before: 'j' | 'soft' | 'sign' | '';
}

function onsetOf(sounds: readonly Sound[], consonants: Table): Onset {
  const last = sounds.at(-1);
  const isJ = last?.letter === 'j';
  const letters = (isJ ? sounds.slice(0, -1) : sounds).map(({ letter }) => consonants.get(letter) ?? '').join('');
  // хь, as which Norwegian kj is written, brings its own sign.
  if (letters.endsWith('ь')) return { letters: letters.slice(0, -1), before: 'sign' };
  if (isJ) return { letters, before: sounds.length > 1 ? 'sign' : 'j' };
  return { letters, before: last?.isSoft === true ? 'soft' : '' };
}

/** The letters of a nucleus; of a pair such as `э/е` the first stands where no consonant comes before. */
function vowelsOf(nucleus: readonly Sound[], vowels: Table, isFirst: boolean): string {
  const key = nucleus.map(({ letter }) => letter).join('');
  const pick = (pair: string): string => {
    const [start = '', after = start] = pair.split('/');
    return isFirst ? start : after;
  };
  const whole = vowels.get(key);
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
      return `${(consonants.get(letter) ?? '').replace(/ь$/, '')}${isSoft ? 'ь' : ''}`;
    })
    .join('');
