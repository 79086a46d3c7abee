import type { Call } from '../../authoring/schema.ts';
import { profileOf, scriptOfLanguage } from '../../language/profiles/index.ts';
import type { SearchTerm } from '../../model/search-terms.ts';
import type { TopicView } from '../../model/topic.ts';
import { canonicalThai, fold, scriptOf } from '../words/fold.ts';
import { endingsOf, stemmerOf } from '../words/stem.ts';
import { tokens } from '../words/tokens.ts';
import type { Row } from './index-file.ts';
import { indexPatterns, type IndexedPatterns } from './index-patterns.ts';
import { exclusionsOf, withoutRedundant, type Expression } from './index-expressions.ts';

/** All that the instant index of one language holds, before it is cut into files. */
export interface LanguageIndex extends IndexedPatterns {
  readonly lang: string;
  readonly endings: readonly string[];
  readonly compounds: boolean;
  readonly unspaced: boolean;
  readonly keyboard?: string;
  readonly typedFor?: string;
  readonly personWords: readonly string[];
  readonly stopStems: ReadonlySet<string>;
  readonly rows: readonly Row[];
  readonly dangerCount: number;
  /** Whom to call, for each of the first rows, which are about danger. */
  readonly calls: readonly Call[];
  readonly expressions: readonly Expression[];
  readonly exclusions: readonly Expression[];
  /**
   * Questions without their common words, each with the row that answers it: they need not be typed, but count for their words. Those that
   * the site does not answer have the number behind the last row.
   */
  readonly questions: readonly Expression[];
  readonly outOfScope: readonly string[];
  /** How many expressions were left out, since others find the same. */
  readonly redundant: number;
}

/** What an index has of a topic: all but its texts, so that it stays as it is when one of them changes (reuse/parts.ts). */
export type IndexedTopic = Omit<TopicView, 'sections' | 'checklists'>;

/** What an index is built from, as the readers of one language see it. */
export interface IndexSource {
  readonly lang: string;
  readonly topics: readonly IndexedTopic[];
  /** Stems that tell nothing (common-stems.ts). */
  readonly stopStems: ReadonlySet<string>;
  readonly terms: readonly SearchTerm[];
  /** Sets of words that terms name, by their names. */
  readonly wordSets: ReadonlyMap<string, readonly string[]>;
  /** Words that the site does not help with. */
  readonly outOfScope: readonly string[];
  /** Whole queries about it. */
  readonly outOfScopeQueries: readonly string[];
  /** Title and address of a page that is a result itself. */
  readonly pages: ReadonlyMap<string, { readonly title: string; readonly path: string }>;
  readonly pathOf: (topic: IndexedTopic) => string;
}

