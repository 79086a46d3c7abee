import type { Answer, FirstHit } from './rank.ts';

/** Share of what was typed that a topic accounts for: enough to be shown, and enough to need nothing else. */
export const ENOUGH = 0.2;
const SURE = 0.8;
/** Topics shown before full-text results. */
export const MOST = 5;

/** Whether what was typed is known well enough. */
export const isSure = ({ hits: [best] }: Answer): boolean => best !== undefined && best.share >= SURE;

/** The hits worth showing. */
export function shown({ hits }: Answer, least: number): FirstHit[] {
  const [best] = hits;
  return hits.filter(({ score, share }) => share >= least && score > (best ? best.score : 0) * 0.25);
}
