import type { Content, Lang } from '../authoring/read.ts';
import type { SetAside } from '../authoring/schema.ts';
import { pivotOf } from '../translation/topic-freshness.ts';
import { plainSentence } from './sentence.ts';

/** Where a point of the source documents is said: the topic, the section and the sentence. */
export interface Covered {
  readonly topic: string;
  readonly section: string;
  /** In the pivot language, without marks. */
  readonly sentence: string;
}

/** A point of the source documents, and what has become of it. */
export interface PointCoverage {
  readonly id: string;
  /** What the point says, in the pivot language; its id where nobody has retold it. */
  readonly text: string;
  /** Undefined where no page is named that says it. */
  readonly covered: Covered | undefined;
  readonly setAside: SetAside | undefined;
  /** Why it is set aside, in words of its own, in the pivot language. */
  readonly reason: string | undefined;
}

/** Every point of the register in its order, with the page that `sources/coverage.yaml` names for it. */
export function coverageOf(content: Content): PointCoverage[] {
  const texts = content.sourceTexts.get(pivotIn(content) ?? '')?.data;
  return Object.entries(content.register.data?.points ?? {}).map(([id, point]) => {
    const entry = content.coverage.data?.[id];
    return {
      id,
      text: texts?.points[id] ?? id,
      covered: entry && { ...entry, sentence: plainSentence(entry.sentence) },
      setAside: point['set-aside'],
      reason: point['set-aside'] && texts?.['set-aside'][id],
    };
  });
}

/** The language that the sentences are in; undefined while site.yaml cannot be read. */
export const pivotIn = ({ site }: Content): Lang | undefined => site.data && pivotOf(site.data);
