import type { FirstFile } from './first-file.ts';

/** Whether what was typed is about the site's subject at all: hard conversations with people, not goods or machines. */
export class Subject {
  declare private readonly people: readonly string[];
  declare private readonly awayItself: ReadonlySet<string>;
  declare private readonly away: ReadonlySet<string>;
  /** Those of several words, without spaces: they stand so in a run. */
  declare private readonly awayRuns: readonly string[];
  declare private readonly compounds: boolean;
  declare private readonly stem: (word: string) => string;

  constructor({ elsewhere, people, compounds }: FirstFile, stem: (word: string) => string) {
    const away = elsewhere === '' ? [] : elsewhere.split('|');
    this.stem = stem;
    this.compounds = compounds;
    this.people = people === '' ? [] : people.split(' ');
    this.awayItself = new Set(away);
    this.away = new Set(away.flatMap((words) => (words.includes(' ') ? [] : stem(words))));
    this.awayRuns = away.flatMap((words) => (words.includes(' ') ? words.split(' ').join('') : []));
  }

  /** Whether it is a word of what the site does not help with, or a compound of one. */
  isAway(word: string): boolean {
    const root = this.stem(word);
    return this.away.has(root) || this.away.has(word) || (this.compounds && [...this.away].some((one) => one.length > 3 && root.endsWith(one)));
  }

  /** Whether it is such a word as it stands. */
  isAwayItself(word: string): boolean {
    return this.awayItself.has(word);
  }

  /** How many such expressions stand in a run of text without spaces. */
  awayIn(run: string): number {
    return this.awayRuns.filter((one) => run.includes(one)).length;
  }

  /**
   * Whether a word is for people; so taken too where the language has no list of such words.
   * @param run the text without spaces, if it is written so: where the browser has no dictionary, its words are only pieces
   */
  speaksOfPeople(words: readonly string[], run: string): boolean {
    return this.people.length === 0 || this.people.some((one) => one.length > 3 && run.includes(one)) || words.some((word) => this.people.some((one) => (one.length > 3 ? word.startsWith(one) : word === one)));
  }
}
