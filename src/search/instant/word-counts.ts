import { MIN_ASKED_QUALITY, QUESTION_WEIGHT, SECONDARY_TOPIC_FACTOR } from '../weights.ts';
import { scriptOf } from '../words/fold.ts';
import type { Entry } from './entry.ts';
import type { Meanings } from './matched-query.ts';
import { addTo, type Counts, type RowCounts } from './row-counts.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How many expressions and questions of each row have a word. */
export function countWord(meanings: Meanings, vocabulary: Vocabulary, rowCounts: RowCounts): Counts {
  const counts: Counts = new Map();
  for (const entry of new Set([...meanings.keys()].flatMap((stemmed) => vocabulary.entriesByStem.get(stemmed) ?? [])))
    addEntry(counts, entry);
  for (const [stemmed, quality] of meanings) if (quality >= MIN_ASKED_QUALITY) addQuestions(counts, stemmed, rowCounts);
  return counts;
}

/**
 * How many have two stems one after the other: `card declined` stands in `card declined twice`. None of two common ones, whose
 * expressions have not all been fetched; those of the one that tells something have.
 */
export function countPair(first: string, second: string, vocabulary: Vocabulary, rowCounts: RowCounts): Counts {
  const counts: Counts = new Map();
  const telling = [first, second].find((stemmed) => stemmed !== '' && !vocabulary.isStopStem(stemmed));
  if (telling === undefined) return counts;
  for (const entry of vocabulary.entriesByStem.get(telling) ?? []) {
    const at = entry.stems.indexOf(first);
    if (at >= 0 && entry.stems[at + 1] === second) addEntry(counts, entry);
  }
  addQuestions(counts, scriptOf(first + second) === 'Thai' ? first + second : `${first} ${second}`, rowCounts);
  return counts;
}

/** For a further row an expression counts in part. */
function addEntry(counts: Counts, { rows }: Entry): void {
  for (const [rank, row] of rows.entries()) addTo(counts, row, rank === 0 ? 1 : SECONDARY_TOPIC_FACTOR);
}

/** @param stems one, or two with a space between */
function addQuestions(counts: Counts, stems: string, { asked }: RowCounts): void {
  for (const [row, count] of asked.get(stems) ?? []) addTo(counts, row, count * QUESTION_WEIGHT);
}
