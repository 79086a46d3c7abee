import { profileOf, scriptOfLanguage } from '../src/language/profiles/index.ts';
import { fold } from '../src/search/words/fold.ts';
import { endingsOf, stemmerOf } from '../src/search/words/stem.ts';
import { clusterStarts } from '../src/search/words/tokens.ts';
import { oneOf, oneOfFrequent, type Random } from './random.ts';

/** Words that a generated text may have. */
const VOCABULARY = 20_000;

/** Letters that a new word has at least: shorter ones stand in others by accident. */
const FEWEST_LETTERS = 4;

/** What stands between two words of a language. */
export const spaceIn = (lang: string): string => (scriptOfLanguage(lang) === 'Thai' ? '' : ' ');

/** Whether a word is in the script of a language: of “PIN” in a Russian text and a Russian half nobody makes a word. */
function isOfScript(lang: string): (word: string) => boolean {
  const letters = new RegExp(`^[\\p{Script=${scriptOfLanguage(lang)}}\\p{M}]+$`, 'u');
  return (word) => letters.test(word);
}

/** The place at which a word is cut in two: in Thai, where letters with their vowels and marks begin. */
function middleOf(word: string, lang: string): number {
  const places = scriptOfLanguage(lang) === 'Thai' ? clusterStarts(word) : undefined;
  return places ? (places[Math.ceil(places.length / 2)] ?? word.length) : Math.ceil(word.length / 2);
}

/** Letters at the beginning that a new word shares with no known one. */
const OWN_BEGINNING = 4;

/**
 * Makes new words of the second halves of known ones, so that they sound as words of the language do. None begins as a known one: the
 * unfinished `harass` would have no right answer on a site where fifty topics had a word that begins so.
 * @param words the words whose halves are used
 * @param known words that must not come out, nor another form of one; no word or form is made twice
 */
export function wordMaker(
  words: readonly string[],
  known: readonly string[],
  lang: string,
  next: Random,
): () => string {
  const stemOf = stemmerOf(endingsOf(profileOf(lang).endings));
  const taken = new Set([...known].map((word) => stemOf(fold(word))));
  const isOwn = isOfScript(lang);
  const cut = words
    .filter((word) => word.length > 2 && isOwn(word))
    .map((word) => [word, middleOf(word, lang)] as const);
  const beginningOf = (word: string): string => fold(word).slice(0, OWN_BEGINNING);
  const beginnings = new Set([...known].map(beginningOf));
  const endings = cut.map(([word, middle]) => word.slice(middle));
  return () => {
    for (let tries = 1; ; tries += 1) {
      // Few words have few pairs of halves; with a third half there are always more.
      const middle = tries > 50 ? (oneOf(endings, next) ?? 'x') : '';
      const word = (oneOf(endings, next) ?? '') + middle + (oneOf(endings, next) ?? '');
      const stemmed = stemOf(fold(word));
      if (word.length < FEWEST_LETTERS || taken.has(stemmed) || beginnings.has(beginningOf(word))) continue;
      taken.add(stemmed);
      return word;
    }
  };
}

/**
 * Writes texts in which words are as frequent as in real ones: first the words of the real texts, then new words.
 * @param left words that are left out
 */
export function textGenerator(
  texts: readonly string[],
  left: ReadonlySet<string>,
  lang: string,
  next: Random,
): (count: number) => string {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  const counts = new Map<string, number>();
  for (const { segment, isWordLike } of texts.flatMap((text) => [...segmenter.segment(text)]))
    if (isWordLike === true) counts.set(segment.toLowerCase(), (counts.get(segment.toLowerCase()) ?? 0) + 1);
  const isOwn = isOfScript(lang);
  const words = [...counts]
    .filter(([word]) => !left.has(word) && isOwn(word))
    .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .map(([word]) => word);
  const make = wordMaker(words, [...counts.keys(), ...left], lang, next);
  const vocabulary = [...words, ...Array.from({ length: Math.max(0, VOCABULARY - words.length) }, make)];
  return (count) => Array.from({ length: count }, () => oneOfFrequent(vocabulary, next) ?? '').join(spaceIn(lang));
}
