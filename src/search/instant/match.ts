import {
  BEGINNING_QUALITY,
  EXACT_QUALITY,
  FRAGMENT_QUALITY,
  ONE_EDIT_QUALITY,
  SAME_STEM_FACTOR,
  UNFINISHED_KNOWN_QUALITY,
  UNFINISHED_QUALITY,
  UNFINISHED_SHORT_QUALITY,
} from '../weights.ts';
import { scriptOf } from '../words/fold.ts';
import type * as guess from './guess.ts';
import { byLikelihood } from './likelihood.ts';
import type { Meanings, QueryWord } from './matched-query.ts';
import type { CoreFile } from './index-file.ts';
import type { ScopeFilter } from './scope.ts';
import { respellings, transpositions } from './spellings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Letters from which on two in the other order are taken for a slip. */
const LEAST_TRANSPOSED = 5;

/** Letters from which on a word may be the beginning of known ones. Below that, files of words that begin so are not fetched either. */
export const LEAST_BEGINNING = 3;

/** What guess.ts has, which comes with the first unknown word. */
export type Guessing = Pick<typeof guess, 'candidates' | 'guess'>;

/** Finds what each typed word may mean. */
export class QueryMatcher {
  declare private readonly vocabulary: Vocabulary;
  declare private readonly scope: ScopeFilter;
  declare private readonly language: Pick<CoreFile, 'compounds' | 'typedFor'>;
  declare private readonly cache: Map<string, QueryWord>;
  /** Without it, an unknown word stays one. */
  declare guessing: Guessing | undefined;

  constructor(vocabulary: Vocabulary, scope: ScopeFilter, language: Pick<CoreFile, 'compounds' | 'typedFor'>) {
    this.vocabulary = vocabulary;
    this.scope = scope;
    this.language = language;
    this.cache = new Map();
  }

  /** @param typed the words of a query, folded */
  match(typed: readonly string[]): QueryWord[] {
    const queryWords: QueryWord[] = [];
    // The dictionary cuts a mistyped Thai word into pieces, some of which are words by accident: short ones count less.
    const { stems } = this.vocabulary;
    const fragments = typed.some(
      (word) =>
        word.length < 3 &&
        scriptOf(word) === 'Thai' &&
        !stems.has(word) &&
        // A common word is no piece, also where no expression of the files that were fetched has it.
        !this.vocabulary.isStopStem(this.vocabulary.stem(word)),
    );
    for (let index = 0; index < typed.length; index += 1) {
      const word = typed[index] ?? '';
      const next = typed[index + 1];
      const joined = next === undefined ? undefined : this.joinedMeaning(word, next);
      if (joined && next !== undefined && word.length > 2 && scriptOf(word) === 'Latin') {
        queryWords.push({ meanings: joined, corrected: word + next });
        index += 1;
      } else {
        const isLast = index === typed.length - 1;
        // All words but the last stay the same from key to key.
        const key = `${word} ${String(isLast)} ${String(fragments)}`;
        const queryWord = this.cache.get(key) ?? this.matchWord(word, isLast, fragments);
        this.cache.set(key, queryWord);
        queryWords.push(queryWord);
      }
    }
    return queryWords;
  }

  /** Has words matched anew, since more of them are known now. */
  forget(): void {
    this.cache.clear();
  }

  /** Whether a word is known, or begins known ones: not if it would be taken for a slip or a compound. */
  isKnown(word: string, isLast: boolean): boolean {
    return (this.knownWord(word, isLast, false) ?? this.respelled(word)) !== undefined;
  }

  /** The first way of matching that finds something. */
  private matchWord(word: string, isLast: boolean, fragments: boolean): QueryWord {
    return (
      this.knownWord(word, isLast, fragments) ??
      this.respelled(word) ??
      this.transposedForm(word) ??
      this.guessing?.guess(word, this.vocabulary, this.language.compounds) ?? { meanings: new Map(), corrected: word }
    );
  }

  /** A known word with those that it begins, or an out-of-scope word. */
  private knownWord(word: string, isLast: boolean, fragments: boolean): QueryWord | undefined {
    const transposed = this.transposed(word);
    if (transposed) return transposed;
    const exact = this.knownMeaning(word, fragments && word.length < 4 ? FRAGMENT_QUALITY : EXACT_QUALITY);
    const isTelling = exact !== undefined && [...exact.keys()].some((known) => !this.vocabulary.isStopStem(known));
    const mayBeUnfinished = isLast && (exact === undefined || isTelling);
    // The letters so far may happen to be the stem of another word, as `superv` is that of `superves`: that does not finish them.
    const isFinished = exact !== undefined && this.vocabulary.isEntryWord(word);
    const begun =
      exact && !mayBeUnfinished
        ? new Map<string, number>()
        : this.prefixMeanings(
            word,
            isLast ? (isFinished ? UNFINISHED_KNOWN_QUALITY : unfinishedQuality(word)) : BEGINNING_QUALITY,
          );
    const meanings =
      isFinished || !mayBeUnfinished
        ? new Map([...byLikelihood([...begun], this.vocabulary), ...(exact ?? [])])
        : byLikelihood([...begun, ...(exact ?? [])], this.vocabulary);
    if (!this.leadsToEntries(word, meanings) && this.scope.isOutOfScope(word))
      return { meanings: new Map(), corrected: word, outOfScope: true, exclusionMeanings: exact };
    return meanings.size > 0 ? { meanings, corrected: word } : undefined;
  }

