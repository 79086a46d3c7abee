import type { Answer, FirstHit, FirstIndex } from './rank.ts';
import { ENOUGH, isBelieved, MOST, shown } from './sure.ts';

/** A topic found, perhaps by the words of another language than the page's. `topic` is its place in that language's file. */
export interface Found extends FirstHit { readonly index: FirstIndex; readonly words: readonly string[] }

/** Of another language more is asked, since short words mean something in many; less where the page's own knows little. */
const ELSEWHERE = 0.7;
const ELSEWHERE_ALONE = 0.45;
const LITTLE = 0.8;
/** Another language comes first where it knows so much more. */
const BETTER = 0.3;
/** What it counts that a language knows the words at all, common ones too, beside what its best topic accounts for. */
const FLUENT = 0.5;
/** Share of the words from which on they are taken to be the page's own language. */
const SPOKEN = 0.8;

const knows = ({ hits, heard }: Answer): number => Math.max(0, ...hits.map(({ share }) => share)) + FLUENT * heard;
const found = (index: FirstIndex, answer: Answer, least: number): Found[] => shown(answer, least).map((hit) => ({ ...hit, index, words: answer.words }));

/**
 * The topics for what was typed, each once: those of the page's own language first, then what other languages know, the one
 * that knows most before the others. Where another language knows much better, it comes first.
 * @param answer what the page's own language found
 */
export function acrossLanguages(own: FirstIndex, answer: Answer, others: readonly FirstIndex[], typed: string): Found[] {
  const mine = found(own, answer, ENOUGH);
  const least = mine.length > 0 && knows(answer) > LITTLE ? ELSEWHERE : ELSEWHERE_ALONE;
  // What the page's own language knows to lead elsewhere, no other language guesses at.
  const asked = answer.away && answer.heard > SPOKEN && !isBelieved(answer) ? [] : others;
  const answers = asked.map((index) => ({ index, other: index.find(typed) })).sort((a, b) => knows(b.other) - knows(a.other));
  const strange = answers.flatMap(({ index, other }) => found(index, other, least));
  const better = new Set(answers.flatMap(({ index, other }) => (knows(other) > knows(answer) + BETTER ? [index] : [])));
  const ahead = strange.filter(({ index }) => better.has(index));
  const idOf = ({ index, topic }: Found): string => index.file.topics[topic]?.[0] ?? '';
  const seen = new Set<string>();
  return [...ahead, ...mine, ...strange].filter((one) => !seen.has(idOf(one)) && seen.add(idOf(one))).slice(0, MOST);
}
