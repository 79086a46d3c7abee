import type { Result } from '../result.ts';
import type { InstantIndexFile } from './index-file.ts';

/**
 * A topic of an instant index as a result; empty if the file has no such topic.
 * @param situation shown below the title, with the words of the query marked
 * @param words the words of the query, as they were understood
 * @param foundIn the language whose words led to the topic, if it is not the page's
 */
export function topicResult(
  { topics }: Pick<InstantIndexFile, 'topics'>,
  topic: number,
  situation: string | undefined,
  words: readonly string[],
  foundIn?: string,
): Result[] {
  const row = topics[topic];
  if (!row) return [];
  const [, title, url, stage] = row;
  const why = situation === undefined ? [] : markWords(situation, words);
  return [{ kind: 'topic', stage, title, url, why, foundIn }];
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