  /** The word with a letter in place of which another was typed: `arlig` is ærlig before it is a slip of farlig. */
  private respelled(word: string): QueryWord | undefined {
    for (const spelling of respellings(word, this.language.typedFor ?? '')) {
      const meanings = this.knownMeaning(spelling, SAME_STEM_FACTOR);
      if (meanings && this.leadsToEntries(spelling, meanings)) return { meanings, corrected: spelling };
    }
    return undefined;
  }

  /**
   * Whether a word leads to an entry. A word of exclusion phrases only does not. Nor does an out-of-scope word that merely
   * shares its stem with an entry, as `charger` does with `charged`.
   */
  private leadsToEntries(word: string, meanings: Meanings): boolean {
    return (
      this.vocabulary.isEntryWord(word) ||
      (!this.scope.isListed(word) && [...meanings.keys()].some((known) => this.vocabulary.entriesByStem.has(known)))
    );
  }

  /** The known word itself, or one with the same stem. */
  private knownMeaning(word: string, quality = EXACT_QUALITY): Meanings | undefined {
    const own = this.vocabulary.stems.get(word);
    if (own !== undefined) return new Map([[own, quality]]);
    const stemmed = this.vocabulary.stem(word);
    return this.vocabulary.hasStem(stemmed) && (stemmed.length > 2 || this.vocabulary.isStopStem(stemmed))
      ? new Map([[stemmed, SAME_STEM_FACTOR * quality]])
      : undefined;
  }

  /**
   * Two words that are one. Two known words are not another form of one by accident (`for langt` is not `forlangt`), nor is a word with a
   * common one or a letter behind it: `inn i` is not `inni`, `the n` not `then`.
   */
  private joinedMeaning(word: string, next: string): Meanings | undefined {
    const { stems } = this.vocabulary;
    const areTwo = next.length < 2 || !stems.has(word + next) || this.vocabulary.isStopStem(stems.get(next) ?? next);
    if (areTwo && this.knownMeaning(word) && this.knownMeaning(next)) return undefined;
    return this.knownMeaning(word + next);
  }

  /** A known word with two letters in the other order: `клинет` is клиент, and no form of «клин», though it has its stem. */
  private transposed(word: string): QueryWord | undefined {
    if (word.length < LEAST_TRANSPOSED || this.vocabulary.stems.has(word)) return undefined;
    for (const spelling of transpositions(word)) {
      const stemmed = this.vocabulary.stems.get(spelling);
      if (stemmed === undefined) continue;
      const meanings = new Map([[stemmed, ONE_EDIT_QUALITY]]);
      // A word that only an exclusion has (`!угроза увольнения`) would end the search for it: its own files are not here yet.
      if (this.leadsToEntries(spelling, meanings) || this.vocabulary.isStopStem(stemmed))
        return { meanings, corrected: spelling };
    }
    return undefined;
  }

  /** Of a word that means nothing as it is, other forms of known words with two letters in the other order: `rnaet` is «ranet». */
  private transposedForm(word: string): QueryWord | undefined {
    if (word.length < LEAST_TRANSPOSED) return undefined;
    for (const spelling of transpositions(word)) {
      const meanings = this.knownMeaning(spelling);
      if (meanings && this.leadsToEntries(spelling, meanings))
        return {
          meanings: new Map([...meanings.keys()].map((known) => [known, ONE_EDIT_QUALITY])),
          corrected: spelling,
        };
    }
    return undefined;
  }

  /** Known words that a word may begin. */
  private prefixMeanings(word: string, quality: number): Meanings {
    const begun = new Set<string>();
    if (word.length < LEAST_BEGINNING) return new Map();
    for (const [known, stemmed] of this.vocabulary.stems)
      if (known.startsWith(word) && known !== word) begun.add(stemmed);
    return new Map([...begun].map((stemmed) => [stemmed, quality]));
  }
}

const unfinishedQuality = (word: string): number => (word.length > 3 ? UNFINISHED_QUALITY : UNFINISHED_SHORT_QUALITY);
