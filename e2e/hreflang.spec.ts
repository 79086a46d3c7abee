import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { folders } from './support/folders.ts';
import { catalog, expect, LANGUAGES, pathOf, test, topicPath } from './support/site.ts';

/** The translations that a page names to search engines: paths by language, with the page for all other languages. */
const alternates = async (page: Page): Promise<Record<string, string>> =>
  Object.fromEntries(
    await page
      .locator('link[rel="alternate"][hreflang]')
      .evaluateAll((links: HTMLLinkElement[]) => links.map((link) => [link.hreflang, new URL(link.href).pathname])),
  );
const canonical = async (page: Page): Promise<string> =>
  pathOf((await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '');
const encoded = (id: string, lang: string): string => encodeURI(decodeURI(topicPath(id, lang)));
const pathsIn = (id: string, languages: readonly string[]): Record<string, string> =>
  Object.fromEntries([...languages.map((lang) => [lang, encoded(id, lang)]), ['x-default', '/']]) as Record<
    string,
    string
  >;

// The topic “gaps” has no Thai, where English is shown; “one-language” has nothing but Thai.
const CASES = [
  { id: 'gaps', translated: LANGUAGES.filter((lang) => lang !== 'th'), fallbacks: { th: 'en' } },
  { id: 'one-language', translated: ['th'], fallbacks: { nb: 'th', en: 'th' } },
  { id: 'keep-calm', translated: LANGUAGES, fallbacks: {} },
] as const;

for (const { id, translated, fallbacks } of CASES) {
  test(`${id}: every page names the translations there are, and no other`, async ({ page }) => {
    for (const lang of [translated[0], ...Object.keys(fallbacks)]) {
      await page.goto(topicPath(id, lang));
      expect(await alternates(page), lang).toEqual(pathsIn(id, translated));
    }
  });

  test(`${id}: a translated page is its own original, a page in another language is not listed`, async ({ page }) => {
    for (const lang of translated) {
      await page.goto(topicPath(id, lang));
      expect(await canonical(page), lang).toBe(encoded(id, lang));
      await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
    }
    for (const [lang, original] of Object.entries(fallbacks)) {
      await page.goto(topicPath(id, lang));
      expect(await canonical(page), lang).toBe(encoded(id, original));
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
      await page.goto(pathOf(catalog().topics.find((topic) => topic.id === id)?.translations[lang]?.embed ?? ''));
      expect(await canonical(page), `embed in ${lang}`).toBe(encoded(id, original));
    }
  });
}

test('the language switch offers every language, also those without a translation', async ({ page }) => {
  await page.goto(topicPath('gaps', 'nb'));
  const links = page.locator('[data-language-switch] a[hreflang]');
  expect(await links.evaluateAll((all: HTMLAnchorElement[]) => all.map(({ hreflang }) => hreflang))).toEqual([
    ...LANGUAGES,
  ]);
});

test('the sitemap has the topic pages that are translated, and no other', () => {
  const sitemap = readFileSync(join(folders.site, 'sitemap.xml'), 'utf8');
  const addresses = new Set([...sitemap.matchAll(/(?:<loc>|href=")([^<"]*)/g)].map(([, url = '']) => url));
  for (const { id, translations } of catalog().topics)
    for (const [lang, { url, state }] of Object.entries(translations))
      expect(addresses.has(url), `${id} in ${lang}`).toBe(state !== 'missing');
});