/** Builds the instant index of one language. Texts that fell back to another language are left out. */
export function buildInstantIndex({
  lang,
  topics,
  stopStems,
  terms,
  wordSets,
  outOfScope,
  outOfScopeQueries,
  pages,
  pathOf,
}: IndexSource): LanguageIndex {
  const profile = profileOf(lang);
  const unspaced = scriptOfLanguage(lang) === 'Thai';
  const cut = cutterOf(unspaced);
  const endings = endingsOf(profile.endings);
  const stemOf = stemmerOf(endings);
  // Topics about danger come first, so that their rows are in the core file whatever the size of the site.
  const ordered = topics.toSorted((a, b) => Number(b.urgency === 'danger') - Number(a.urgency === 'danger'));
  const dangerCount = ordered.filter(({ urgency }) => urgency === 'danger').length;
  const numbers = new Map([...ordered.map(({ id }) => id), ...[...pages.keys()].map(pageId)].map((id, at) => [id, at]));
  const rowsOf = ({ topics: ids, page }: SearchTerm): number[] =>
    [...ids, ...(page === undefined ? [] : [pageId(page)])].flatMap((id) => numbers.get(id) ?? []);
  const shown = ordered.map((topic) => topic.situations.filter(({ text }) => !text.isFallback));
  const situationIn = (row: number | undefined, { situation: meant }: SearchTerm): { situation?: number } => {
    const situation = (shown[row ?? -1] ?? []).findIndex(({ id }) => id === meant);
    return situation < 0 ? {} : { situation };
  };
  const words = terms.map((term) => {
    const cutWords = [...new Set(term.words.map(cut))].filter((expression) => expression !== '');
    const kept = unspaced ? cutWords : withoutRedundant(cutWords, stemOf, stopStems);
    const rows = rowsOf(term);
    const situation = situationIn(rows[0], term);
    return {
      all: cutWords.map((text) => ({ words: text, rows })),
      kept: kept.map((text) => ({ words: text, rows, ...dangerOf(term, text), ...situation })),
    };
  });
  // Words that everybody types are half of a question, and tell nothing.
  const telling = (question: string): string =>
    unspaced
      ? cut(question)
      : [...new Set(cut(question).split(' '))].filter((word) => !stopStems.has(stemOf(word))).join(' ');
  const questionsOf = (questions: readonly string[], rows: readonly number[]): Expression[] => {
    const texts = new Set(questions.map(telling).filter((text) => text !== ''));
    return rows.length === 0 ? [] : [...texts].map((text) => ({ words: text, rows }));
  };
  const own = (text: TopicView['title']): string => (text.isFallback ? '' : cut(text.value));
  return {
    lang,
    endings,
    compounds: profile.writesCompounds ?? false,
    unspaced,
    ...(profile.keyboard === undefined ? {} : { keyboard: profile.keyboard }),
    ...(profile.typedFor === undefined ? {} : { typedFor: profile.typedFor }),
    personWords: [...new Set((profile.personWords ?? '').split(' ').map(fold))].filter((word) => word !== '').sort(),
    stopStems,
    rows: [
      ...ordered.map((topic, at): Row => [
        topic.id,
        topic.title.value,
        decodeURI(pathOf(topic)),
        topic.stage,
        (shown[at] ?? []).map(({ text, section }) => (section === undefined ? text.value : [text.value, section])),
      ]),
      ...[...pages].map(([page, { title, path }]): Row => [pageId(page), title, decodeURI(path), '', []]),
    ],
    dangerCount,
    calls: Array.from({ length: dangerCount }, (_, row) => callOfRow(terms.filter((term) => rowsOf(term)[0] === row))),
    expressions: [
      ...ordered.map(({ title }, at) => ({ words: own(title), rows: [at] })),
      ...[...pages.values()].map(({ title }, at) => ({ words: cut(title), rows: [ordered.length + at] })),
      ...shown.flatMap((list, at) =>
        list.map(({ text }, situation) => ({
          words: cut(text.value),
          rows: [at],
          situation,
          isSituation: true as const,
        })),
      ),
      ...words.flatMap(({ kept }) => kept),
    ].filter(({ words: text, rows }) => text !== '' && rows.length > 0),
    exclusions: exclusionsOf(
      terms.flatMap((term) => {
        const rows = rowsOf(term);
        return [...new Set(term.exclusions.map(cut))].sort().map((text) => ({ words: text, rows }));
      }),
      words.flatMap(({ all }) => all),
      stemOf,
    ),
    questions: [
      ...terms.flatMap((term) => questionsOf(term.questions, rowsOf(term).slice(0, 1))),
      // The row behind the last.
      ...questionsOf(outOfScopeQueries, [numbers.size]),
    ],
    ...indexPatterns(terms, wordSets, cut, (term) => {
      const rows = rowsOf(term);
      return { rows, ...(term.danger ? { danger: term.call } : {}), ...situationIn(rows[0], term) };
    }),
    outOfScope: [...new Set(outOfScope.map((word) => (unspaced ? fold(cut(word)) : cut(word))))].sort(),
    redundant: words.reduce((sum, { all, kept }) => sum + all.length - kept.length, 0),
  };
}

/** What an expression has of a term about danger; nothing of another. Of several words it names no goods: `knife` may, `knife in his hand` does not. */
const dangerOf = ({ danger, call, goods }: SearchTerm, words: string): Pick<Expression, 'danger' | 'isGoods'> =>
  danger ? { danger: call, ...(goods && !words.includes(' ') ? { isGoods: true } : {}) } : {};

/**
 * Whom all terms about danger call that lead to a row: the ambulance where it is about somebody who wants to die. Else, and where it is the fire
 * brigade, the number for any emergency: a page about safety is about more than fire, whatever terms it has.
 */
function callOfRow(terms: readonly SearchTerm[]): Call {
  const [call = 'emergency', ...others] = new Set(terms.flatMap((term) => (term.danger ? [term.call] : [])));
  return others.length > 0 || call === 'fire' ? 'emergency' : call;
}

/** Cuts an expression as the index has it. @param unspaced the language is written without spaces */
export const cutterOf =
  (unspaced: boolean): ((text: string) => string) =>
  (text) =>
    unspaced && scriptOf(text) === 'Thai' ? joined(text) : tokens(text).join(' ');

const pageId = (page: string): string => `page:${page}`;

/**
 * A text of a language that is written without spaces, without those that it has all the same. It keeps its tone marks: browsers cut it into
 * words, and their dictionary knows no word without them.
 */
const joined = (text: string): string => canonicalThai(text.toLowerCase()).replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
