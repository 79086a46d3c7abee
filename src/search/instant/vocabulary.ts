import { RARE_WORD_WEIGHT, STOP_WORD_WEIGHT, UNKNOWN_WORD_WEIGHT } from '../weights.ts';
import { fold, scriptOf } from '../words/fold.ts';
import { similarityIn, unspacedLetters, type Unspaced } from '../words/similarity.ts';
import { stemmerOf } from '../words/stem.ts';
import { tokens } from '../words/tokens.ts';
import type { Entry, ExclusionPhrase } from './entry.ts';
import { decodeWords } from './front-coding.ts';
import type { CoreFile, Group, Shard } from './index-file.ts';

/** Letters of a common stem from which on a word near to it is taken for a slip. */
const LEAST_COMMON = 5;

type Uncut = Omit<Entry, 'stems'>;

/** The words that one language knows, as far as shards have been added, what they lead to, and how much each tells. */
export class Vocabulary {
  // Fields are declared without a value: a value would cost browsers of 2020 a helper.
  declare readonly entries: Entry[];
  declare readonly entriesByStem: Map<string, Entry[]>;
  declare readonly exclusionPhrases: ExclusionPhrase[];
  /** All that have been added. */
  declare readonly shards: Shard[];
  /** Every known word with its stem, words of exclusion phrases included. */
  declare readonly stems: Map<string, string>;
  declare readonly stem: (word: string) => string;
  /** Words of the entries, without those that stand in exclusion phrases only. */
  declare private readonly entryWords: Set<string>;
  /** Expressions that are there already: one stands in several shards. */
  declare private readonly added: Set<string>;
  /** The expressions of the entries, folded. */
  declare private readonly expressions: Set<string>;
  declare private readonly stopStems: ReadonlySet<string>;
  /** Those that are long enough for a slip in one to be told from another word. */
  declare readonly commonStems: readonly string[];
  /** Stems that lead to more than one row: how many. */
  declare private readonly counts: Map<string, number>;
  declare private readonly rowCount: number;
  /** Weights that have been asked for since expressions were last added. */
  declare private readonly weights: Map<string, number>;
  /** Expressions without spaces that no query has needed: to cut them all into words would take longer than to search. */
  declare private uncut: Uncut[];
  /** The text that they were last cut for, unless some have been added since. */
  declare private cutText: string | undefined;

  constructor({ endings, stopStems, rowCount }: Pick<CoreFile, 'endings' | 'stopStems' | 'rowCount'>) {
    this.stem = stemmerOf(decodeWords(endings));
    this.entries = [];
    this.entriesByStem = new Map();
    this.exclusionPhrases = [];
    this.shards = [];
    this.stems = new Map();
    this.entryWords = new Set();
    this.added = new Set();
    this.expressions = new Set();
    this.stopStems = new Set(decodeWords(stopStems));
    this.commonStems = [...this.stopStems].filter((stemmed) => stemmed.length >= LEAST_COMMON);
    this.counts = new Map();
    this.rowCount = rowCount;
    this.uncut = [];
    this.cutText = undefined;
    this.weights = new Map();
  }

  add(shard: Shard): void {
    this.weights.clear();
    this.cutText = undefined;
    this.shards.push(shard);
    for (const [count, stems] of shard.counts) for (const part of decodeWords(stems)) this.counts.set(part, count);
    for (const [rows, words, situation] of shard.words)
      for (const each of decodeWords(words)) this.addExpression(rows, each, undefined, situation ?? undefined);
    for (const [rows, words, situation, call, goods] of shard.danger)
      for (const each of decodeWords(words))
        this.addExpression(rows, each, call ?? 'emergency', situation ?? undefined, goods === 1);
    for (const [row, situation, words] of shard.situations) this.addExpression([row], words, undefined, situation);
    for (const [rows, words] of shard.exclusions)
      for (const each of decodeWords(words))
        if (this.isNew(`! ${rows.join()} ${each}`)) this.exclusionPhrases.push(this.phrase(rows, each));
  }

  /**
   * Cuts the expressions into words that may have to do with a text without spaces.
   * @param words the words into which the dictionary cut the text
   */
  cutFor(words: readonly string[], unspaced: string): void {
    // Each step of a query asks for the same.
    const text = [unspaced, ...words].join(' ');
    if (text === this.cutText) return;
    this.cutText = text;
    const telling = words.filter((word) => word.length > 1 && !this.isStopStem(word));
    const similarity = similarityIn(unspaced);
    const needed = this.uncut.filter(
      (each) => telling.some((word) => each.joined.includes(word)) || similarity(each) > 0,
    );
    if (needed.length === 0) return;
    const cut = new Set(needed);
    this.uncut = this.uncut.filter((expression) => !cut.has(expression));
    for (const each of needed) this.addEntry(each);
    this.weights.clear();
  }

