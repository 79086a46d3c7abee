import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { CHROMIUM_ARGS, chromiumForTests } from '../e2e/support/browser.ts';
import type { Catalog } from '../src/catalog/catalog.ts';
import type { Known } from './golden.ts';
import type { Answer } from './score.ts';

/** A built site, as its catalog describes it. */
export interface BuiltSite extends Known {
  readonly folder: string;
  /** The path it is published under, `/` or `/kb/`. */
  readonly base: string;
  /** The topic at an address or path; undefined where none is. */
  readonly topicAt: (address: string) => string | undefined;
}

export async function builtSite(folder: string, base: string): Promise<BuiltSite> {
  const catalog = JSON.parse(await readFile(join(folder, 'catalog.json'), 'utf8')) as Catalog;
  const pathOf = (address: string): string => decodeURI(new URL(address, 'http://site').pathname);
  const topics = new Map(
    catalog.topics.flatMap(({ id, translations }) =>
      Object.values(translations).map(({ url }) => [pathOf(url), id] as const),
    ),
  );
  return {
    folder,
    base,
    languages: catalog.languages.map(({ code }) => code),
    topics: catalog.topics.map(({ id }) => id),
    topicAt: (address) => topics.get(pathOf(address)),
  };
}

/** Topics in the order they first appear among results. Addresses of other pages only count as results. */
export function answerFrom({ topicAt }: BuiltSite, addresses: readonly string[]): Answer {
  return { topics: [...new Set(addresses.flatMap((address) => topicAt(address) ?? []))], results: addresses.length };
}

/** Chromium, found as the browser tests find it. @throws NoBrowserError */
export async function launch(): Promise<Browser> {
  const executablePath = await chromiumForTests();
  return chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args: [...CHROMIUM_ARGS] });
}

/** Opens the search page of a language in a browser context of its own: nothing is cached. Close the context after use. */
export async function openSearch(browser: Browser, url: string, lang: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  await page.goto(`${url}${lang}/search/`, { waitUntil: 'networkidle' });
  return page;
}
