import type { Content } from '../../authoring/read.ts';
import type { Finding } from '../../authoring/finding.ts';
import { OUT_OF_SCOPE } from '../../authoring/schema.ts';
import type { OfflineSearch } from './offline-search.ts';

/** A text that should lead to a row. */
export interface Asked {
  readonly text: string;
  /** The row that it leads to first: a topic, or a page as `page:glossary`. */
  readonly id: string;
}

/** Queries after which search begins anew, so that few more files have been fetched than the next query needs. */
const QUERIES_OF_A_VISIT = 200;

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
    const { own, ids } = await search.find(each.text, lang);
    if (!own.answer.hits.some(({ row }) => search.row(lang, row)?.[0] === each.id)) yield { asked: each, instead: ids };
  }
}

/** The search words of a language, as the content has them. */
export function searchWords(
  content: Content,
  lang: string,
): (Asked & { readonly file: string; readonly line: number })[] {
  return [...(content.words.get(lang) ?? [])].flatMap(([term, { file, words }]) => {
    const { topics: [topic] = [], page } = content.terms.data?.[term] ?? {};
    if (term === OUT_OF_SCOPE || (topic === undefined && page === undefined)) return [];
    return words.map(({ text, line }) => ({ text, line, file, id: topic ?? `page:${page ?? ''}` }));
  });
}

/** Search words that find nothing, or something else: for `npm run check -- --found`. */
export async function* unfoundWords(
  open: () => OfflineSearch,
  content: Content,
  lang: string,
): AsyncGenerator<Finding> {
  for await (const { asked, instead } of unfound(open, lang, searchWords(content, lang)))
    yield {
      severity: 'advice',
      file: asked.file,
      line: asked.line,
      message: `“${asked.text}” does not find ${asked.id}, but ${instead.join(', ') || 'nothing'}.`,
      fix: `Look at it with “npm run search -- ${lang} "${asked.text}"”: an exclusion may take it away. Say it otherwise, or remove it.`,
    };
}