  /** Weight of a stem: how much it tells about which row is meant. The fewer rows have it, the more. */
  weight(stemmed: string): number {
    const known = this.weights.get(stemmed);
    if (known !== undefined) return known;
    const weight = this.computeWeight(stemmed);
    this.weights.set(stemmed, weight);
    return weight;
  }

  private computeWeight(stemmed: string): number {
    if (this.isStopStem(stemmed)) return STOP_WORD_WEIGHT;
    if (!this.entriesByStem.has(stemmed)) return UNKNOWN_WORD_WEIGHT;
    return (RARE_WORD_WEIGHT * Math.log(1 + this.rowCount / this.rowsOf(stemmed))) / Math.log(1 + this.rowCount);
  }

  /** Sum of the weights of the stems of an entry. */
  weightOf({ stems }: Pick<Entry, 'stems'>): number {
    return stems.reduce((sum, part) => sum + this.weight(part), 0);
  }

  isStopStem(stemmed: string): boolean {
    return this.stopStems.has(stemmed) || (this.rowCount > 2 && this.rowsOf(stemmed) > this.rowCount / 2);
  }

  /** How many rows are the nearest of an expression that has a stem. Shards say so, but not of Thai, which only browsers cut. */
  private rowsOf(stemmed: string): number {
    const known = this.counts.get(stemmed);
    if (known !== undefined || scriptOf(stemmed) !== 'Thai') return known ?? 1;
    const { size } = new Set(this.entriesByStem.get(stemmed)?.map(({ rows: [nearest] }) => nearest));
    return Math.max(1, size);
  }

  /** Whether a stem has a weight of its own. */
  hasStem(stemmed: string): boolean {
    return this.stopStems.has(stemmed) || this.entriesByStem.has(stemmed);
  }

  /** Whether a text without spaces is an expression itself. */
  hasExpression(text: string): boolean {
    return this.expressions.has(text);
  }

  /** Whether an entry has this very word. */
  isEntryWord(word: string): boolean {
    return this.entryWords.has(word);
  }

  private isNew(key: string): boolean {
    const isNew = !this.added.has(key);
    this.added.add(key);
    return isNew;
  }

  private addExpression(
    rows: Group[0],
    words: string,
    danger: Entry['danger'],
    situation: Entry['situation'],
    isGoods = false,
  ): void {
    if (!this.isNew(`${rows.join()} ${String(situation)} ${words}`)) return;
    const joined = scriptOf(words) === 'Thai' ? fold(words) : undefined;
    this.expressions.add(joined ?? words);
    if (joined !== undefined) this.uncut.push({ rows, words, ...unspacedForm(joined), danger, situation, isGoods });
    else this.addEntry({ rows, words, danger, situation, isGoods });
  }

  private addEntry({ rows, words, danger, situation, isGoods }: Omit<Uncut, keyof Unspaced>): void {
    const entry = { ...this.phrase(rows, words, this.entryWords), danger, situation, isGoods };
    this.entries.push(entry);
    for (const part of entry.stems) {
      const group = this.entriesByStem.get(part);
      if (group) group.push(entry);
      else this.entriesByStem.set(part, [entry]);
    }
  }

  private phrase(rows: readonly number[], expression: string, seen?: Set<string>): ExclusionPhrase {
    const words = partsOf(expression);
    for (const word of words) {
      seen?.add(word);
      if (!this.stems.has(word)) this.stems.set(word, this.stem(word));
    }
    const stems = [...new Set(words.map((word) => this.stems.get(word) ?? word))];
    const joined = scriptOf(expression) === 'Thai' ? fold(expression) : words.join('');
    return { words: expression, rows, stems, ...unspacedForm(joined) };
  }
}

const unspacedForm = (joined: string): Unspaced => ({ joined, letters: unspacedLetters(joined) });

/** The words of an expression. Thai is cut here, by the same dictionary that cuts what is typed. */
export const partsOf = (expression: string): string[] =>
  scriptOf(expression) === 'Thai' ? tokens(expression) : expression.split(' ');
