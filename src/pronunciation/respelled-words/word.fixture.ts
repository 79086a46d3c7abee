import type { Spoken } from '../alphabets.ts';

/** A word, its sounds, and how it is to be read by each reader; the syllables divided by `-`. */
export type RespelledWord = Readonly<Record<'word' | 'sounds', string>> & Readonly<Partial<Record<Spoken, string>>>;
