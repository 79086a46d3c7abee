import type { Result } from '../result.ts';
import { piecesOf } from '../box/query.ts';
import { tokens } from '../words/tokens.ts';
import { combine } from './combine.ts';
import { excerptOf, partOf, type Page, type Place } from './excerpt.ts';
import { matchedWords } from './verify-matches.ts';
import { openPagefind, type Fragment, type Found, type Pagefind } from './pagefind.client.ts';

interface PagefindPage extends Page {
  readonly raw_content: string;
  readonly weighted_locations: readonly { readonly location: number; readonly balanced_score: number }[];
}
/** What is used of Pagefind's own script. @see https://pagefind.app/docs/api/ */
interface PagefindModule {
  options(options: { noWorker: boolean; ranking: { metaWeights: Record<string, number> } }): Promise<void>;
  init(): Promise<void>;
  search(
    query: string,
    options: { filters: Readonly<Record<string, readonly string[]>> },
  ): Promise<{ results: { id: string; score: number; data: () => Promise<PagefindPage> }[] }>;
}

export class SearchUnavailableError extends Error {
  override get name(): string {
    return 'SearchUnavailableError';
  }
}

const MOST_HITS = 6;
const MOST_WORDS = 8;
const WEIGHTS = { title: 4, keywords: 2, kind: 0 };
let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind and the index of the page's language. Call it early; it loads once. @param address of Pagefind's own script */
export function loadEngine(address: string): Promise<Pagefind> {
  loading ??= (
    'DecompressionStream' in globalThis
      ? openPagefind(
          address.replace(/[^/]*$/, ''),
          address.replace(/[^/]*\/[^/]*$/, ''),
          document.documentElement.lang,
          WEIGHTS,
        )
      : whole(address)
  ).catch((error: unknown) => {
    loading = undefined;
    throw new SearchUnavailableError('The search index could not be loaded.', { cause: error });
  });
  return loading;
}

/** Pagefind's own script, for browsers that cannot inflate by themselves: those before 2023. */
async function whole(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as PagefindModule;
  // The worker is the whole engine a second time, 13 KB that a reader waits for; searching takes a few milliseconds.
  await pagefind.options({ noWorker: true, ranking: { metaWeights: WEIGHTS } });
  await pagefind.init();
  return {
    search: async (query, filters) =>
      (await pagefind.search(query, { filters })).results.map(({ id, score, data }) => ({
        id,
        score,
        data: async () => {
          const page = await data();
          return {
            page: { ...page, content: page.raw_content },
            places: page.weighted_locations.map(({ location, balanced_score: score }) => ({ location, score })),
          };
        },
      })),
  };
}

export interface FullTextQuery {
  readonly query: string;
  /** What the first answers made of the query: slips corrected, compounds joined. */
  readonly words: readonly string[];
  /** Whether a page must hold all of the words; else more than half. */
  readonly mustHoldAll: boolean;
}

/**
 * Searches the page's language. Pagefind wants every word on the page, so each word is searched by itself as well as the
 * whole, and what holds more of the words comes first.
 * @param tell is given the best results before the others have come
 * @throws SearchUnavailableError where the index cannot be loaded
 */
export async function search(
  address: string,
  { query, words, mustHoldAll: all }: FullTextQuery,
  filters: Readonly<Record<string, readonly string[]>>,
  tell: (results: Result[]) => void,
): Promise<Result[]> {
  const pagefind = await loadEngine(address);
  try {
    const understood = words.filter((word) => word.length > 1).slice(0, MOST_WORDS);
    const parts = [...new Set([query, ...understood])];
    const found = await Promise.all(parts.map((part) => pagefind.search(part, filters)));
    const best = combine(found, ({ id }) => id).slice(0, MOST_HITS);
    // What was typed may stand on a page though it was taken for a slip.
    const ways = [understood, tokens(query).slice(0, MOST_WORDS)].filter((way) => way.length > 0);
    /** A page with what every search found on it. */
    const read = async ({ id }: Found): Promise<Result[]> => {
      const fragments: Fragment[] = [];
      // One after the other: Pagefind's own script keeps one object a page, and writes the places of each search into it.
      for (const one of found.flat()) if (one.id === id) fragments.push(await one.data());
      return fragments
        .slice(0, 1)
        .flatMap(({ page }) =>
          resultOf({ page, places: merged(fragments.flatMap(({ places }) => places)) }, ways, all),
        );
    };
    // The best is read and told before the others are fetched.
    const [top, ...others] = best;
    const first = top ? await read(top) : [];
    tell(first);
    return [...first, ...(await Promise.all(others.map(read))).flat()];
  } catch (error) {
    throw new SearchUnavailableError('The search index could not be read.', { cause: error });
  }
}

/** Each place once, in their order. */
function merged(places: readonly Place[]): Place[] {
  const scores = new Map<number, number>();
  for (const { location, score } of places) scores.set(location, Math.max(score, scores.get(location) ?? 0));
  return [...scores].map(([location, score]) => ({ location, score })).sort((a, b) => a.location - b.location);
}

/** A page as a result, where it really holds enough of the words: all, or more than half, as they were understood or typed. */
function resultOf({ page, places }: Fragment, ways: readonly (readonly string[])[], all: boolean): Result[] {
  const { meta, filters, url, content } = page;
  const held = matchedWords(page, places, ways);
  if (all ? held.share < 1 : held.share <= 0.5) return [];
  const kind = meta['kind'] === 'checklist' || meta['kind'] === 'phrase' ? meta['kind'] : 'topic';
  const title = meta['title'] ?? url;
  // What was found in a section leads to it; of checklists and phrases the address says where.
  const part = kind === 'topic' ? partOf(page, held.places) : undefined;
  return [
    {
      kind,
      stage: filters['stage']?.[0] ?? '',
      foundIn: undefined,
      title: part ? `${title}: ${part.title}` : title,
      url: part ? `${url}#${encodeURI(part.id)}` : url,
      why: piecesOf(part?.excerpt ?? excerptOf(content, held.places)),
    },
  ];
}
