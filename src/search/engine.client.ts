/** The part of Pagefind's browser API that is used here. @see https://pagefind.app/docs/api/ */
interface PagefindFragment {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
  sub_results: { title: string; url: string; excerpt: string }[];
}
interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; score: number; data: () => Promise<PagefindFragment> }[] }>;
}

/** A found page. Excerpts hold `<mark>` tags and no other markup. */
export interface Hit {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
  readonly sections: readonly { readonly title: string; readonly url: string }[];
}

export class SearchUnavailableError extends Error {
  override readonly name = 'SearchUnavailableError';
}

const MOST_HITS = 8;
const MOST_SECTIONS = 3;
const MOST_WORDS = 12;
let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind and the index of the page's language. Call it early; it loads once. */
export function loadEngine(address: string): Promise<Pagefind> {
  loading ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.init();
    return pagefind;
  })().catch((error: unknown) => {
    loading = undefined;
    throw new SearchUnavailableError('The search index could not be loaded.', { cause: error });
  });
  return loading;
}

/**
 * Searches the page's language. Pagefind wants every word on the page; where that finds nothing, each word is searched
 * by itself and pages are ranked by how many of the words they hold.
 * @throws SearchUnavailableError where the index cannot be loaded
 */
export async function search(address: string, query: string): Promise<Hit[]> {
  const pagefind = await loadEngine(address);
  try {
    const whole = await pagefind.search(query);
    const found = whole.results.length > 0 ? whole.results : await searchWords(pagefind, query);
    return await Promise.all(found.slice(0, MOST_HITS).map(async (result) => hitOf(await result.data())));
  } catch (error) {
    throw new SearchUnavailableError('The search index could not be read.', { cause: error });
  }
}

async function searchWords(pagefind: Pagefind, query: string): Promise<{ data: () => Promise<PagefindFragment> }[]> {
  const words = wordsOf(query).slice(0, MOST_WORDS);
  if (words.length < 2) return [];
  const pages = new Map<string, { score: number; data: () => Promise<PagefindFragment> }>();
  for (const word of words) {
    const { results } = await pagefind.search(word);
    for (const { id, score, data } of results) pages.set(id, { data, score: (pages.get(id)?.score ?? 0) + 1 + Math.min(score, 50) / 100 });
  }
  return [...pages.values()].sort((a, b) => b.score - a.score);
}

/** Words as the language sees them: Thai is written without spaces between words. */
function wordsOf(query: string): string[] {
  if (!('Segmenter' in Intl)) return query.split(/\s+/).filter(Boolean);
  const segmenter = new Intl.Segmenter(document.documentElement.lang, { granularity: 'word' });
  return [...segmenter.segment(query)].filter((part) => part.isWordLike).map((part) => part.segment);
}

function hitOf(page: PagefindFragment): Hit {
  const sections = page.sub_results.filter((part) => part.url.includes('#')).slice(0, MOST_SECTIONS);
  return { url: page.url, title: page.meta['title'] ?? page.url, excerpt: page.excerpt, sections: sections.map(({ title, url }) => ({ title, url })) };
}
