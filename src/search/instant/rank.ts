import { MAX_QUERY_WORDS } from '../weights.ts';
import { fold, scriptOf } from '../words/fold.ts';
import { readingsOf } from '../words/keyboard-layout.ts';
import { tokens } from '../words/tokens.ts';
import { decodeWords } from './front-coding.ts';
import { hitsFrom, weightOfQuery, type InstantHit } from './aggregate.ts';
import type { CoreFile, FileName, IndexFile, SentenceFile, Row } from './index-file.ts';
import { ROWS_PER_FILE } from './index-file.ts';
import { FileLookup } from './lookup.ts';
import { QueryMatcher, type Guessing } from './match.ts';
import type { QueryWord } from './matched-query.ts';
import { ScopeFilter } from './scope.ts';
import type * as severalWords from './several-words.ts';
import { scoreRows, type OnEntry, type RowEvidence } from './score.ts';
import { Vocabulary } from './vocabulary.ts';

/** What one language makes of a query. */
export interface RankedAnswer {
  /** The best row first. */
  readonly hits: readonly InstantHit[];
  /** Words that tell something, corrected where they were a slip: for full-text search and for marking. */
  readonly words: readonly string[];
  /** The other words of the query: `the`, `customer`. */
  readonly stopWords: readonly string[];
  /** Mean, over the typed words, of how well the language knows each, 0 to 1: whether the query can be in it. */
  readonly languageCoverage: number;
  /** The query has an out-of-scope word or expression. */
  readonly outOfScope: boolean;
  /** How much more must speak for the best row, since the words are rather those of queries that the site does not answer; else 0. */
  readonly doubt: number;
  /** The query mentions a person. Also true in languages without a list of words for people. */
  readonly mentionsPerson: boolean;
}

/** Hears how an answer comes about: for `npm run search`. */
export interface RankObserver {
  readonly onEntry: OnEntry;
  /** @param text the query as it was read: as it was typed, or as on another keyboard */
  readonly onEvidence: (text: string, evidence: readonly RowEvidence[]) => void;
}

/**
 * The instant index of one language: ranks rows by a query without asking a server, once the files that `lookup` names have
 * been added. It works in three steps, with one more for long queries before the last: `association.ts`.
 *
 * A worked example with the words of `rank.fixture.ts`, checked by `rank.test.ts`. The query is `angry pistal`.
 * 1. Match (match.ts). `angry` is a known word: quality 1. `pistal` is one edit from `pistol`: quality 0.85.
 * 2. Score (score.ts). Each of the two words leads to one of the five rows, so that its weight is that of a rare word, 2.3. The
 *    word `angry` is a whole search word of row 0: coverage 1, score 2.3. The word `pistol` is one of row 1: coverage 0.85,
 *    score 2.3 × 0.85 × 0.85 ^ 0.85 = 1.70. Both cover more than 0.4 of their expression and so support their rows.
 * 3. Aggregate (aggregate.ts). Row 0: 2.3 × (1 + 0.4 × ln(1 + 1)) = 2.94. Row 1: 1.70 × (1 + 0.4 × ln(1 + 0.85)) = 2.12.
 *    The query weighs 2.3 + 2.3; row 0 accounts for 2.3 of it, coverage 0.5, row 1 for 1.96, coverage 0.42.
 */
export class InstantIndex {
  // Fields are declared without a value: a value would cost browsers of 2020 a helper.
  declare readonly core: CoreFile;
  /** Says which files a query needs. */
  declare readonly lookup: FileLookup;
  declare private readonly rows: Map<number, Row>;
  declare private readonly vocabulary: Vocabulary;
  declare private readonly scope: ScopeFilter;
  declare private readonly matcher: QueryMatcher;
  /** Loaded with the first query that is long enough for them (prepare.ts): the first word need not wait for them. */
  declare severalWords: Partial<typeof severalWords> | undefined;
  declare private sentences: SentenceFile | undefined;

  constructor(core: CoreFile) {
    this.core = core;
    this.rows = new Map(core.rows.map((row, number) => [number, row]));
    this.vocabulary = new Vocabulary(core);
    this.scope = new ScopeFilter(core, this.vocabulary.stem);
    this.matcher = new QueryMatcher(this.vocabulary, this.scope, core);
    this.lookup = new FileLookup(core, this.vocabulary, this.matcher);
  }

  /** Tells what unknown words may be. Loaded with the first of them (prepare.ts): most queries have none. */
  get guessing(): Guessing | undefined {
    return this.matcher.guessing;
  }

