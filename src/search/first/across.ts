import type { Answer, FirstHit, FirstIndex } from './rank.ts';
import { ENOUGH, MOST, shown } from './sure.ts';

/** A topic found, perhaps by the words of another language than the page's. `topic` is its place in that language's file. */
export interface Found extends FirstHit { readonly index: FirstIndex; readonly words: readonly string[] }

/** Of another language more is asked, since short words mean something in many; less where the page's own knows nothing. */
const ELSEWHERE = 0.7;
const ELSEWHERE_ALONE = 0.45;
/** Another language comes first where it accounts for so much more. */
const BETTER = 0.3;

const found = (index: FirstIndex, answer: Answer, least: number): Found[] => shown(answer, least).map((hit) => ({ ...hit, index, words: answer.words }));

/**
 * The topics for what was typed, each once: those of the page's own language first, then what other languages know. Where
 * another language knows much better, it comes first.
 * @param answer what the page's own language found
 */
export function acrossLanguages(own: FirstIndex, answer: Answer, others: readonly FirstIndex[], typed: string): Found[] {
  const mine = found(own, answer, ENOUGH);
  const least = mine.length > 0 ? ELSEWHERE : ELSEWHERE_ALONE;
  const strange = others.flatMap((index) => found(index, index.find(typed), least)).sort((a, b) => b.share - a.share || b.score - a.score);
  const guesses = (strange[0]?.share ?? 0) > (answer.hits[0]?.share ?? 0) + BETTER;
  const idOf = ({ index, topic }: Found): string => index.file.topics[topic]?.[0] ?? '';
  const seen = new Set<string>();
  return (guesses ? [...strange, ...mine] : [...mine, ...strange]).filter((one) => !seen.has(idOf(one)) && seen.add(idOf(one))).slice(0, MOST);
}
