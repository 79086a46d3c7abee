import { fold, scriptOf } from './fold.ts';

/**
 * A stretch of text between separators: Thai letters, or other letters and digits with apostrophes inside (`don’t`). Thai ends
 * a stretch, since Latin words and digits often follow it without a space: `ห้อง12`.
 */
const STRETCH =
  /[\u0e00-\u0e7f]+|(?:(?![\u0e00-\u0e7f])[\p{L}\p{N}\p{M}])+(?:['’ʼ](?:(?![\u0e00-\u0e7f])[\p{L}\p{M}])+)*/gu;

/** Cuts a text into folded words. Thai is written without spaces between words, so the dictionary of the browser cuts it. */
export function tokens(text: string): string[] {
  return (text.match(STRETCH) ?? [])
    .flatMap((stretch) => (scriptOf(stretch) === 'Thai' ? thaiWords(stretch) : [stretch]))
    .map(fold)
    .filter((word) => word !== '');
}

/** A Thai consonant with the vowels and marks that are written around it. */
const CLUSTER = /[เแโใไ]?[ก-ฮ][ะ-ู็-๎ๅำา]*/g;

/** The places in a Thai text at which a word may begin. */
export const clusterStarts = (text: string): number[] => [...text.matchAll(CLUSTER)].map(({ index }) => index);

let segmenter: Intl.Segmenter | undefined;

/** Words of a Thai text. Without a dictionary, pairs of neighbouring letter clusters: coarser, and enough for instant results. */
function thaiWords(text: string): string[] {
  if ('Segmenter' in Intl) {
    // Creating a segmenter takes longer than using it, so one is kept.
    segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
    return Array.from(segmenter.segment(text))
      .filter((part) => part.isWordLike)
      .map((part) => part.segment);
  }
  const clusters = text.match(CLUSTER) ?? [text];
  return clusters.length < 2 ? clusters : clusters.slice(1).map((cluster, index) => (clusters[index] ?? '') + cluster);
}