  set guessing(guessing: Guessing | undefined) {
    this.matcher.guessing = guessing;
    this.matcher.forget();
  }

  /** Adds a file of the index. */
  add(name: FileName, file: IndexFile): void {
    this.lookup.added.add(name);
    if ('rows' in file) {
      const first = Number(name.slice(1)) * ROWS_PER_FILE;
      for (const [at, row] of file.rows.entries()) this.rows.set(first + at, row);
    } else if ('counts' in file) {
      this.vocabulary.add(file);
      this.scope.add(file);
      this.matcher.forget();
    } else if ('patterns' in file) {
      this.sentences = file;
      this.scope.personWords = decodeWords(file.personWords);
    } else if ('from' in file) this.lookup.addPart(name, file);
    else this.lookup.addList(name, file);
  }

  /** A row, if its file has been added. */
  row(number: number): Row | undefined {
    return this.rows.get(number);
  }

  /**
   * Rows for a query. In a language with a keyboard of its own, a query in Latin letters is also read as if the keyboard had
   * been set wrong (`rkbtyn` as `клиент`); the reading that is covered better is taken.
   * @param observer hears how the answer comes about
   */
  find(typed: string, observer?: RankObserver): RankedAnswer {
    const [asTyped = typed, onKeyboard] = readingsOf(typed, this.core.keyboard);
    const answer = this.rank(asTyped, observer);
    if (onKeyboard === undefined) return answer;
    const other = this.rank(onKeyboard, observer);
    return (other.hits[0]?.coverage ?? 0) > (answer.hits[0]?.coverage ?? 0) ? other : answer;
  }

  /** What each word of a text is taken for. */
  match(text: string): { readonly typed: readonly string[]; readonly words: readonly QueryWord[] } {
    const typed = tokens(text).slice(0, MAX_QUERY_WORDS);
    if (scriptOf(text) === 'Thai') this.vocabulary.cutFor(typed, unspacedOf(text));
    return { typed, words: this.matcher.match(typed) };
  }

  /** Weight of a stem in this language. */
  weight(stemmed: string): number {
    return this.vocabulary.weight(stemmed);
  }

  private rank(text: string, observer?: RankObserver): RankedAnswer {
    const { typed, words: asTyped } = this.match(text);
    const unspaced = unspacedOf(text);
    const marked = unspaced === '' ? '' : withoutSpaces(text);
    const matched = { typed, words: asTyped, unspaced, marked };
    const patterns = this.sentences && this.severalWords?.readPatterns?.(this.sentences, matched, this.vocabulary.stem);
    const { found, words } = patterns ?? { found: [], words: asTyped };
    const query = { ...matched, words };
    const evidence = scoreRows(query, this.vocabulary, this.core.rowCount, found, observer?.onEntry);
    const doubt = this.severalWords?.associate?.(query, this.vocabulary, evidence) ?? 0;
    observer?.onEvidence(text, evidence);
    const outOfScopePhrases = unspaced === '' ? 0 : this.scope.countInUnspaced(unspaced, typed);
    const isStopWord = ({ meanings }: QueryWord): boolean =>
      meanings.size > 0 && [...meanings.keys()].every((stemmed) => this.vocabulary.isStopStem(stemmed));
    const hits = hitsFrom(evidence, weightOfQuery(words, outOfScopePhrases, this.vocabulary), this.core.calls.length);
    return {
      hits,
      languageCoverage: languageCoverage(words),
      mentionsPerson: this.scope.mentionsPerson(typed, unspaced),
      doubt,
      outOfScope: outOfScopePhrases > 0 || words.some(({ outOfScope }) => outOfScope === true),
      words: corrected(words.filter((word) => !isStopWord(word))),
      stopWords: corrected(words.filter(isStopWord)),
    };
  }
}

/** A text without spaces, if its script is written without; else empty. */
const unspacedOf = (text: string): string => (scriptOf(text) === 'Thai' ? fold(withoutSpaces(text)) : '');
const withoutSpaces = (text: string): string => text.toLowerCase().replace(/\s+/g, '');

/** Mean of the best qualities of all words. An out-of-scope word is known to the language. */
const languageCoverage = (words: readonly QueryWord[]): number =>
  words.reduce(
    (sum, { meanings, outOfScope }) => sum + (outOfScope === true ? 1 : Math.max(0, ...meanings.values())),
    0,
  ) / (words.length || 1);

const corrected = (words: readonly QueryWord[]): string[] => [...new Set(words.map((word) => word.corrected))];
