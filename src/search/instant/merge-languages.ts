import type { RankedAnswer, InstantHit, InstantIndex } from './rank.ts';
import { MIN_COVERAGE, passesThreshold, MAX_INSTANT_RESULTS, hitsToShow } from './confidence.ts';

/** A topic found, perhaps by the words of another language than the page's. `topic` is its place in that language's file. */
export interface LanguageHit extends InstantHit {
  readonly index: InstantIndex;
  readonly words: readonly string[];
}

/** Of another language more is asked, since short words mean something in many; less where the page's own knows little. */
const MIN_OTHER_COVERAGE = 0.7;
const MIN_OTHER_COVERAGE_ALONE = 0.45;
const OWN_LANGUAGE_KNOWS = 0.8;
/** Another language comes first where it knows so much more. */
const LEAD_TO_COME_FIRST = 0.3;
/** What it counts that a language knows the words at all, common ones too, beside what its best topic accounts for. */
const LANGUAGE_COVERAGE_WEIGHT = 0.5;
/** Share of the words from which on they are taken to be the page's own language. */
const MIN_LANGUAGE_COVERAGE = 0.8;

const knowledgeOf = ({ hits, languageCoverage: heard }: RankedAnswer): number =>
  Math.max(0, ...hits.map(({ coverage: share }) => share)) + LANGUAGE_COVERAGE_WEIGHT * heard;
const hitsOf = (index: InstantIndex, answer: RankedAnswer, least: number): LanguageHit[] =>
  hitsToShow(answer, least).map((hit) => ({ ...hit, index, words: answer.words }));

/**
 * The topics for what was typed, each once: those of the page's own language first, then what other languages know, the one
 * that knows most before the others. Where another language knows much better, it comes first.
 * @param answer what the page's own language found
 */
export function mergeLanguageResults(
  own: InstantIndex,
  answer: RankedAnswer,
  others: readonly InstantIndex[],
  typed: string,
): LanguageHit[] {
  const mine = hitsOf(own, answer, MIN_COVERAGE);
  const least =
    mine.length > 0 && knowledgeOf(answer) > OWN_LANGUAGE_KNOWS ? MIN_OTHER_COVERAGE : MIN_OTHER_COVERAGE_ALONE;
  // What the page's own language knows to lead elsewhere, no other language guesses at.
  const asked =
    answer.outOfScope && answer.languageCoverage > MIN_LANGUAGE_COVERAGE && !passesThreshold(answer) ? [] : others;
  const answers = asked
    .map((index) => ({ index, other: index.find(typed) }))
    .sort((a, b) => knowledgeOf(b.other) - knowledgeOf(a.other));
  const strange = answers.flatMap(({ index, other }) => hitsOf(index, other, least));
  const better = new Set(
    answers.flatMap(({ index, other }) =>
      knowledgeOf(other) > knowledgeOf(answer) + LEAD_TO_COME_FIRST ? [index] : [],
    ),
  );
  const ahead = strange.filter(({ index }) => better.has(index));
  const idOf = ({ index, topic }: LanguageHit): string => index.file.topics[topic]?.[0] ?? '';
  const seen = new Set<string>();
  return [...ahead, ...mine, ...strange]
    .filter((one) => !seen.has(idOf(one)) && seen.add(idOf(one)))
    .slice(0, MAX_INSTANT_RESULTS);
}
