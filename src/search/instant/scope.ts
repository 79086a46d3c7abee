import type { InstantIndexFile } from './index-file.ts';

/** Whether what was typed is about the site's subject at all: hard conversations with people, not goods or machines. */
export class ScopeFilter {
  declare private readonly personWords: readonly string[];
  declare private readonly listed: ReadonlySet<string>;
  declare private readonly stems: ReadonlySet<string>;
  /** Those of several words, without spaces: they stand so in a run. */
  declare private readonly runs: readonly string[];
  declare private readonly compounds: boolean;
  declare private readonly stem: (word: string) => string;

  constructor(
    { outOfScope: elsewhere, personWords: people, compounds }: InstantIndexFile,
    stem: (word: string) => string,
  ) {
    const away = elsewhere === '' ? [] : elsewhere.split('|');
    this.stem = stem;
    this.compounds = compounds;
    this.personWords = people === '' ? [] : people.split(' ');
    this.listed = new Set(away);
    this.stems = new Set(away.flatMap((words) => (words.includes(' ') ? [] : stem(words))));
    this.runs = away.flatMap((words) => (words.includes(' ') ? words.split(' ').join('') : []));
  }

  /** Whether it is a word of what the site does not help with, or a compound of one. */
  isOutOfScope(word: string): boolean {
    const root = this.stem(word);
    return (
      this.stems.has(root) ||
      this.stems.has(word) ||
      (this.compounds && [...this.stems].some((one) => one.length > 3 && root.endsWith(one)))
    );
  }

  /** Whether it is such a word as it stands. */
  isListed(word: string): boolean {
    return this.listed.has(word);
  }

  /** How many such expressions stand in a run of text without spaces. */
  countInRun(run: string): number {
    return this.runs.filter((one) => run.includes(one)).length;
  }

  /**
   * Whether a word is for people; so taken too where the language has no list of such words.
   * @param run the text without spaces, if it is written so: where the browser has no dictionary, its words are only pieces
   */
  mentionsPerson(words: readonly string[], run: string): boolean {
    return (
      this.personWords.length === 0 ||
      this.personWords.some((one) => one.length > 3 && run.includes(one)) ||
      words.some((word) => this.personWords.some((one) => (one.length > 3 ? word.startsWith(one) : word === one)))
    );
  }
}
