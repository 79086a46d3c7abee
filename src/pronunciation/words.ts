import { cutThai } from '../spelling/thai.ts';
import type { Spoken } from './alphabets.ts';

/** A word of a sentence and where it stands in it. */
export interface SaidWord {
  /** As it is looked up: lower case, with ’ for '. */
  readonly key: string;
  /** Where it begins and ends in the text. */
  readonly from: number;
  readonly to: number;
  /** Whether it is ๆ, which says the word before once more. */
  readonly isRepeat: boolean;
}

/** Letters and digits, with a hyphen or an apostrophe inside; ๆ is a word of its own. */
const WORD = /ๆ|(?:(?!ๆ)[\p{L}\p{M}\p{N}])+(?:[’'-](?:(?!ๆ)[\p{L}\p{M}\p{N}])+)*/gu;

/** A word as the lists have it. */
export const wordKey = (word: string, lang: string): string =>
  word.normalize('NFC').replaceAll("'", '’').toLocaleLowerCase(lang);

/**
 * The words of a sentence in order.
 * @param isWord whether a list has the word: Thai, which writes no spaces, is cut by it, the fewest words first
 */
export function* wordsIn(text: string, spoken: Spoken, isWord: (key: string) => boolean): Generator<SaidWord> {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const isRepeat = word === 'ๆ';
    if (isRepeat || spoken !== 'th' || !/\p{Script=Thai}/u.test(word))
      yield { key: wordKey(word, spoken), from: index, to: index + word.length, isRepeat };
    else
      for (const { word: piece, at } of cutThai(word, isWord))
        yield { key: piece, from: index + at, to: index + at + piece.length, isRepeat };
  }
}
