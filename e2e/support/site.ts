import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from 'playwright/test';
import type { Catalog, CatalogTopic } from '../../src/catalog/catalog.ts';
import { serve, type Serving } from '../../src/server/serve.ts';
import { flatten } from '../../src/i18n/dictionary.ts';
import type { DictionaryTree } from '../../src/authoring/read.ts';
import { folders, root } from './folders.ts';
import { headersOf } from './headers.ts';

export { expect };
/** The languages of the tests' own content (e2e/content/site.yaml). */
export const LANGUAGES = ['nb', 'ro', 'ru', 'th', 'en'] as const;
/** For what does not vary with the language: the one whose letters, words and lines differ most. Tests beside it are in Norwegian and English. */
export const ONE_LANGUAGE: readonly (typeof LANGUAGES)[number][] = ['th'];
/** For what hangs on letters and spaces: one in Latin letters, and one without spaces. */
export const TWO_LANGUAGES = ['nb', 'th'] as const;
/** Some of the languages that are published, whichever these are: Norwegian and Thai of those supplied. */
export const someOf = (codes: readonly string[]): string[] => codes.filter((_, at) => at % 3 === 0);
export const LISTS = ['empathy', 'honesty', 'self-care'] as const;

const dictionaries = new Map<string, ReadonlyMap<string, string>>(
  LANGUAGES.map((lang) => {
    const tree = JSON.parse(readFileSync(join(root, 'content', 'interface', `${lang}.json`), 'utf8')) as DictionaryTree;
    return [lang, flatten(tree)];
  }),
);

/** An interface text as a reader of `lang` sees it. */
export function text(lang: string, key: string, variables: Readonly<Record<string, string>> = {}): string {
  const found = dictionaries.get(lang)?.get(key);
  if (found === undefined) throw new Error(`No interface text ${key} in ${lang}`);
  return found.replace(/\{\{([\w-]+)\}\}/g, (_, name: string) => variables[name] ?? '');
}

/** The catalog of a built site; without a folder, that of the tests' own content. */
export const catalog = (folder: string = folders.site): Catalog =>
  JSON.parse(readFileSync(join(folder, 'catalog.json'), 'utf8')) as Catalog;
export const pathOf = (url: string): string => new URL(url).pathname;

export function topicOf(id: string, folder?: string): CatalogTopic {
  const found = catalog(folder).topics.find((topic) => topic.id === id);
  if (!found) throw new Error(`No topic ${id} in the catalog`);
  return found;
}

/** Path of a topic page in a language. */
export function topicPath(id: string, lang: string, folder?: string): string {
  const translation = topicOf(id, folder).translations[lang];
  if (!translation) throw new Error(`No ${lang} in the catalog`);
  return pathOf(translation.url);
}

/** Title of a topic in a language. */
export const titleOf = (id: string, lang: string): string => topicOf(id).translations[lang]?.title ?? '';

interface Worker {
  /** The tests' own content. */
  site: Serving;
  /** The same under `/kb/`, with the pseudo-locale. */
  based: Serving;
  /** What is published: for tests that know no text of it. */
  real: Serving;
}

async function serving(folder: string, use: (site: Serving) => Promise<void>, base_ = '/'): Promise<void> {
  const site = await serve({ folder, headers: headersOf(folder), base: base_ });
  await use(site);
  await site.close();
}

/** Tests get the site they ask for on a free port, with the headers it ships; a page that logs an error fails its test. */
export const test = base.extend<{ quiet: undefined; allowedErrors: RegExp[] }, Worker>({
  site: [
    async ({}, use) => {
      await serving(folders.site, use);
    },
    { scope: 'worker' },
  ],
  based: [
    async ({}, use) => {
      await serving(folders.based, use, '/kb/');
    },
    { scope: 'worker' },
  ],
  real: [
    async ({}, use) => {
      await serving(folders.real, use);
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => {
    await use(site.url);
  },
  allowedErrors: [[], { option: true }],
  // A route may still be waiting for its answer when a test ends: without this its handler fails the test that passed.
  context: async ({ context }, use) => {
    await use(context);
    await Promise.all(context.pages().map((page) => page.unrouteAll({ behavior: 'ignoreErrors' })));
    await context.unrouteAll({ behavior: 'ignoreErrors' });
  },
  quiet: [
    async ({ page, allowedErrors }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await use(undefined);
      expect(
        errors.filter((error) => !allowedErrors.some((allowed) => allowed.test(error))),
        'errors in the page',
      ).toEqual([]);
    },
    { auto: true },
  ],
});
