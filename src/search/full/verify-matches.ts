import { MIN_SHARED_LETTERS, MIN_SHARED_LETTERS_SHARE } from '../weights.ts';
import { fold, scriptOf } from '../words/fold.ts';
import { commonPrefixLength } from '../words/similarity.ts';
import { tokens } from '../words/tokens.ts';
import { wordsOf, type Page, type Place } from './excerpt.ts';

/** Letters of a word from which on a longer one may be a form of it: «dø» is not found in «døra», nor “go” in “goods”. */
const LEAST_WITH_FORMS = 3;

/** Whether a word on a page is the word of a query, or a form of it: `knives` for `knife`. Both folded. */
export function isForm(queryWord: string, pageWord: string): boolean {
  const shared = commonPrefixLength(queryWord, pageWord);
  // Thai words have no endings: a longer word is another word, as หายใจ (to breathe) is another than หาย (to vanish).
  if (scriptOf(pageWord) === 'Thai')
    return shared > MIN_SHARED_LETTERS_SHARE * Math.max(queryWord.length, pageWord.length);
  if (queryWord.length < LEAST_WITH_FORMS) return pageWord === queryWord;
  const isShort = queryWord.length <= MIN_SHARED_LETTERS;
  return (
    pageWord.startsWith(queryWord) ||
    shared >= Math.max(MIN_SHARED_LETTERS, MIN_SHARED_LETTERS_SHARE * queryWord.length, isShort ? queryWord.length : 0)
  );
}

/** The words of a query that a page really has. */
export interface MatchedWords {
  /** Share of the words of the query, 0 to 1. */
  readonly share: number;
  /** Where they stand on the page. */
  readonly places: readonly Place[];
}

/**
 * Verifies what Pagefind found. For a word that no page has, Pagefind finds pages with a shorter one that the word begins
 * with: «но» for «нож», `cu` for `cuțit`. Readers take that for a fault.
 * @param places where Pagefind found something
 * @param readings alternative word lists of the query (corrected, as typed), folded; the one with most words on the page counts
 */
export function matchedWords(
  { content, meta }: Pick<Page, 'content' | 'meta'>,
  places: readonly Place[],
  readings: readonly (readonly string[])[],
): MatchedWords {
  const pageWords = wordsOf(content);
  const queryWords = [...new Set(readings.flat())];
  const formsAmong = (words: readonly string[]): string[] =>
    queryWords.filter((queryWord) => words.some((word) => isForm(queryWord, word)));
  // Pagefind gives no places for words of metadata.
  const matched = new Set(formsAmong(tokens(meta['title'] ?? '')));
  const verified = places.filter(({ location }) => {
    const word = pageWords[location] ?? '';
    const forms = formsAmong([...tokens(word), fold(word)]);
    for (const form of forms) matched.add(form);
    return forms.length > 0;
  });
  const shareOf = (reading: readonly string[]): number =>
    reading.filter((word) => matched.has(word)).length / (reading.length || 1);
  return { share: Math.max(0, ...readings.map(shareOf)), places: verified };
}
