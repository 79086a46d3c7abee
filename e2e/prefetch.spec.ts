import type { CDPSession, Page } from 'playwright/test';
import { readElements } from '../src/site/hostile-text.fixture.ts';
import { catalog, expect, pathOf, test } from './support/site.ts';
import { folders } from './support/folders.ts';

/** Paths that the browser has fetched, or is fetching, before somebody follows a link to them. */
async function watchPrefetch(page: Page): Promise<{ readonly session: CDPSession; readonly fetched: Set<string> }> {
  const session = await page.context().newCDPSession(page);
  const fetched = new Set<string>();
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    if (status === 'Ready' || status === 'Success') fetched.add(new URL(prefetchUrl).pathname);
  });
  await session.send('Preload.enable');
  return { session, fetched };
}

test('the levels are fetched at once, and no other page', async ({ page }) => {
  const { fetched } = await watchPrefetch(page);
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto('/th/');
  const levels = await page
    .locator('.ladder a')
    .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  expect(levels.length).toBeGreaterThan(2);
  await expect.poll(() => [...fetched].sort()).toEqual([...levels].sort());
});

test('a page is fetched when somebody points at its link, and shown from there', async ({ page }) => {
  const { fetched } = await watchPrefetch(page);
  await page.goto('/nb/');
  const tile = page.locator('.tile').first();
  const path = await tile.evaluate((link) => new URL((link as HTMLAnchorElement).href).pathname);
  await tile.hover();
  await expect.poll(() => fetched.has(path)).toBe(true);
  await tile.click();
  await expect(page.locator('article[data-topic]')).toBeVisible();
  expect(
    await page.evaluate(
      () => (performance.getEntriesByType('navigation')[0] as unknown as { deliveryType: string }).deliveryType,
    ),
  ).toBe('navigational-prefetch');
});

test('under a base path the rules name that part of the host alone', async ({ page, based }) => {
  const { fetched } = await watchPrefetch(page);
  await page.goto(`${based.url}nb/`);
  const tile = page.locator('.tile').first();
  await tile.hover();
  await expect.poll(() => fetched.size).toBeGreaterThan(0);
  for (const path of fetched) expect(path).toMatch(/^\/kb\//);
});

test('a frame says nothing of it: the page around it may be short of network', async ({ request }) => {
  const [topic] = catalog(folders.site).topics;
  const embed = topic?.translations['en']?.embed ?? '';
  const html = await (await request.get(pathOf(embed))).text();
  expect(readElements(html).filter(({ attributes }) => attributes['type'] === 'speculationrules')).toEqual([]);
});
