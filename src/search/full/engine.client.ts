import type { Result } from '../result.ts';
import { MIN_SHARE_OF_WORDS, PAGEFIND_TITLE_WEIGHT } from '../weights.ts';
import { tokens } from '../words/tokens.ts';
import { combine } from './combine.ts';
import { piecesOf } from './excerpt-pieces.ts';
import { excerptOf, sectionOf, type Page, type Place } from './excerpt.ts';
import { matchedWords } from './verify-matches.ts';

interface PagefindPage extends Page {
  readonly raw_content: string;
  readonly weighted_locations: readonly { readonly location: number; readonly balanced_score: number }[];
}
/** What is used of Pagefind's script. @see https://pagefind.app/docs/api/ */
interface PagefindModule {
  options(options: {
    baseUrl: string;
    noWorker: boolean;
    ranking: { metaWeights: Record<string, number> };
  }): Promise<void>;
  init(): Promise<void>;
  search(
    query: string,
    options: { filters: Readonly<Record<string, readonly string[]>> },
  ): Promise<{ results: { id: string; score: number; data: () => Promise<PagefindPage> }[] }>;
}

/** A page that something was found on, and where. */
interface Fragment {
  readonly page: Page;
  readonly places: readonly Place[];
}
interface Hit {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<Fragment>;
}
type PagefindSearch = (query: string, filters: Readonly<Record<string, readonly string[]>>) => Promise<Hit[]>;

/** Full-text search does not work in this browser, or now: its files could not be fetched or read. */
export class SearchUnavailableError extends Error {
  override get name(): string {
    return 'SearchUnavailableError';
  }
}

/** Results shown, each of which fetches a file. */
const MAX_RESULTS = 6;
/** Words that are searched by themselves, each of which fetches a chunk of the index. */
const MAX_WORDS = 8;
let loading: Promise<PagefindSearch> | undefined;

/** Loads Pagefind and the index of the page's language. Call it early; it loads once. @param address of Pagefind's script */
export async function loadEngine(address: string): Promise<PagefindSearch> {
  const started = (loading ??= openPagefind(address));
  try {
    return await started;
  } catch (error) {
    // The next call tries again, unless it has begun already.
    if (loading === started) loading = undefined;
    throw new SearchUnavailableError('The search index could not be loaded.', { cause: error });
  }
}

async function openPagefind(address: string): Promise<PagefindSearch> {
  const pagefind = (await import(/* @vite-ignore */ address)) as PagefindModule;
  // The worker is the whole engine once more, 13 KB that a reader waits for; a search takes a few milliseconds without it.
  // The kind of a page is for filters: its word is no word of the page.
  // Results begin with the path of the site, `/kb/`, which is what stands before `pagefind/nb/pagefind.js`.
  await pagefind.options({
    baseUrl: address.replace(/pagefind\/[^/]+\/[^/]+$/, ''),
    noWorker: true,
    ranking: { metaWeights: { title: PAGEFIND_TITLE_WEIGHT, kind: 0 } },
  });
  await pagefind.init();
  return async (query, filters) =>
    (await pagefind.search(query, { filters })).results.map(({ id, score, data }) => ({
      id,
      score,
      data: async () => {
        const page = await data();
        return {
          page: { ...page, content: page.raw_content },
          places: page.weighted_locations.map(({ location, balanced_score }) => ({ location, score: balanced_score })),
        };
      },
    }));
}

export interface FullTextQuery {
  readonly query: string;
  /** The words of the query as the instant index understood them: slips corrected, compounds joined. */
  readonly words: readonly string[];
  /** A page must have all of the words; else more than half of them. */
  readonly mustHoldAll: boolean;
}

/**
 * Searches the texts of the page's language. Pagefind only finds pages that have every word of a query, so each word is also
 * searched by itself, and pages with more of the words come first.
 * @param onBest called with the best result before the others have been fetched
 * @throws SearchUnavailableError where the index cannot be loaded
 */
export async function search(
  address: string,
  { query, words, mustHoldAll }: FullTextQuery,
  filters: Readonly<Record<string, readonly string[]>>,
  onBest: (results: Result[]) => void,
): Promise<Result[]> {
  const searchIndex = await loadEngine(address);
  try {
    const understood = words.filter((word) => word.length > 1).slice(0, MAX_WORDS);
    const queries = [...new Set([query, ...understood])];
    const searches = await Promise.all(queries.map((text) => searchIndex(text, filters)));
    const best = combine(searches, ({ id }) => id).slice(0, MAX_RESULTS);
    // A word that was taken for a slip may stand on a page as it was typed.
    const readings = [understood, tokens(query).slice(0, MAX_WORDS)].filter((reading) => reading.length > 0);
    /** Reads a page and the places that every search found on it. */
    const read = async ({ id }: Hit): Promise<Result[]> => {
      const fragments: Fragment[] = [];
      // Not in parallel: Pagefind's script keeps one object for each page and overwrites its places with each search.
      for (const result of searches.flat()) if (result.id === id) fragments.push(await result.data());
      return fragments
        .slice(0, 1)
        .flatMap(({ page }) =>
          pageResult({ page, places: mergePlaces(fragments.flatMap(({ places }) => places)) }, readings, mustHoldAll),
        );
    };
    // The best result is shown before the others are fetched.
    const [top, ...others] = best;
    const first = top ? await read(top) : [];
    onBest(first);
    return [...first, ...(await Promise.all(others.map(read))).flat()];
  } catch (error) {
    throw new SearchUnavailableError('The search index could not be read.', { cause: error });
  }
}

/** Each place once, with its greatest score, in the order of the page. */
function mergePlaces(places: readonly Place[]): Place[] {
  const scores = new Map<number, number>();
  for (const { location, score } of places) scores.set(location, Math.max(score, scores.get(location) ?? 0));
  return [...scores].map(([location, score]) => ({ location, score })).sort((a, b) => a.location - b.location);
}

/** A page as a result; empty if it does not really have enough of the words, as they were understood or as they were typed. */
function pageResult(
  { page, places }: Fragment,
  readings: readonly (readonly string[])[],
  mustHoldAll: boolean,
): Result[] {
  const { meta, filters, url, content } = page;
  const matched = matchedWords(page, places, readings);
  if (mustHoldAll ? matched.share < 1 : matched.share <= MIN_SHARE_OF_WORDS) return [];
  const kind = meta['kind'] === 'checklist' || meta['kind'] === 'phrase' ? meta['kind'] : 'topic';
  const title = meta['title'] ?? url;
  // A result in a topic links to the section; the addresses of checklists and phrases have their section in them.
  const section = kind === 'topic' ? sectionOf(page, matched.places) : undefined;
  return [
    {
      kind,
      stage: filters['stage']?.[0] ?? '',
      foundIn: undefined,
      danger: undefined,
      title: section ? `${title}: ${section.title}` : title,
      url: section ? `${url}#${encodeURI(section.id)}` : url,
      why: piecesOf(section?.excerpt ?? excerptOf(content, matched.places)),
    },
  ];
}
