import type { Situation } from '../model/topic.ts';

/** Situations of a stage that a page of several stages has room for: at 400 topics a stage has some seventy. */
export const MOST_AT_FIRST = 30;

/**
 * The situations of a stage that are shown beside those of other stages, in their order. Where there are too many, none about danger
 * is left for later before all others are.
 */
export function firstSituations(situations: readonly Situation[], most = MOST_AT_FIRST): readonly Situation[] {
  if (situations.length <= most) return situations;
  const isDanger = ({ topic }: Situation): boolean => topic.urgency === 'danger';
  const shown = new Set(
    [...situations.filter(isDanger), ...situations.filter((situation) => !isDanger(situation))].slice(0, most),
  );
  return situations.filter((situation) => shown.has(situation));
}
