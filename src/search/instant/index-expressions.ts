import type { Call } from '../../authoring/schema.ts';

/** An expression that leads to rows: a title, a situation, or a search word. */
export interface Expression {
  /** Folded, and cut into words: `burnt out`. In a language without spaces in one piece, with its tone marks: browsers cut it. */
  readonly words: string;
  /** Numbers of rows, the nearest first. */
  readonly rows: readonly number[];
  /** Of a term about danger: whom to call. */
  readonly danger?: Call;
  /** It may name what is sold: `knife`. */
  readonly isGoods?: true;
  /** The number of the situation in the nearest row that the expression means, or is. */
  readonly situation?: number;
  /** Whether it is the text of that situation. */
  readonly isSituation?: true;
}

/**
 * Exclusions without the rows that the same phrase leads to by another term: `protecția muncii` is no threat, and still leads
 * to the topic about safety, as a word of the term about reports.
 */
export function exclusionsOf(
  exclusions: readonly Expression[],
  expressions: readonly Expression[],
  stemOf: (word: string) => string,
): Expression[] {
  const stemsOf = (words: string): string => words.split(' ').map(stemOf).join(' ');
  const meant = new Set(expressions.map(({ words, rows: [nearest] }) => `${stemsOf(words)} ${String(nearest)}`));
  return exclusions
    .map(({ words, rows }) => ({ words, rows: rows.filter((row) => !meant.has(`${stemsOf(words)} ${String(row)}`)) }))
    .filter(({ rows }) => rows.length > 0);
}

/**
 * Removes redundant expressions of a term, since a reader waits for each byte. Of several forms with the same stem only the
 * shortest stays (`shout` of `shout`, `shouting`); a phrase goes if each word of it that tells something, and one at least, is in the list by itself.
 */
export function withoutRedundant(
  phrases: readonly string[],
  stemOf: (word: string) => string,
  stopStems: ReadonlySet<string>,
): string[] {
  const shortestForms = new Map<string, string>();
  const words = phrases.filter((phrase) => !phrase.includes(' '));
  for (const word of words.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)))
    if (!shortestForms.has(stemOf(word))) shortestForms.set(stemOf(word), word);
  const shortest = new Set(shortestForms.values());
  // Of a phrase of nothing but common words (`let it go`), no word is in the list by itself: only the phrase finds it.
  const isCovered = (stems: readonly string[]): boolean =>
    stems.some((stemmed) => shortestForms.has(stemmed)) &&
    stems.every((stemmed) => shortestForms.has(stemmed) || stopStems.has(stemmed));
  return phrases.filter(
    (phrase) => shortest.has(phrase) || (phrase.includes(' ') && !isCovered(phrase.split(' ').map(stemOf))),
  );
}
