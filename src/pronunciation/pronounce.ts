import type { Spoken } from './alphabets.ts';
import { respell } from './respell.ts';
import type { Respelled } from './respelled.ts';
import { parseSounds } from './sounds.ts';
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
  /** What stands between this word and the next: a space, `, `, ` … `, `?`. Between Thai words it is a space, between Thai phrases a comma, after a Russian в a hyphen. */
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
  for (const [at, { key, to, isRepeat }] of placed.entries()) {
    const syllables = isRepeat ? last : syllablesOf(key);
    if (syllables.length === 0) unknown.add(key);
    const next = placed[at + 1];
    const between = text.slice(to, next?.from);
    const isBound = reader !== 'ru' && between === ' ' && isConsonant(key);
    // รอสัก 1 นาที, and what follows ๆ, are said in one breath.
    const isJoined = isRepeat || isNumber(key) || (next !== undefined && isNumber(next.key));
    words.push({ syllables, after: isBound ? '-' : next ? pauseIn(between, isJoined) : between });
    last = syllables;
  }
  return { words, unknown: [...unknown] };

  /** What is written between two words. Thai parts words by nothing, and phrases by a space: there a speaker breathes. */
  function pauseIn(between: string, isJoined: boolean): string {
    if (between === '') return ' ';
    return spoken === 'th' && between === ' ' && !isJoined ? ', ' : between;
  }

  /** A Russian preposition such as в: a letter by itself would be read out by its name. */
  function isConsonant(key: string): boolean {
    const written = sounds.get(key);
    return written !== undefined && parseSounds(written, spoken).every(({ nucleus }) => nucleus.length === 0);
  }

  function syllablesOf(key: string): readonly Respelled[] {
    const exception = exceptions.get(key);
    if (exception !== undefined) return typedSyllables(exception);
    const written = sounds.get(key);
    return written === undefined ? [] : respell(parseSounds(written, spoken), spoken, reader);
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
