import { allowedIn, ALPHABETS, type Alphabet, type Spoken } from './alphabets.ts';

/** One sound: a letter of the alphabet of its language (`ɛ`, `tʃ`, `kʰ`) with what is marked on it. */
export interface Sound {
  readonly letter: string;
  /** Marked ː. Of vowels alone; the long consonant of Russian is the letter `ɕː`. */
  readonly isLong: boolean;
  /** Marked ʲ. */
  readonly isSoft: boolean;
}

const TONES = { '˧': 'mid', '˨': 'low', '˥˩': 'falling', '˦': 'high', '˩˥': 'rising' } as const;
export type Tone = (typeof TONES)[keyof typeof TONES];

/** `ˈjɛlp` has the onset j, the nucleus ɛ and the coda l, p. A Russian preposition such as `v` has an onset alone. */
export interface Syllable {
  readonly onset: readonly Sound[];
  readonly nucleus: readonly Sound[];
  readonly coda: readonly Sound[];
  readonly stressed: boolean;
  readonly tone?: Tone;
}

/** The sounds of a word are not written as they are to be. */
export class SoundError extends Error {
  override readonly name = 'SoundError';
  /** What is wrong, and how to mend it, apart. */
  readonly finding: { readonly message: string; readonly fix: string };
  /** The sounds as they were written. */
  readonly word: string;
  /** The letter that is refused, where it is one. */
  readonly letter: string | undefined;
  readonly allowed: readonly string[];
  constructor(
    word: string,
    alphabet: Alphabet,
    fault: { readonly letter?: string; readonly message: string; readonly fix: string },
  ) {
    super(`${fault.message} ${fault.fix}`);
    this.finding = { message: fault.message, fix: fault.fix };
    this.word = word;
    this.letter = fault.letter;
    this.allowed = allowedIn(alphabet);
  }
}

/**
 * The syllables of one word.
 * @param written IPA, syllables divided by `.` or begun by ˈ: `ə.ˈbaʊt`
 * @throws SoundError
 * @example parseSounds('ˈjɛl.pə', 'nb') // [{ onset: [j], nucleus: [ɛ], coda: [l], stressed: true }, { onset: [p], … }]
 */
export function parseSounds(written: string, spoken: Spoken): readonly Syllable[] {
  const alphabet = ALPHABETS[spoken];
  const parts = written.normalize('NFC').split(/\.|(?<=[^.])(?=ˈ)/);
  return parts.map((part) => syllableOf(part.replace('ˈ', ''), part.startsWith('ˈ'), { written, spoken, alphabet }));
}

interface Place {
  readonly written: string;
  readonly spoken: Spoken;
  readonly alphabet: Alphabet;
}

const TONE = /(˥˩|˩˥|˧|˨|˦)$/;

function syllableOf(part: string, stressed: boolean, place: Place): Syllable {
  const { written, spoken, alphabet } = place;
  const mark = alphabet.hasTones ? TONE.exec(part)?.[0] : undefined;
  const sounds = soundsOf(mark === undefined ? part : part.slice(0, -mark.length), place);
  const isVowel = ({ letter }: Sound): boolean => alphabet.vowels.includes(letter);
  const start = sounds.findIndex(isVowel);
  const end = start < 0 ? sounds.length : sounds.findLastIndex(isVowel) + 1;
  const nucleus = start < 0 ? [] : sounds.slice(start, end);
  const fix = `Divide syllables by a dot, for example “${alphabet.example}”.`;
  if (sounds.length === 0)
    throw new SoundError(written, alphabet, { message: `“${written}” has a syllable without sounds.`, fix });
  if (!nucleus.every(isVowel))
    throw new SoundError(written, alphabet, { message: `“${part}” in “${written}” is more than one syllable.`, fix });
  if (alphabet.hasTones && mark === undefined)
    throw new SoundError(written, alphabet, {
      message: `The syllable “${part}” in “${written}” has no tone.`,
      fix: `End each syllable of ${spoken} with one of ˧ ˨ ˥˩ ˦ ˩˥, for example “${alphabet.example}”.`,
    });
  const onset = start < 0 ? sounds : sounds.slice(0, start);
  const coda = start < 0 ? [] : sounds.slice(end);
  const tone = mark === undefined ? undefined : TONES[mark as keyof typeof TONES];
  return { onset, nucleus, coda, stressed, ...(tone === undefined ? {} : { tone }) };
}

function soundsOf(part: string, { written, spoken, alphabet }: Place): readonly Sound[] {
  const { vowels, consonants, hasLength, hasSoft } = alphabet;
  const longestFirst = [...vowels, ...consonants].sort((a, b) => b.length - a.length);
  const sounds: Sound[] = [];
  for (let at = 0; at < part.length;) {
    const fitting = longestFirst.filter((one) => part.startsWith(one, at));
    // tɕː is t and ɕː: a letter that cannot be long is not the one that stands before ː.
    const letter = fitting.find((one) => part[at + one.length] !== 'ː' || (hasLength && vowels.includes(one)));
    if (letter === undefined) {
      const stranger = String.fromCodePoint(part.codePointAt(at + (fitting[0]?.length ?? 0)) ?? 0);
      throw new SoundError(written, alphabet, {
        letter: stranger,
        message: `“${stranger}” in “${written}” is no letter for the sounds of ${spoken}.`,
        fix: `Write it with these: ${allowedIn(alphabet).join(' ')}; for example “${alphabet.example}”.`,
      });
    }
    at += letter.length;
    const isSoft = hasSoft && consonants.includes(letter) && part[at] === 'ʲ';
    const isLong = hasLength && vowels.includes(letter) && part[at] === 'ː';
    if (isSoft || isLong) at++;
    sounds.push({ letter, isLong, isSoft });
  }
  return sounds;
}
