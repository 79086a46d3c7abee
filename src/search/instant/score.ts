import type { Call } from '../../authoring/schema.ts';
import { COVERAGE_EXPONENT, MIN_SUPPORT_COVERAGE, PART_OF_DANGER_FACTOR, SECONDARY_TOPIC_FACTOR } from '../weights.ts';
import { similarityIn, type Similarity } from '../words/similarity.ts';
import type { Entry, ExclusionPhrase } from './entry.ts';
import { exclusionsIn } from './exclusions.ts';
import { fullPhraseOf, isTyped, type EntryMatch } from './full-phrase.ts';
import type { MatchedQuery, Meanings, QueryWord } from './matched-query.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Hears of an expression that has a word of the query, for each row it leads to.
 * @param coverage share of the expression that was typed, 0 to 1
 * @param exclusion the exclusion phrase by which it does not count for the row
 */
export type OnEntry = (entry: Entry, row: number, coverage: number, exclusion: ExclusionPhrase | undefined) => void;

/** What speaks for one row. All lists have a place for each word of the query. */
export interface RowEvidence {
  /** The most that any expression gives for the word: weight × quality × coverage of the expression. */
  readonly wordScores: number[];
  /** The most of the word's weight that any expression accounts for: weight × quality. */
  readonly wordWeights: number[];
  /** How much more the words are those of the row than of any; 0 of few words. @see associate */
  association: number;
  /** Weight of the heaviest expression that was typed in full. */
  fullPhrase: number;
  /** Greatest share of the letters of a text without spaces that an expression accounts for, times how well it stands there. */
  unspacedShare: number;
  /** Sum of the coverages of all expressions that were typed for the most part. */
  support: number;
  /** The situation whose expression has most of the query and was typed for the most part: weight × quality × coverage. */
  situation: number | undefined;
  situationWeight: number;
  /** An expression of a term about danger was typed, and the row is the one it leads to first: whom to call. */
  danger: Call | undefined;
  /** Of danger that was typed, nothing but what may name goods. */
  isGoods: boolean;
  /** How many words that expression has. */
  dangerStems: number;
  /** The same, and the row is a further one that it leads to. */
  besideDanger: boolean;
}

/**
 * The second step: what each row gets from each expression that has a word of the query.
 * @param found expressions that the query has by a pattern
 * @returns evidence for each row
 */
export function scoreRows(
  query: MatchedQuery,
  vocabulary: Vocabulary,
  rowCount: number,
  found: readonly Entry[] = [],
  onEntry?: OnEntry,
): RowEvidence[] {
  const evidence = Array.from({ length: rowCount }, () => noEvidence(query.words.length));
  const best = bestQualities(query.words);
  const isStopStem = vocabulary.isStopStem.bind(vocabulary);
  const exclusions = exclusionsIn(vocabulary.exclusionPhrases, query);
  const similarity = similarityIn(query.unspaced);
  for (const entry of [...found, ...candidates(query, best, vocabulary, similarity)]) {
    const match = matchEntry(entry, query, best, vocabulary, similarity);
    if (match.coverage === 0) continue;
    for (const [rank, row] of entry.rows.entries()) {
      const own = evidence[row];
      const exclusion = exclusions.find((phrase) => excludes(phrase, row, entry, match, query, best, vocabulary));
      onEntry?.(entry, row, match.coverage, exclusion);
      if (!own || exclusion) continue;
      const topicFactor = rank === 0 ? 1 : SECONDARY_TOPIC_FACTOR;
      // The words of danger are many, and parts of them stand in every second query.
      const isPart = entry.danger !== undefined && !isTyped(entry, match, query);
      if (rank === 0 && match.unspacedQuality > 0) {
        const share = match.unspacedQuality * Math.min(1, entry.joined.length / query.unspaced.length);
        own.unspacedShare = Math.max(own.unspacedShare, share);
      }
      const factor = isPart ? topicFactor * PART_OF_DANGER_FACTOR : topicFactor;
      own.fullPhrase = Math.max(own.fullPhrase, factor * fullPhraseOf(entry, match, query, isStopStem));
      addEntry(own, rank === 0 ? entry : { situation: undefined }, match, factor, !isPart);
      if (entry.danger === undefined || isPart) continue;
      if (rank > 0) {
        own.besideDanger = true;
        continue;
      }
      own.isGoods &&= entry.isGoods;
      if (entry.stems.length >= own.dangerStems) {
        // The longest expression tells whom to call, “fire alarm” rather than “alarm”; of two kinds alike, the number for any emergency.
        const isAlone = own.danger === undefined || entry.stems.length > own.dangerStems;
        own.danger = isAlone || own.danger === entry.danger ? entry.danger : 'emergency';
        own.dangerStems = entry.stems.length;
      }
    }
  }
  return evidence;
}

