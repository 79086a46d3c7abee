import {
  BEGINNING_QUALITY,
  COMPOUND_QUALITY,
  EXACT_QUALITY,
  FRAGMENT_QUALITY,
  ONE_EDIT_QUALITY,
  SAME_STEM_FACTOR,
  SHARED_BEGINNING_LETTERS,
  SHARED_BEGINNING_QUALITY,
  SHARED_BEGINNING_SHARE,
  TWO_EDITS_QUALITY,
  UNFINISHED_KNOWN_QUALITY,
  UNFINISHED_QUALITY,
} from '../weights.ts';
import { allowedEdits, editDistance } from '../../text/edit-distance.ts';
import { scriptOf } from '../words/fold.ts';
import { commonPrefixLength, countMissingLetters, letterBits } from '../words/similarity.ts';
import type { ScopeFilter } from './scope.ts';
import type { Vocabulary } from './vocabulary.ts';

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

/** Finds what each typed word may mean. */
export class QueryMatcher {
  declare private readonly vocabulary: Vocabulary;
  declare private readonly scope: ScopeFilter;
  declare private readonly compounds: boolean;
  declare private readonly cache: Map<string, QueryWord>;

  /** @param compounds whether the language writes several words as one */
  constructor(vocabulary: Vocabulary, scope: ScopeFilter, compounds: boolean) {
    this.vocabulary = vocabulary;
    this.scope = scope;
    this.compounds = compounds;
    this.cache = new Map();
  }

  /** @param typed the words of a query, folded */
  match(typed: readonly string[]): QueryWord[] {
    const queryWords: QueryWord[] = [];
    // The dictionary cuts a mistyped Thai word into pieces, some of which are words by accident: short ones count less.
    const fragments = typed.some(
      (word) => word.length < 3 && scriptOf(word) === 'Thai' && !this.vocabulary.stems.has(word),
    );
    for (let index = 0; index < typed.length; index += 1) {
      const word = typed[index] ?? '';
      const next = typed[index + 1];
      const joined = next === undefined ? undefined : this.knownMeaning(word + next);
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

  /** The first way of matching that finds something: the word itself and words that it begins, a slip, a compound, a shared beginning. */
  private matchWord(word: string, isLast: boolean, fragments: boolean): QueryWord {
    const exact = this.knownMeaning(word, fragments && word.length < 4 ? FRAGMENT_QUALITY : EXACT_QUALITY);
    const isTelling = exact !== undefined && [...exact.keys()].some((known) => !this.vocabulary.isStopStem(known));
    const mayBeUnfinished = isLast && (exact === undefined || isTelling);
    const begun =
      exact && !mayBeUnfinished
        ? new Map<string, number>()
        : this.prefixMeanings(
            word,
            isLast ? (exact ? UNFINISHED_KNOWN_QUALITY : UNFINISHED_QUALITY) : BEGINNING_QUALITY,
          );
    const meanings = new Map([...begun, ...(exact ?? [])]);
    if (!this.leadsToEntries(word, meanings) && this.scope.isOutOfScope(word))
      return { meanings: new Map(), corrected: word, outOfScope: true, exclusionMeanings: exact };
    if (meanings.size > 0) return { meanings, corrected: word };
    const corrections = this.corrections(word);
    const [correction] = corrections;
    const compound = correction && correction.edits < 2 ? undefined : this.compoundMeanings(word);
    if (correction && !compound)
      return {
        meanings: new Map(
          corrections.map(({ known, stemmed, edits }) => [
            stemmed,
            edits < 2 && word.startsWith(known.slice(0, 1)) ? ONE_EDIT_QUALITY : TWO_EDITS_QUALITY,
          ]),
        ),
        corrected: correction.known,
      };
    return { meanings: compound ?? this.sharedBeginnings(word), corrected: word };
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

  /** Known words that begin with a word of three letters or more. */
  private prefixMeanings(word: string, quality: number): Meanings {
    if (word.length < 3) return new Map();
    return new Map(
      [...this.vocabulary.stems]
        .filter(([known]) => known !== word && known.startsWith(word))
        .map(([, stemmed]) => [stemmed, quality]),
    );
  }

  /** The known words with the fewest edits, if there are so few that it can be a slip. */
  private corrections(word: string): { known: string; stemmed: string; edits: number }[] {
    let least = allowedEdits(word.length);
    const stemOfWord = this.vocabulary.stem(word);
    const letters = letterBits(stemOfWord);
    let best: { known: string; stemmed: string; edits: number }[] = [];
    for (const [known, stemmed] of least > 0 ? this.vocabulary.stems : []) {
      // Each edit brings at most one letter that the other word does not have: most words need no closer look.
      if (countMissingLetters(letters, letterBits(known)) > least || this.vocabulary.isStopStem(stemmed)) continue;
      // The index may have left out the very form that was meant, so the stems are compared too.
      const stemEdits = stemOfWord.startsWith(stemmed.slice(0, 1))
        ? editDistance(stemOfWord, stemmed, least)
        : least + 1;
      const edits = Math.min(
        editDistance(word, known, least),
        stemEdits <= allowedEdits(stemOfWord.length) ? stemEdits : least + 1,
      );
      if (edits > least) continue;
      best = edits < least ? [] : best;
      least = edits;
      best.push({ known, stemmed, edits });
    }
    return best;
  }

  /** Known parts of a compound, at either end, and known compounds that end in the word. Undefined if there are none. */
  private compoundMeanings(word: string): Meanings | undefined {
    if (!this.compounds || word.length < 4) return undefined;
    const isPart = (known: string): boolean =>
      known.length > 3 &&
      Math.abs(known.length - word.length) > 2 &&
      (word.startsWith(known) || word.endsWith(known) || known.endsWith(word));
    const found = new Map(
      [...this.vocabulary.stems].filter(([known]) => isPart(known)).map(([, stemmed]) => [stemmed, COMPOUND_QUALITY]),
    );
    return found.size > 0 ? found : undefined;
  }

  /** Forms whose endings are not in the list: both words share most of their letters from the beginning. */
  private sharedBeginnings(word: string): Meanings {
    return new Map(
      [...this.vocabulary.stems]
        .filter(([known]) => {
          const shared = commonPrefixLength(word, known);
          return (
            shared > SHARED_BEGINNING_LETTERS && shared >= SHARED_BEGINNING_SHARE * Math.max(word.length, known.length)
          );
        })
        .map(([, stemmed]) => [stemmed, SHARED_BEGINNING_QUALITY]),
    );
  }
}
