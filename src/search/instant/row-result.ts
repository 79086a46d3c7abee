import type { Result } from '../result.ts';
import type { InstantHit } from './aggregate.ts';
import type { CoreFile, Row, RowSituation } from './index-file.ts';

/**
 * A row of an instant index as a result; empty if there is none.
 * @param situation shown below the title, with the words of the query marked; the result leads to the section that answers it
 * @param words the words of the query, as they were understood
 */
export function rowResult(
  row: Row | undefined,
  situation: RowSituation | undefined,
  words: readonly string[],
  { foundIn, danger }: Partial<Pick<Result, 'foundIn' | 'danger'>> = {},
): Result[] {
  if (!row) return [];
  const [, title, path, stage] = row;
  const [text, section] = typeof situation === 'object' ? situation : [situation];
  const why = text === undefined ? [] : markWords(text, words);
  const url = encodeURI(path) + (section === undefined ? '' : `#${section}`);
  return [{ kind: stage === '' ? 'page' : 'topic', stage, title, url, why, foundIn, danger }];
}

/**
 * The number that a result shows: of danger that was typed; and in the first result that of a topic about danger, whatever led to it, since
 * nobody knows all the words that somebody in danger may type.
 * @param at its place among the results
 */
export const callOf = (
  { danger, row }: Pick<InstantHit, 'danger' | 'row'>,
  at: number,
  { calls }: Pick<CoreFile, 'calls'>,
): Result['danger'] => danger ?? (at === 0 ? calls[row] : undefined);

/** The situation that a result shows: the one that was meant, else that of a topic with no other. Of several, a wrong one would lead astray. */
export function situationOf(row: Row | undefined, situation: number | undefined): RowSituation | undefined {
  const all = row?.[4] ?? [];
  return situation === undefined ? (all.length > 1 ? undefined : all[0]) : all[situation];
}

/**
 * Marks the words of a text that begin as a word of the query does: `shouting` for `shouted`. A Thai text stays unmarked,
 * since nothing shows where its words begin.
 */
function markWords(text: string, words: readonly string[]): Result['why'] {
  const beginnings = words.filter((word) => word.length > 3).map((word) => word.slice(0, Math.max(4, word.length - 2)));
  return text
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .filter((part) => part !== '')
    .map((part) => ({
      text: part,
      marked: beginnings.some((beginning) => part.toLowerCase().startsWith(beginning)),
    }));
}
