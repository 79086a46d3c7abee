import {
  LANGUAGE_COVERAGE_WEIGHT,
  LEAD_TO_COME_FIRST,
  MAX_INSTANT_RESULTS,
  MIN_COVERAGE,
  MIN_LANGUAGE_COVERAGE,
  MIN_OTHER_COVERAGE,
  MIN_OTHER_COVERAGE_ALONE,
  OWN_LANGUAGE_KNOWS,
} from '../weights.ts';
import type { InstantHit } from './aggregate.ts';
import { hitsToShow, passesThreshold } from './confidence.ts';
import type { InstantIndex, RankedAnswer } from './rank.ts';

/** A row that was found by the words of one language. */
export interface LanguageHit extends InstantHit {
  readonly index: InstantIndex;
  readonly words: readonly string[];
}

/** What one language makes of a query. */
export interface LanguageAnswer {
  readonly index: InstantIndex;
  readonly answer: RankedAnswer;
}

/** How well a language understands a query: coverage of the best topic, and share of the words that the language knows. */
const knowledgeOf = ({ hits, languageCoverage }: RankedAnswer): number =>
  Math.max(0, ...hits.map(({ coverage }) => coverage)) + LANGUAGE_COVERAGE_WEIGHT * languageCoverage;

const languageHits = (index: InstantIndex, answer: RankedAnswer, minCoverage: number): LanguageHit[] =>
  hitsToShow(answer, minCoverage).map((hit) => ({ ...hit, index, words: answer.words }));

/**
 * Merges what several languages find for a query, each row once: rows have the same number in all languages. The page's own
 * language comes first, then the others, the one that understands most before the rest. A language that understands the query much better than the page's own comes
 * before it: `kniv tired` on a Norwegian page is Norwegian, `tung twister` (tung is heavy) is English.
 * @param own what the page's own language found
 * @param others what other languages found
 */
export function mergeLanguageResults(
  { index: own, answer: ownAnswer }: LanguageAnswer,
  others: readonly LanguageAnswer[],
): LanguageHit[] {
  const ownHits = languageHits(own, ownAnswer, MIN_COVERAGE);
  const minOtherCoverage =
    ownHits.length > 0 && knowledgeOf(ownAnswer) > OWN_LANGUAGE_KNOWS ? MIN_OTHER_COVERAGE : MIN_OTHER_COVERAGE_ALONE;
  // A query that the page's own language understands and knows to be out of scope is not guessed at by other languages.
  const isKnownOutOfScope =
    ownAnswer.outOfScope && ownAnswer.languageCoverage > MIN_LANGUAGE_COVERAGE && !passesThreshold(ownAnswer);
  // A language that knows fewer of the words has guessed: of “food is late”, Norwegian knows “late” and takes “food” for a slip; of
  // “mă înjură un client”, English knows “client” and takes “înjură” (insults) for “injured”.
  const most = Math.max(0, ...others.map(({ answer }) => answer.languageCoverage));
  const knowsAsMuch = ({ answer: { languageCoverage } }: LanguageAnswer): boolean =>
    languageCoverage >= Math.max(ownAnswer.languageCoverage, MIN_LANGUAGE_COVERAGE * most);
  const answers = (isKnownOutOfScope ? [] : others.filter(knowsAsMuch)).sort(
    (a, b) => knowledgeOf(b.answer) - knowledgeOf(a.answer),
  );
  const hitsOfAll = (some: readonly LanguageAnswer[]): LanguageHit[] =>
    some
      .flatMap(({ index, answer }) => languageHits(index, answer, minOtherCoverage))
      // Danger too: fire is four in Norwegian, and hot is a thief in Romanian.
      .filter(({ coverage }) => coverage >= minOtherCoverage);
  const muchBetter = answers.filter(({ answer }) => knowledgeOf(answer) > knowledgeOf(ownAnswer) + LEAD_TO_COME_FIRST);
  const seen = new Set<number>();
  return [...hitsOfAll(muchBetter), ...ownHits, ...hitsOfAll(answers)]
    .filter(({ row }) => !seen.has(row) && seen.add(row))
    .sort((a, b) => Number(b.danger !== undefined) - Number(a.danger !== undefined))
    .slice(0, MAX_INSTANT_RESULTS);
}
