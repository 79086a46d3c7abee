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
import type { Meanings, QueryWord } from './matched-query.ts';
import type { Vocabulary } from './vocabulary.ts';

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

function qualityOf(word: string, { known, edits }: Correction): number {
  if (edits > 1 || !word.startsWith(known.slice(0, 1))) return TWO_EDITS_QUALITY;
  return word.length < LONG_WORD ? ONE_EDIT_SHORT_QUALITY : ONE_EDIT_QUALITY;
}

/**
 * Meanings of a word that was not typed to its end, or not rightly. The more expressions have a stem, the likelier it was meant; a
 * rarer one must not win by telling more: with `telef` on a large site, telephone is meant, not the telefax of one topic.
 */
export function byLikelihood(
  meanings: readonly (readonly [stemmed: string, quality: number])[],
  vocabulary: Vocabulary,
): Meanings {
  let most = 0;
  let weight = Infinity;
  for (const [stemmed] of meanings) {
    const count = vocabulary.entriesByStem.get(stemmed)?.length ?? 0;
    // A word that tells nothing says nothing of the others.
    if (count > most && !vocabulary.isStopStem(stemmed)) [most, weight] = [count, vocabulary.weight(stemmed)];
  }
  return new Map(
    meanings.map(([stemmed, quality]) => [stemmed, quality * Math.min(1, weight / vocabulary.weight(stemmed))]),
  );
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
