import { MIN_SHARE_OF_BEST_FULL_TEXT, MIN_SHARE_OF_WORDS } from '../weights.ts';

/**
 * Merges the results of several searches into one list. What more searches found comes first; among equals, what they
 * scored higher. Results that have no more than half of the words are left out.
 * @param searches results of each search: of the whole query, which counts twice, then of each word of it
 */
export function combine<T extends { readonly score: number }>(
  searches: readonly (readonly T[])[],
  idOf: (result: T) => string,
): T[] {
  const totals = new Map<string, { result: T; sum: number; wordCount: number }>();
  const words = Math.max(1, searches.length - 1);
  for (const [index, results] of searches.entries()) {
    const isWholeQuery = index === 0;
    // A word that many pages have tells little.
    const rarity = 1 / Math.log(Math.E + results.length);
    const bestScore = results.reduce((most, { score }) => Math.max(most, score), 0) || 1;
    for (const result of results) {
      const total = totals.get(idOf(result)) ?? { result, sum: 0, wordCount: 0 };
      total.sum += (isWholeQuery ? 2 : 1) * rarity * (0.5 + 0.5 * (result.score / bestScore));
      total.wordCount += isWholeQuery ? words : 1;
      totals.set(idOf(result), total);
    }
  }
  const sorted = [...totals.values()].sort((a, b) => b.sum - a.sum);
  const [best] = sorted;
  return sorted
    .filter(
      ({ sum, wordCount }) =>
        wordCount > words * MIN_SHARE_OF_WORDS && sum > (best?.sum ?? 0) * MIN_SHARE_OF_BEST_FULL_TEXT,
    )
    .map(({ result }) => result);
}
