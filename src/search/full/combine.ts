/** What scores less than this share of the best is noise. */
const LEAST = 0.3;

/**
 * One list from several searches: what more of them found comes first, among equals what they scored higher.
 * What holds no more than half of the words is left out.
 * @param searches results of each search: the whole query, which counts twice, then each word of it
 */
export function combine<T extends { readonly score: number }>(
  searches: readonly (readonly T[])[],
  idOf: (one: T) => string,
): T[] {
  const sums = new Map<string, { one: T; sum: number; found: number }>();
  const words = Math.max(1, searches.length - 1);
  for (const [index, results] of searches.entries()) {
    // A word that stands everywhere tells little.
    const rare = 1 / Math.log(Math.E + results.length);
    const top = results.reduce((most, { score }) => Math.max(most, score), 0) || 1;
    for (const one of results) {
      const known = sums.get(idOf(one)) ?? { one, sum: 0, found: 0 };
      known.sum += (index === 0 ? 2 : 1) * rare * (0.5 + 0.5 * (one.score / top));
      known.found += index === 0 ? words : 1;
      sums.set(idOf(one), known);
    }
  }
  const sorted = [...sums.values()].sort((a, b) => b.sum - a.sum);
  return sorted
    .filter(({ sum, found }) => found > words / 2 && sum > (sorted[0]?.sum ?? 0) * LEAST)
    .map(({ one }) => one);
}