const noEvidence = (words: number): RowEvidence => ({
  wordScores: new Array<number>(words).fill(0),
  wordWeights: new Array<number>(words).fill(0),
  association: 0,
  fullPhrase: 0,
  unspacedShare: 0,
  support: 0,
  situation: undefined,
  situationWeight: 0,
  danger: undefined,
  isGoods: true,
  dangerStems: 0,
  besideDanger: false,
});

/** For each stem that the query may mean, the best quality with which a word of it does. */
function bestQualities(words: readonly QueryWord[]): Meanings {
  const best = new Map<string, number>();
  for (const { meanings } of words)
    for (const [stemmed, quality] of meanings) best.set(stemmed, Math.max(best.get(stemmed) ?? 0, quality));
  return best;
}

/** Entries that have a stem of the query. In a text without spaces also those that stand in it, which a dictionary may cut otherwise. */
function candidates(
  { unspaced }: MatchedQuery,
  best: Meanings,
  vocabulary: Vocabulary,
  similarity: Similarity,
): Iterable<Entry> {
  const found = new Set([...best.keys()].flatMap((stemmed) => vocabulary.entriesByStem.get(stemmed) ?? []));
  if (unspaced !== '') for (const entry of vocabulary.entries) if (similarity(entry) > 0) found.add(entry);
  return found;
}

function matchEntry(
  entry: Entry,
  { typed, words, unspaced }: MatchedQuery,
  best: Meanings,
  vocabulary: Vocabulary,
  similarity: Similarity,
): EntryMatch {
  const { stems, joined, isPattern } = entry;
  const weight = vocabulary.weightOf(entry);
  // Three Thai letters stand in many words by accident: they must be a word of their own.
  const isTooShort = joined.length < 4 && !typed.includes(joined);
  const unspacedQuality = unspaced === '' || isTooShort ? 0 : isPattern === true ? 1 : similarity(entry);
  const matchedWeight = stems.reduce((sum, part) => sum + vocabulary.weight(part) * (best.get(part) ?? 0), 0);
  return {
    coverage: Math.max(unspacedQuality * Math.min(1, unspaced.length / joined.length), matchedWeight / (weight || 1)),
    unspacedQuality,
    weight,
    matchedWeight,
    wordWeights: words.map(({ meanings }) =>
      stems.reduce((most, part) => Math.max(most, (meanings.get(part) ?? 0) * vocabulary.weight(part)), 0),
    ),
  };
}

/** Whether nothing of an entry is left for a row once an exclusion phrase is taken out of the query. */
function excludes(
  phrase: ExclusionPhrase,
  row: number,
  entry: Entry,
  { unspacedQuality }: EntryMatch,
  { unspaced }: MatchedQuery,
  best: Meanings,
  vocabulary: Vocabulary,
): boolean {
  if (!phrase.rows.includes(row)) return false;
  // Of a pattern the parts stand apart in a text without spaces.
  if (entry.isPattern === true && unspaced !== '') return entry.stems.every((part) => phrase.joined.includes(part));
  return (
    (unspacedQuality === 0 || similarityIn(unspaced.replace(phrase.joined, ' '))(entry) === 0) &&
    entry.stems.every(
      (part) =>
        phrase.stems.includes(part) ||
        !best.has(part) ||
        // “kitchen knife” is no danger, “kitchen knife at me” is one, however common its other words are.
        (entry.danger === undefined && vocabulary.isStopStem(part)),
    )
  );
}

/**
 * @param factor less than 1 if the entry leads to the row in the second place only, or is a part of a danger
 * @param supports whether the entry supports the row beside a better one
 */
function addEntry(
  own: RowEvidence,
  { situation }: Pick<Entry, 'situation'>,
  { coverage, matchedWeight, wordWeights }: EntryMatch,
  factor: number,
  supports: boolean,
): void {
  if (supports && coverage > MIN_SUPPORT_COVERAGE) own.support += factor * coverage;
  const weight = matchedWeight * coverage;
  if (situation !== undefined && weight > own.situationWeight)
    [own.situation, own.situationWeight] = [situation, weight];
  for (const [index, wordWeight] of wordWeights.entries()) {
    if (wordWeight === 0) continue;
    own.wordScores[index] = Math.max(own.wordScores[index] ?? 0, wordWeight * factor * coverage ** COVERAGE_EXPONENT);
    own.wordWeights[index] = Math.max(own.wordWeights[index] ?? 0, wordWeight);
  }
}
