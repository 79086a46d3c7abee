import { isSpoken } from '../pronunciation/alphabets.ts';
import { listsOf, type PronunciationFiles } from '../pronunciation/files.ts';
import { plainText, pronounce, type PronunciationLists } from '../pronunciation/pronounce.ts';
import { asSaidBy, hasForms, type SpeakerForm } from './forms.ts';

/**
 * How a sentence of one language is said, in the script of a reader of another, the stressed syllables between asterisks;
 * in two ways where a woman and a man say other words. Undefined where it is not known of each word.
 */
export type Said = (text: string, spoken: string, reader: string) => string | SpeakerForm | undefined;

/** @param files words with their sounds, and what editors have corrected */
export function saidBy(files: PronunciationFiles): Said {
  const lists = new Map<string, PronunciationLists | undefined>();
  const say: Said = (text, spoken, reader) => {
    if (spoken === reader || !isSpoken(spoken) || !isSpoken(reader)) return undefined;
    const pair = `${spoken}-${reader}`;
    if (!lists.has(pair)) lists.set(pair, listsOf(files, spoken, reader));
    const words = lists.get(pair);
    if (words === undefined) return undefined;
    const by = (speaker: keyof SpeakerForm): string | undefined => {
      const said = pronounce(asSaidBy(speaker, text, spoken).normalize('NFC'), spoken, reader, words);
      return said.unknown.length > 0 ? undefined : plainText(said).trim();
    };
    const woman = by('woman');
    if (!hasForms(text, spoken)) return woman;
    const man = by('man');
    return woman === undefined || man === undefined ? undefined : { woman, man };
  };
  // A sentence stands on many pages, and in their frames and files besides.
  const known = new Map<string, ReturnType<Said>>();
  return (text, spoken, reader) => {
    const key = `${spoken}-${reader} ${text}`;
    if (!known.has(key)) known.set(key, say(text, spoken, reader));
    return known.get(key);
  };
}
