import type { Browser, Page } from 'playwright';
import { headersOf } from '../e2e/support/headers.ts';
import { serve } from '../src/server/serve.ts';
import { cleanQuery } from '../src/search/box/query.ts';
import type { Query } from './golden.ts';
import type { Answer } from './score.ts';
import { answerFrom, openSearch, type BuiltSite } from './site.ts';

/** The search page did not finish a query in time. */
export class NotDoneError extends Error {
  override readonly name = 'NotDoneError';
}

export const FIELD = '#q-page';
export const RESULT = '#results > li > a.hit-title';
/** Milliseconds. */
const TIMEOUT = 20_000;

/** Waits until the page says that all results of a query are shown. @throws NotDoneError */
export async function done(page: Page, q: string): Promise<void> {
  const status = `[data-status][data-state="done"][data-query="${quoted(cleanQuery(q))}"]`;
  await page
    .locator(status)
    .waitFor({ state: 'attached', timeout: TIMEOUT })
    .catch((cause: unknown) => {
      throw new NotDoneError(
        `The search page at ${page.url()} did not finish “${q}” within ${String(TIMEOUT / 1000)} s. If the site was built before a change of search, build it again; else look at the browser’s console there.`,
        { cause },
      );
    });
}
const quoted = (text: string): string => text.replace(/["\\]/g, '\\$&');

/** Addresses of the results that the search page shows for a query, the best first. */
async function addressesFor(page: Page, q: string): Promise<string[]> {
  await page.locator(FIELD).fill(q);
  await done(page, q);
  return page.locator(RESULT).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
}

/**
 * Types queries into the real search pages.
 * @param onAnswer called after each query
 * @returns answers in the order of the queries
 * @throws NotDoneError
 */
export async function ours(
  site: BuiltSite,
  browser: Browser,
  queries: readonly Query[],
  onAnswer: () => void,
): Promise<Answer[]> {
  return onPages(site, site.folder, browser, queries, async (page, { q }) => {
    const addresses = await addressesFor(page, q);
    onAnswer();
    return addresses;
  });
}

/**
 * Paths of the results that the search page of a built site shows for one query, the best first, without sections.
 * @throws NotDoneError
 */
export async function resultsFor(site: BuiltSite, browser: Browser, lang: string, q: string): Promise<string[]> {
  const serving = await serve({ folder: site.folder, headers: headersOf(site.folder), base: site.base });
  try {
    const page = await openSearch(browser, serving.url, lang);
    return (await addressesFor(page, q)).map((address) => decodeURI(new URL(address).pathname));
  } finally {
    await serving.close();
  }
}

/** Asks each query on the search page of its language, all pages in parallel. @param folder served as a host would */
export async function onPages(
  site: BuiltSite,
  folder: string,
  browser: Browser,
  queries: readonly Query[],
  ask: (page: Page, query: Query) => Promise<readonly string[]>,
): Promise<Answer[]> {
  const serving = await serve({ folder, headers: headersOf(folder), base: site.base });
  try {
    const answers = new Map<Query, Answer>();
    await Promise.all(
      [...Map.groupBy(queries, ({ page }) => page)].map(async ([lang, group]) => {
        const page = await openSearch(browser, serving.url, lang);
        for (const query of group) answers.set(query, answerFrom(site, await ask(page, query)));
        await page.context().close();
      }),
    );
    return queries.flatMap((query) => answers.get(query) ?? []);
  } finally {
    await serving.close();
  }
}
