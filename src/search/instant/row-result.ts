import type { Result } from '../result.ts';
import type { Row } from './index-file.ts';

/**
 * A row of an instant index as a result; empty if there is none.
 * @param situation shown below the title, with the words of the query marked
 * @param words the words of the query, as they were understood
 */
export function rowResult(
  row: Row | undefined,
  situation: string | undefined,
  words: readonly string[],
  { foundIn, danger = false }: Partial<Pick<Result, 'foundIn' | 'danger'>> = {},
): Result[] {
  if (!row) return [];
  const [, title, path, stage] = row;
  const why = situation === undefined ? [] : markWords(situation, words);
  return [{ kind: stage === '' ? 'page' : 'topic', stage, title, url: encodeURI(path), why, foundIn, danger }];
}

/** The situation that a result shows: the nearest one, else the first. */
export const situationOf = (row: Row | undefined, situation: number | undefined): string | undefined =>
  row?.[4][situation ?? 0];

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
