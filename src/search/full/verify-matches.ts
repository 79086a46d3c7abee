import { fold, scriptOf } from '../words/fold.ts';
import { commonPrefixLength } from '../words/similarity.ts';
import { tokens } from '../words/tokens.ts';
import { wordsOf, type Page, type Place } from './excerpt.ts';

/** Share of a word's letters that one of its forms has too, from the beginning; and never fewer letters than this. */
const SHARED = 0.6;
const LEAST = 3;

/** Whether what stands on a page is the word, or a form of it. Both folded. */
export function isForm(word: string, standing: string): boolean {
  // Thai words have no endings: what goes on is another word, as หายใจ is after หาย.
  if (scriptOf(standing) === 'Thai')
    return commonPrefixLength(word, standing) > SHARED * Math.max(word.length, standing.length);
  return (
    standing.startsWith(word) ||
    commonPrefixLength(word, standing) >= Math.max(LEAST, SHARED * word.length, word.length <= LEAST ? word.length : 0)
  );
}

/** What of a search a page really holds. */
export interface Held {
  /** Share of the words, 0 to 1. */
  readonly share: number;
  /** Where they stand. */
  readonly places: readonly Place[];
}

/**
 * For a word that no page has, Pagefind finds pages with a shorter one that it begins with: «но» for «нож», `cu` for
 * `cuțit`. That is noise, and reads as a fault.
 * @param places where Pagefind says that something stands
 * @param ways to read what was asked for, as folded words: as it was understood, as it was typed. The one that the page holds most of counts
 */
export function matchedWords(
  { content, meta }: Pick<Page, 'content' | 'meta'>,
  places: readonly Place[],
  ways: readonly (readonly string[])[],
): Held {
  const standing = wordsOf(content);
  const words = new Set(ways.flat());
  // Of a title, Pagefind does not say where.
  const named = tokens(`${meta['title'] ?? ''} ${meta['keywords'] ?? ''}`);
  const held = new Set([...words].filter((word) => named.some((one) => isForm(word, one))));
  const real = places.filter(({ location }) => {
    const here = tokens(standing[location] ?? '').concat(fold(standing[location] ?? ''));
    const found = [...words].filter((word) => here.some((one) => isForm(word, one)));
    for (const word of found) held.add(word);
    return found.length > 0;
  });
  return {
    share: Math.max(0, ...ways.map((way) => way.filter((word) => held.has(word)).length / (way.length || 1))),
    places: real,
  };
}
