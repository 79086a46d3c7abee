/** Stems that a typed word may mean, each with the quality of the match, 0 to 1. Empty for an unknown word. */
export type Meanings = ReadonlyMap<string, number>;

/** One word of a query, or two that are one when they are written together. */
export interface QueryWord {
  readonly meanings: Meanings;
  /** The word as it was typed, or the known word that it was taken for: `pistol` for `pistal`. */
  readonly corrected: string;
  /** The word is on the out-of-scope list. */
  readonly outOfScope?: boolean;
  /** What an out-of-scope word means within exclusion phrases: `charger` has no meaning but in `phone charger`. */
  readonly exclusionMeanings?: Meanings | undefined;
}

/** A query as the first step, matching, leaves it. */
export interface MatchedQuery {
  /** Its words, folded, as they were typed. */
  readonly typed: readonly string[];
  readonly words: readonly QueryWord[];
  /** The whole query without spaces, folded, if it is in a script that is written without; else empty. */
  readonly unspaced: string;
  /** The same with its tone marks. */
  readonly marked: string;
}
