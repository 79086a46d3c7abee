import { fold, scriptOf } from './fold.ts';

/** Thai by itself, for it often stands against Latin or digits without a space; else letters and digits, apostrophes inside. */
const RUN =
  /[\u0e00-\u0e7f]+|(?:(?![\u0e00-\u0e7f])[\p{L}\p{N}\p{M}])+(?:['’ʼ](?:(?![\u0e00-\u0e7f])[\p{L}\p{M}])+)*/gu;

/** Cuts a text into folded words. Thai is written without spaces between words, so the browser's dictionary cuts it. */
export function tokens(text: string): string[] {
  return (text.match(RUN) ?? [])
    .flatMap((run) => (scriptOf(run) === 'Thai' ? thaiWords(run) : [run]))
    .map(fold)
    .filter((word) => word !== '');
}

let segmenter: Intl.Segmenter | undefined;

/** Browsers without a dictionary get pairs of character clusters: coarser, and enough for the first answers. */
function thaiWords(run: string): string[] {
  if ('Segmenter' in Intl) {
    // Made once: making one takes longer than using it.
    segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
    return Array.from(segmenter.segment(run))
      .filter((part) => part.isWordLike)
      .map((part) => part.segment);
  }
  const clusters = run.match(/[เแโใไ]?[ก-ฮ][ะ-ู็-๎ๅำา]*/g) ?? [run];
  return clusters.length < 2 ? clusters : clusters.slice(1).map((cluster, index) => (clusters[index] ?? '') + cluster);
}
