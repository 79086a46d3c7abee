import type { Content } from '../../authoring/read.ts';
import type { Finding } from '../../authoring/finding.ts';
import type { WordLine } from '../../authoring/words-file.ts';
import { scriptOfLanguage } from '../../language/profiles/index.ts';
import { partsOf } from '../instant/patterns.ts';
import { OUT_OF_SCOPE } from '../../authoring/schema.ts';
import type { Model } from '../../model/model.ts';
import type { OfflineSearch } from './offline-search.ts';

/** A text that should lead to a row. */
export interface Asked {
  readonly text: string;
  /** The row that it leads to first: a topic, or a page as `page:glossary`. */
  readonly id: string;
}

/** Queries after which search begins anew, so that few more files have been fetched than the next query needs. */
const QUERIES_OF_A_VISIT = 25;

/**
 * The texts whose row is not among the hits of their own query, with what is found instead.
 * @param open makes a search that has fetched nothing
 */
export async function* unfound<A extends Asked>(
  open: () => OfflineSearch,
  lang: string,
  asked: readonly A[],
): AsyncGenerator<{ readonly asked: A; readonly instead: readonly string[] }> {
  let search = open();
  for (const [at, each] of asked.entries()) {
    if (at > 0 && at % QUERIES_OF_A_VISIT === 0) search = open();
    const { answer } = await search.findIn(each.text, lang);
    if (answer.hits.some(({ row }) => search.row(lang, row)?.[0] === each.id)) continue;
    yield { asked: each, instead: (await search.find(each.text, lang)).ids };
  }
}

/** A text with the place in the content folder that has it. */
type Placed = Asked & Pick<Finding, 'file' | 'line'>;

/** The search words of a language, as the content has them, with examples of expressions with sets. */
export function searchWords(content: Content, lang: string): Placed[] {
  const examples = patternExamples(content, lang);
  return [...(content.words.get(lang) ?? [])].flatMap(([term, { file, words, patterns }]) => {
    const { topics: [topic] = [], page } = content.terms.data?.[term] ?? {};
    if (term === OUT_OF_SCOPE || (topic === undefined && page === undefined)) return [];
    const all = [...words, ...patterns.flatMap((pattern) => examples(pattern))];
    return all.map(({ text, line }) => ({ text, line, file, id: topic ?? `page:${page ?? ''}` }));
  });
}

/**
 * Makes examples of expressions with sets: one of each, and as many more as it takes to have every word of each set in one.
 * @example of `swings <object>`: `swings hammer`, `swings chair`
 */
function patternExamples(content: Content, lang: string): (pattern: WordLine) => WordLine[] {
  const sets = new Map(
    [...(content.wordSets.get(lang) ?? [])].map(([name, { words }]) => [`<${name}>`, words.map(({ text }) => text)]),
  );
  const seen = new Set<string>();
  const space = scriptOfLanguage(lang) === 'Thai' ? '' : ' ';
  return ({ text, line }) => {
    const parts = partsOf(text).map((part) => ({ part, words: sets.get(part) ?? [part] }));
    const most = Math.max(...parts.map(({ words }) => words.length));
    return Array.from({ length: most }, (_, at) => {
      const chosen = parts.map(({ part, words }) => ({ part, word: words[at % words.length] ?? '' }));
      const isNew = chosen.some(({ part, word }) => sets.has(part) && !seen.has(`${part} ${word}`));
      for (const { part, word } of chosen) seen.add(`${part} ${word}`);
      return at === 0 || isNew ? [{ text: chosen.map(({ word }) => word).join(space), line }] : [];
    }).flat();
  };
}

/** Each title, situation and search word of a language, so ordered that neighbours need the same files of search. */
export function everyText(content: Content, model: Model, lang: string): Placed[] {
  const topics = model
    .topics(lang)
    .flatMap(({ id, title, situations }): Placed[] =>
      [title, ...situations.map(({ text }) => text)]
        .filter(({ isFallback }) => !isFallback)
        .map(({ value }) => ({ text: value, id, file: `topics/${id}/${lang}.mdx`, line: 1 })),
    );
  return [...topics, ...searchWords(content, lang)].sort((a, b) => (a.text < b.text ? -1 : 1));
}

/**
 * Texts that find nothing, or something else, as findings: for `npm run check -- --found`.
 * @param asked of `everyText`
 */
export async function* unfoundTexts(
  open: () => OfflineSearch,
  lang: string,
  texts: readonly Placed[],
): AsyncGenerator<Finding> {
  for await (const { asked, instead } of unfound(open, lang, texts))
    yield {
      severity: 'error',
      file: asked.file,
      line: asked.line,
      message: `“${asked.text}” does not find ${asked.id}, but ${instead.join(', ') || 'nothing'}.`,
      fix: `Look at it with “npm run search -- ${lang} "${asked.text}"”: an exclusion may take it away. Say it otherwise, or remove it.`,
    };
}
