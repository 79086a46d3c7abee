import { MIN_EXCLUSION_QUALITY } from '../weights.ts';
import type { QueryWord } from './query-word.ts';
import type { ExclusionPhrase } from './vocabulary.ts';

/**
 * The exclusion phrases that stand in a query: their words in their order, with one other word between two of them at most.
 * `my phone really broke` has `phone broke`; `phone and then it broke` does not.
 * @param unspaced a query in a script without spaces, where phrases are looked for letter by letter; else empty
 */
export function exclusionsIn(
  phrases: readonly ExclusionPhrase[],
  queryWords: readonly QueryWord[],
  unspaced: string,
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
  return phrases.filter(({ stems, joined }) =>
    unspaced === '' ? queryWords.some((_, index) => standsAt(stems, index)) : unspaced.includes(joined),
  );
}
