import { scoreParts } from '../instant/aggregate.ts';
import { passesThreshold, thresholdOf } from '../instant/confidence.ts';
import { typedWords } from '../instant/patterns.ts';
import { callOf } from '../instant/row-result.ts';
import type { LanguageAnswer } from '../instant/merge-languages.ts';
import type { RowEvidence } from '../instant/score.ts';
import { MAX_INSTANT_RESULTS, MIN_COVERAGE, MIN_SHARE_OF_BEST } from '../weights.ts';
import type { OfflineResults, OfflineSearch } from './offline-search.ts';

/** Expressions listed for a row. */
const MOST_EXPRESSIONS = 5;
/** Rows listed. */
const MOST_ROWS = 8;

interface MatchedEntry {
  readonly words: string;
  readonly coverage: number;
  readonly note: string;
}

/**
 * Tells why instant search answers a query as it does: the words as they were understood and weighed, the expressions that
 * they matched, the score of each row in its parts, and what was held back by which limit.
 * @param typed the query
 * @param page the language of the page it is typed on
 * @param termOf the term that an expression of a language is a word of: `shouting`
 */
export async function explain(
  search: OfflineSearch,
  typed: string,
  page: string,
  termOf: (lang: string, expression: string) => string | undefined,
): Promise<{ readonly text: string; readonly results: OfflineResults }> {
  const results = await search.find(typed, page);
  const answers = [results.own, ...results.others];
  const parts = answers.map((answer) => explainLanguage(search, answer, typed, page, termOf));
  const shown = results.hits.map((hit, at) => {
    const { index, danger } = hit;
    const [id = '', title = ''] = results.rows[at] ?? [];
    const call = callOf(hit, at, index.core);
    const from = index === results.own.index ? '' : `, by words of ${index.core.lang}`;
    return `${String(at + 1)}. ${title} (${id})${danger === undefined ? '' : ', danger first'}${call === undefined ? '' : `, shows the number for ${call}`}${from}`;
  });
  const text = [
    `“${typed}” on a page in ${page}; files: ${results.fetched.join(', ') || 'none but the core file'}`,
    ...parts,
    'Shown',
    ...(shown.length > 0 ? shown : ['nothing: full-text search is asked alone']).map((line) => `  ${line}`),
  ].join('\n');
  return { text, results };
}

const round = (value: number): string => value.toFixed(2);

function explainLanguage(
  search: OfflineSearch,
  { index, answer }: LanguageAnswer,
  typed: string,
  page: string,
  termOf: (lang: string, expression: string) => string | undefined,
): string {
  const { lang } = index.core;
  const entries = new Map<number, MatchedEntry[]>();
  const readings = new Map<string, readonly RowEvidence[]>();
  index.find(typed, {
    onEntry: ({ words, situation, danger, isPattern }, row, coverage, exclusion) => {
      const term = situation === undefined ? (termOf(lang, words) ?? 'title') : 'situation';
      const where = isPattern === true ? 'pattern' : term;
      const notes = [where, danger === undefined ? '' : 'danger', exclusion ? `excluded by “${exclusion.joined}”` : ''];
      const list = entries.get(row) ?? [];
      list.push({ words, coverage, note: notes.filter((note) => note !== '').join(', ') });
      entries.set(row, list);
    },
    onEvidence: (text, evidence) => {
      readings.set(text, evidence);
    },
  });
  const [reading = typed, evidence = []] = bestReading(readings);
  const { typed: words, words: matched } = index.match(reading);
  const asTyped = typedWords(words, matched);
  const wordLines = matched.map(({ corrected, meanings, outOfScope }, at) => {
    // Two typed words may have been read as one: `team leader` as `teamleader`.
    const read = asTyped[at] ?? [];
    const known = [...meanings].sort(([, a], [, b]) => b - a).slice(0, 4);
    const as = known.map(([stem, quality]) => `${stem} × ${round(quality)}, weight ${round(index.weight(stem))}`);
    const word = corrected === read.join(' ') ? corrected : `${read.join(' ')} → ${corrected}`;
    return `    ${word}: ${outOfScope === true ? 'out of scope' : as.join('; ') || 'unknown'}${meanings.size > 4 ? '; …' : ''}`;
  });
  const rowLines = answer.hits.slice(0, MOST_ROWS).flatMap((hit) => {
    const [id = '', title = ''] = search.row(page, hit.row) ?? [];
    const own = evidence[hit.row];
    if (!own) return [];
    const {
      words: sum,
      association,
      fullPhrase,
      support,
      danger,
      score,
    } = scoreParts(own, hit.row < index.core.calls.length);
    const found = (entries.get(hit.row) ?? []).toSorted((a, b) => b.coverage - a.coverage);
    return [
      `    ${title} (${id}): score ${round(score)} = (words ${round(sum)} × association ${round(association)} + full phrase ${round(fullPhrase)}) × support ${round(support)} × danger ${round(danger)}; coverage ${round(hit.coverage)}${hit.danger ? '; danger first' : ''}`,
      ...found
        .slice(0, MOST_EXPRESSIONS)
        .map((entry) => `      “${entry.words}” (${entry.note}), ${round(entry.coverage)} of it typed`),
      ...(found.length > MOST_EXPRESSIONS ? [`      … and ${String(found.length - MOST_EXPRESSIONS)} more`] : []),
    ];
  });
  return [
    `In ${lang}${reading === typed ? '' : `, read as “${reading}”`}`,
    '  Words',
    ...wordLines,
    '  Rows',
    ...(rowLines.length > 0 ? rowLines : ['    none']),
    '  Held back',
    ...heldBack(search, { index, answer }, page).map((line) => `    ${line}`),
  ].join('\n');
}

/** Of the readings of a query (as typed, as on another keyboard), the one that was covered better. */
const bestReading = (readings: ReadonlyMap<string, readonly RowEvidence[]>): [string, readonly RowEvidence[]] | [] => {
  const best = (evidence: readonly RowEvidence[]): number =>
    Math.max(0, ...evidence.map(({ wordWeights }) => wordWeights.reduce((sum, weight) => sum + weight, 0)));
  return [...readings].sort(([, a], [, b]) => best(b) - best(a))[0] ?? [];
};

function heldBack(search: OfflineSearch, { answer }: LanguageAnswer, page: string): string[] {
  const [best] = answer.hits;
  if (!best) return ['nothing'];
  const { evidence, threshold } = thresholdOf(answer);
  if (!passesThreshold(answer))
    return [
      `everything: ${round(evidence)} speaks for the best row, ${round(threshold)} must (${[
        'SEVERAL_WORDS_THRESHOLD',
        ...(answer.outOfScope ? ['OUT_OF_SCOPE_THRESHOLD: a word is out of scope'] : []),
        ...(answer.doubt > 0 ? ['OUT_OF_SCOPE_LEAD_FACTOR: its words are rather those of out-of-scope queries'] : []),
      ].join('; ')})`,
    ];
  const lines = answer.hits.flatMap((hit, at) => {
    const [id = ''] = search.row(page, hit.row) ?? [];
    if (hit.danger !== undefined) return [];
    if (hit.coverage < MIN_COVERAGE) return [`${id}: coverage ${round(hit.coverage)} is below MIN_COVERAGE`];
    if (hit.score <= best.score * MIN_SHARE_OF_BEST)
      return [`${id}: score ${round(hit.score)} is below MIN_SHARE_OF_BEST of ${round(best.score)}`];
    return at >= MAX_INSTANT_RESULTS ? [`${id}: place ${String(at + 1)} is beyond MAX_INSTANT_RESULTS`] : [];
  });
  return lines.length > 0 ? lines : ['nothing'];
}
