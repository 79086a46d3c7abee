import { MIN_EXCLUSION_QUALITY } from '../weights.ts';
import type { MatchedQuery } from './matched-query.ts';
import type { ExclusionPhrase } from './entry.ts';

const TONE_MARK = /[\u0e48-\u0e4b]/;

/**
 * The exclusion phrases that stand in a query: their words in their order, with one other word between two of them at most.
 * `my phone really broke` has `phone broke`; `phone and then it broke` does not.
 * In a script without spaces they are looked for letter by letter, with the tone marks that were typed: the end of ลูกค้าโทรศัพท์ (the
 * customer telephones) is not ค่าโทรศัพท์ (the telephone bill).
 */
export function exclusionsIn(
  phrases: readonly ExclusionPhrase[],
  { words: queryWords, unspaced, marked }: Pick<MatchedQuery, 'words' | 'unspaced' | 'marked'>,
): readonly ExclusionPhrase[] {
  const qualityAt = (index: number, stemmed: string): number => {
    const word = queryWords[index];
    return (word?.exclusionMeanings ?? word?.meanings)?.get(stemmed) ?? 0;
  };
  const standsAt = (stems: readonly string[], index: number): boolean => {
    const [first, ...rest] = stems;
    if (first === undefined) return true;
    return [index, index + 1].some(
      (place) => qualityAt(place, first) >= MIN_EXCLUSION_QUALITY && standsAt(rest, place + 1),
    );
  };
  const standsInUnspaced = ({ words, joined }: ExclusionPhrase): boolean =>
    unspaced.includes(joined) && (!TONE_MARK.test(marked) || marked.includes(words));
  return phrases.filter((phrase) =>
    unspaced === '' ? queryWords.some((_, index) => standsAt(phrase.stems, index)) : standsInUnspaced(phrase),
  );
}
