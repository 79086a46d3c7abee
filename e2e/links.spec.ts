import { crawl } from './support/crawl.ts';
import { expect, LANGUAGES, test } from './support/site.ts';

test('under a base path every link and anchor leads somewhere, and none leaves it', async ({ based }) => {
  const { pages, dead } = await crawl(based.url);
  expect(dead).toEqual([]);
  expect(pages.length).toBeGreaterThan(15 * LANGUAGES.length);
});

test('search works under a base path', async ({ page, based }) => {
  await page.goto(`${based.url}nb/search/?q=skriker`);
  const link = page.locator('ol#results > li > a').first();
  await expect(link).toBeVisible();
  await link.click();
  await expect(page).toHaveURL(/\/kb\/nb\/[^/]+\/$/);
  await expect(page.locator('article.topic')).toBeVisible();
});
