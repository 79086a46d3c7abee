import {
  COMPOUND_QUALITY,
  ONE_EDIT_QUALITY,
  ONE_EDIT_SHORT_QUALITY,
  SHARED_BEGINNING_LETTERS,
  SHARED_BEGINNING_QUALITY,
  SHARED_BEGINNING_SHARE,
  TWO_EDITS_QUALITY,
} from '../weights.ts';
import { commonPrefixLength } from '../words/similarity.ts';
import { corrections, sharesCompound, type Correction } from './corrections.ts';
import { byLikelihood } from './likelihood.ts';
import type { Meanings, QueryWord } from './matched-query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Known words that an unknown one may be; more than these are no help. */
const MOST_CANDIDATES = 12;
/** Letters from which on a word with one edit is hardly ever another word. */
const LONG_WORD = 6;

/**
 * What an unknown word may be: a slip, a compound, a form with an unknown ending.
 * @param compounds whether the language writes several words as one
 */
export function guess(word: string, vocabulary: Vocabulary, compounds: boolean): QueryWord {
  // What is said most is mistyped most: «клент» is клиент before it is near to a word that one expression has.
  const [common] = corrections(word, vocabulary.commonStems, vocabulary.stem);
  if (common?.edits === 1) return { meanings: new Map([[common.known, ONE_EDIT_QUALITY]]), corrected: common.known };
  const slips = corrections(word, tellingWords(vocabulary), vocabulary.stem);
  const [slip] = slips;
  const parts = compounds && !(slip && slip.edits < 2) ? compoundMeanings(word, vocabulary) : undefined;
  if (!slip || parts) return { meanings: parts ?? sharedBeginnings(word, vocabulary), corrected: word };
  const meanings = slips.map((each) => [vocabulary.stem(each.known), qualityOf(word, each)] as const);
  return { meanings: byLikelihood(meanings, vocabulary), corrected: slip.known };
}

function qualityOf(word: string, { known, edits, isWhole }: Correction): number {
  if (edits > 1 || !word.startsWith(known.slice(0, 1))) return TWO_EDITS_QUALITY;
  // Danger needs a better one: `forrige`, the last one, has nearly the stem of `forligheten`, and is no slip of it.
  return word.length < LONG_WORD || !isWhole ? ONE_EDIT_SHORT_QUALITY : ONE_EDIT_QUALITY;
}

/** Known words that tell something. */
function* tellingWords(vocabulary: Vocabulary): Generator<string> {
  for (const [known, stemmed] of vocabulary.stems) if (!vocabulary.isStopStem(stemmed)) yield known;
}

/** Known parts of a compound, at either end, and known compounds that end in the word. Undefined if there are none. */
function compoundMeanings(word: string, { stems }: Vocabulary): Meanings | undefined {
  const found = [...stems].filter(([known]) => sharesCompound(word, known));
  return found.length > 0 ? new Map(found.map(([, stemmed]) => [stemmed, COMPOUND_QUALITY])) : undefined;
}

/** Forms whose endings are not in the list: both words share most of their letters from the beginning. */
function sharedBeginnings(word: string, { stems }: Vocabulary): Meanings {
  const found = [...stems].filter(([known]) => {
    const shared = commonPrefixLength(word, known);
    return shared > SHARED_BEGINNING_LETTERS && shared >= SHARED_BEGINNING_SHARE * Math.max(word.length, known.length);
  });
  return new Map(found.map(([, stemmed]) => [stemmed, SHARED_BEGINNING_QUALITY]));
}

/**
 * Known words whose shards an unknown one needs, since it may be them, each with its stem: of several forms the index keeps one, which may
 * stand in the shard before. `insilted` is insulted, and is found by `insults`.
 * @param listed words of the lists that have been added
 */
export function candidates(
  word: string,
  listed: ReadonlySet<string>,
  { stem }: Pick<Vocabulary, 'stem'>,
  compounds: boolean,
): string[] {
  const slips = corrections(word, listed, stem).map(({ known }) => known);
  const parts = compounds ? [...listed].filter((known) => sharesCompound(word, known)) : [];
  return [...slips.slice(0, MOST_CANDIDATES), ...parts.slice(0, MOST_CANDIDATES)].flatMap((known) => [
    known,
    stem(known),
  ]);
}
