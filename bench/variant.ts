import { registerHooks } from 'node:module';
import type * as Preloaded from './preloaded-search.ts';
import { changed, weightsFile, type Change } from './weight-ranges.ts';

/** The part of a module's address by which it belongs to a variant: `?weights={"MIN_SCORE":1}`. */
const PARAMETER = 'weights';

const CORRECTIONS = new URL('../src/search/instant/corrections.ts', import.meta.url).href;
/** All variants have this module in common. */
const REMEMBERED = new URL('remembered-corrections.ts', import.meta.url).href;

const parameterOf = (address: string | undefined): string | null =>
  address?.startsWith('file:') === true ? new URL(address).searchParams.get(PARAMETER) : null;

/**
 * Has modules that a variant imports belong to the same variant, so that each has weights of its own, and puts the other
 * values in the text of the weights as it is read. Nothing is written. Corrections, which have no weights, are shared.
 */
registerHooks({
  resolve(specifier, context, nextResolve) {
    const resolved = nextResolve(specifier, context);
    const own = parameterOf(context.parentURL);
    if (own === null || !resolved.url.startsWith('file:') || resolved.url.includes('/node_modules/')) return resolved;
    if (resolved.url === CORRECTIONS || resolved.url === REMEMBERED) return { ...resolved, url: REMEMBERED };
    const url = new URL(resolved.url);
    url.searchParams.set(PARAMETER, own);
    return { ...resolved, url: url.href };
  },
  load(address, context, nextLoad) {
    const loaded = nextLoad(address, context);
    const own = parameterOf(address);
    if (own === null || new URL(address).pathname !== weightsFile.pathname) return loaded;
    const { source } = loaded;
    const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
    return { ...loaded, source: changed(text, JSON.parse(own) as Change) };
  },
});

/** Instant search with other weights. */
export async function searchWith(change: Change): Promise<typeof Preloaded.PreloadedSearch> {
  const url = new URL('preloaded-search.ts', import.meta.url);
  url.searchParams.set(PARAMETER, JSON.stringify(change));
  const { PreloadedSearch } = (await import(url.href)) as typeof Preloaded;
  return PreloadedSearch;
}
