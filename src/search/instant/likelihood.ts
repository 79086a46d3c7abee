import type { Meanings } from './matched-query.ts';
import type { Vocabulary } from './vocabulary.ts';

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
