/** Random numbers from 0 to 1 that are the same on every run. */
export type Random = () => number;

export function seededRandom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
  // The first numbers of neighbouring seeds lie close together.
  for (let skipped = 0; skipped < 8; skipped += 1) next();
  return next;
}

/** One of a list, each as likely as the others. */
export const oneOf = <T>(list: readonly T[], next: Random): T | undefined => list[Math.floor(next() * list.length)];

/** One of a list in which the first are the most frequent, as words are (Zipf's law). */
export const oneOfFrequent = <T>(list: readonly T[], next: Random): T | undefined =>
  list[Math.min(list.length, Math.floor(list.length ** next())) - 1];
