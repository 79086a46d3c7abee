import type { Spoken } from './alphabets.ts';
import { assimilated, firstSound, withPreposition } from './joined.ts';
import { respell } from './respell.ts';
import type { Respelled } from './respelled.ts';
import { parseSounds, type Sound } from './sounds.ts';
import { wordsIn } from './words.ts';

/** What is known of how words are said. */
export interface PronunciationLists {
  /** Word of the spoken language → its sounds: `hjelpe` → `ˈjɛl.pə`. */
  readonly words: ReadonlyMap<string, string>;
  /** Word → respelling as an editor typed it for this reader: `unnskyld` → `*อึน*-ชึล`. It comes first. */
  readonly exceptions: ReadonlyMap<string, string>;
}

export interface SaidSyllables {
  /** None where the word is not known, and in the first of all words where the sentence begins with a mark: `…`. */
  readonly syllables: readonly Respelled[];
  /** What stands between this word and the next: a space, `, `, ` … `, `?`. Between Thai words it is a space, between Thai phrases a comma. */
  readonly after: string;
}

export interface Pronunciation {
  readonly words: readonly SaidSyllables[];
  /** Words that no list has, each once. */
  readonly unknown: readonly string[];
}

/**
 * How a sentence of one language is said, in the script of a reader of another.
 * @param text NFC, as it is shown
 * @throws SoundError if a list has sounds that cannot be read; `npm run check` tells of them before
 */
export function pronounce(text: string, spoken: Spoken, reader: Spoken, lists: PronunciationLists): Pronunciation {
  const { words: sounds, exceptions } = lists;
  const placed = [...wordsIn(text, spoken, (key) => sounds.has(key) || exceptions.has(key))];
  const unknown = new Set<string>();
  const start = text.slice(0, placed[0]?.from ?? text.length);
  const words: SaidSyllables[] = start === '' ? [] : [{ syllables: [], after: start }];
  let last: readonly Respelled[] = [];
  let preposition: readonly Sound[] = [];
  for (const [at, { key, to, isRepeat }] of placed.entries()) {
    const next = placed[at + 1];
    const between = text.slice(to, next?.from);
    if (next && between === ' ' && isKnown(next.key) && isConsonant(key)) {
      preposition = soundsOf(key);
      continue;
    }
    const syllables = isRepeat ? last : preposition.length > 0 ? joinedTo(preposition, key) : syllablesOf(key);
    preposition = [];
    if (syllables.length === 0) unknown.add(key);
    // รอสัก 1 นาที, and what follows ๆ, are said in one breath; but จริงๆ แต่ are two.
    const isJoined = (isRepeat && next?.key !== 'แต่') || isNumber(key) || (next !== undefined && isNumber(next.key));
    words.push({ syllables, after: next ? pauseIn(between, isJoined) : between });
    last = syllables;
  }
  return { words, unknown: [...unknown] };

  /** What is written between two words. Thai parts words by nothing, and phrases by a space: there a speaker breathes. */
  function pauseIn(between: string, isJoined: boolean): string {
    if (between === '') return ' ';
    return spoken === 'th' && between === ' ' && !isJoined ? ', ' : between;
  }

  function isKnown(key: string): boolean {
    return exceptions.has(key) || sounds.has(key);
  }

  /** A Russian preposition such as в: a letter by itself would be read out by its name. */
  function isConsonant(key: string): boolean {
    const written = sounds.get(key);
    return written !== undefined && parseSounds(written, spoken).every(({ nucleus }) => nucleus.length === 0);
  }

  function soundsOf(key: string): readonly Sound[] {
    return parseSounds(sounds.get(key) ?? '', spoken).flatMap(({ onset }) => onset);
  }

  function syllablesOf(key: string): readonly Respelled[] {
    const exception = exceptions.get(key);
    if (exception !== undefined) return typedSyllables(exception);
    const written = sounds.get(key);
    return written === undefined ? [] : respell(parseSounds(written, spoken), spoken, reader);
  }

  /** A word that is said as one with the preposition before it; one that an editor typed has its letters before it. */
  function joinedTo(consonants: readonly Sound[], key: string): readonly Respelled[] {
    const written = sounds.get(key);
    const word = written === undefined ? [] : parseSounds(written, spoken);
    if (!exceptions.has(key)) return respell(withPreposition(consonants, word), spoken, reader);
    const heard = assimilated(consonants, word[0] && firstSound(word[0]));
    if (heard.length === 0) return syllablesOf(key);
    const [before] = respell([{ onset: heard, nucleus: [], coda: [], stressed: false }], spoken, reader);
    return syllablesOf(key).map((syllable, at) =>
      at === 0 ? { ...syllable, text: `${before?.text ?? ''}${syllable.text}` } : syllable,
    );
  }
}

const isNumber = (key: string): boolean => /^\d+$/.test(key);

/** The syllables of a respelling that was typed: `*อึน*-ชึล`, `*yel*-puh`. */
export const typedSyllables = (typed: string): readonly Respelled[] =>
  typed.split('-').map((part) => ({ text: part.replaceAll('*', '').trim(), stressed: part.includes('*') }));

/** A pronunciation as plain text: `*yel*-puh dæ`. */
export const plainText = ({ words }: Pronunciation): string =>
  words
    .map(({ syllables, after }) => {
      const shown = syllables.map(({ text, stressed }) => (stressed && syllables.length > 1 ? `*${text}*` : text));
      return shown.join('-') + after;
    })
    .join('');
