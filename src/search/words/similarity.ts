/** The letters of a word as bits; some letters share one. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}
/** How many letters of one the other lacks. */
export function countMissingLetters(one: number, other: number): number {
  let count = 0;
  for (let rest = one & ~other; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** How many letters two words share from the beginning. */
export const commonPrefixLength = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/** How well a Thai expression stands in a run of text, or a run that is being typed begins it: 1 whole, less with a slip, 0 not. */
export function substringSimilarity(expression: string, run: string): number {
  if (expression.length < 2) return 0;
  if (run.includes(expression)) return 1;
  if (run.length > 2 && expression.startsWith(run)) return 0.8;
  if (expression.length < 5) return 0;
  const most = expression.length < 8 ? 1 : 2;
  // With so few slips one of so many parts stands in the run as it is.
  const part = Math.floor(expression.length / (most + 1));
  if (
    ![0, 1, 2].some(
      (index) =>
        index <= most && run.includes(expression.slice(index * part, index === most ? undefined : (index + 1) * part)),
    )
  )
    return 0;
  // The stretch of the run that differs least, by dynamic programming (Sellers).
  let row = Array.from({ length: expression.length + 1 }, (_, index) => index);
  let least = row[expression.length] ?? most + 1;
  for (const letter of run) {
    const next = [0];
    for (let index = 1; index <= expression.length; index += 1) {
      next.push(
        Math.min(
          (row[index] ?? 0) + 1,
          (next[index - 1] ?? 0) + 1,
          (row[index - 1] ?? 0) + (expression[index - 1] === letter ? 0 : 1),
        ),
      );
    }
    row = next;
    least = Math.min(least, row[expression.length] ?? least);
  }
  return least <= most ? 0.75 : 0;
}
