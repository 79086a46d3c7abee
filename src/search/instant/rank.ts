import { MAX_QUERY_WORDS } from '../weights.ts';
import { fold, scriptOf } from '../words/fold.ts';
import { fromLatinKeyboard } from '../words/keyboard-layout.ts';
import { tokens } from '../words/tokens.ts';
import { hitsFrom, weightOfQuery, type InstantHit } from './aggregate.ts';
import type { InstantIndexFile } from './index-file.ts';
import { QueryMatcher, type QueryWord } from './match.ts';
import { ScopeFilter } from './scope.ts';
import { scoreTopics } from './score.ts';
import { Vocabulary } from './vocabulary.ts';

/** What one language makes of a query. */
export interface RankedAnswer {
  /** The best topic first. */
  readonly hits: readonly InstantHit[];
  /** Words that tell something, corrected where they were a slip: for full-text search and for marking. */
  readonly words: readonly string[];
  /** The other words of the query: `the`, `customer`. */
  readonly stopWords: readonly string[];
  /** Mean, over the typed words, of how well the language knows each, 0 to 1: whether the query can be in it. */
  readonly languageCoverage: number;
  /** The query has an out-of-scope word or expression. */
  readonly outOfScope: boolean;
  /** The query mentions a person. Also true in languages without a list of words for people. */
  readonly mentionsPerson: boolean;
}

/**
 * The instant index of one language: ranks topics by a query without asking a server. It works in three steps.
 *
 * A worked example with the words of `rank.fixture.ts`, checked by `rank.test.ts`. The query is `angry pistal`.
 * 1. Match (match.ts). `angry` is a known word: quality 1. `pistal` is one edit from `pistol`: quality 0.8.
 * 2. Score (score.ts). There are five topics and each of the two words leads to one, so that its weight is
 *    ln(1 + 5/1) = 1.79. The word `angry` is a whole search word of topic 0: coverage 1, score 1.79. The word `pistol` is one of
 *    topic 1: coverage 0.8, score 1.79 × 0.8 × 0.8 ^ 0.85 = 1.19. Both cover more than 0.4 of their expression and so
 *    support their topics.
 * 3. Aggregate (aggregate.ts). Topic 0: 1.79 × (1 + 0.4 × ln(1 + 1)) = 2.29. Topic 1: 1.19 × (1 + 0.4 × ln(1 + 0.8)) = 1.46.
 *    The query weighs 1.79 + 1.79; topic 0 accounts for 1.79 of it, coverage 0.5, topic 1 for 1.43, coverage 0.4.
 */
export class InstantIndex {
  // Fields are declared without a value: a value would cost browsers of 2020 a helper.
  declare readonly file: InstantIndexFile;
  declare private readonly vocabulary: Vocabulary;
  declare private readonly scope: ScopeFilter;
  declare private readonly matcher: QueryMatcher;

  constructor(file: InstantIndexFile) {
    this.file = file;
    this.vocabulary = new Vocabulary(file);
    this.scope = new ScopeFilter(file, this.vocabulary.stem);
    this.matcher = new QueryMatcher(this.vocabulary, this.scope, file.compounds);
  }

  /**
   * Topics for a query. In a language with a keyboard of its own, a query in Latin letters is also read as if the keyboard
   * had been set wrong (`rkbtyn` as `клиент`); the reading that is covered better is taken.
   */
  find(typed: string): RankedAnswer {
    const { keyboard } = this.file;
    const asTyped = this.rank(typed);
    if (keyboard === undefined || scriptOf(typed) !== 'Latin') return asTyped;
    const onKeyboard = this.rank(fromLatinKeyboard(typed, keyboard));
    return (onKeyboard.hits[0]?.coverage ?? 0) > (asTyped.hits[0]?.coverage ?? 0) ? onKeyboard : asTyped;
  }

  private rank(text: string): RankedAnswer {
    const typed = tokens(text).slice(0, MAX_QUERY_WORDS);
    const words = this.matcher.match(typed);
    const unspaced = scriptOf(text) === 'Thai' ? fold(text).replace(/\s+/g, '') : '';
    const evidence = scoreTopics({ typed, words, unspaced }, this.vocabulary, this.file.topics.length);
    const outOfScopePhrases = this.scope.countInUnspaced(unspaced);
    const isStopWord = ({ meanings }: QueryWord): boolean =>
      meanings.size > 0 && [...meanings.keys()].every((stemmed) => this.vocabulary.isStopStem(stemmed));
    return {
      hits: hitsFrom(evidence, weightOfQuery(words, outOfScopePhrases, this.vocabulary), this.file),
      languageCoverage: languageCoverage(words),
      mentionsPerson: this.scope.mentionsPerson(typed, unspaced),
      outOfScope: outOfScopePhrases > 0 || words.some(({ outOfScope }) => outOfScope === true),
      words: corrected(words.filter((word) => !isStopWord(word))),
      stopWords: corrected(words.filter(isStopWord)),
    };
  }
}

/** Mean of the best qualities of all words. An out-of-scope word is known to the language. */
const languageCoverage = (words: readonly QueryWord[]): number =>
  words.reduce(
    (sum, { meanings, outOfScope }) => sum + (outOfScope === true ? 1 : Math.max(0, ...meanings.values())),
    0,
  ) / (words.length || 1);

const corrected = (words: readonly QueryWord[]): string[] => [...new Set(words.map((word) => word.corrected))];
