import { decodeWords } from './front-coding.ts';
import type { CoreFile, Shard } from './index-file.ts';

/**
 * Tells whether a query is about the subject of the site, hard conversations with people, rather than about goods or
 * machines: by out-of-scope words (`charger`), as far as shards have been added, and by words for people (`customer`).
 */
export class ScopeFilter {
  /** Known once the file for several words has come: one word is answered whether or not it is about a person. */
  declare personWords: readonly string[];
  declare private readonly listed: Set<string>;
  /** Stems of the out-of-scope words. */
  declare private readonly stems: Set<string>;
  declare private readonly compounds: boolean;
  declare private readonly stem: (word: string) => string;

  constructor({ compounds }: Pick<CoreFile, 'compounds'>, stem: (word: string) => string) {
    this.stem = stem;
    this.compounds = compounds;
    this.personWords = [];
    this.listed = new Set();
    this.stems = new Set();
  }

  add({ outOfScope }: Pick<Shard, 'outOfScope'>): void {
    for (const word of decodeWords(outOfScope)) {
      this.listed.add(word);
      this.stems.add(this.stem(word));
    }
  }

  /** Whether a word is a form of an out-of-scope word, or a compound that ends in one: `ladekabel` ends in `kabel`. */
  isOutOfScope(word: string): boolean {
    const stemmed = this.stem(word);
    return (
      this.stems.has(stemmed) ||
      this.stems.has(word) ||
      (this.compounds && [...this.stems].some((end) => end.length > 3 && stemmed.endsWith(end)))
    );
  }

  /** Whether this very word, not only another form of it, is on the out-of-scope list. */
  isListed(word: string): boolean {
    return this.listed.has(word);
  }

  /**
   * How many out-of-scope words stand in a text without spaces that the dictionary cut otherwise than the list has them.
   * @param words the words into which the dictionary cut it
   */
  countInUnspaced(text: string, words: readonly string[]): number {
    return [...this.listed].filter((word) => word.length > 3 && text.includes(word) && !words.includes(word)).length;
  }

  /**
   * Whether a query mentions a person. Also true if the language has no list of such words.
   * @param words the words of the query, folded
   * @param unspaced the query without spaces if its script is written without, else empty: a browser without a dictionary
   * cuts such a text into pieces that are no words
   */
  mentionsPerson(words: readonly string[], unspaced: string): boolean {
    return (
      this.personWords.length === 0 ||
      this.personWords.some((person) => person.length > 3 && unspaced.includes(person)) ||
      words.some((word) =>
        this.personWords.some((person) => (person.length > 3 ? word.startsWith(person) : word === person)),
      )
    );
  }
}
