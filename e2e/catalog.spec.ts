import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folders } from './support/folders.ts';
import { catalog, expect, LANGUAGES, LISTS, pathOf, test } from './support/site.ts';

test('the catalog has nine topics, whole, in five languages, each at an address that answers', async ({ request, site }) => {
  const { languages, topics } = catalog();
  expect(languages.map(({ code }) => code)).toEqual([...LANGUAGES]);
  expect(languages.map(({ name }) => name)).toEqual(['Norsk', 'Română', 'Русский', 'ไทย', 'English']);
  expect(topics.map(({ id }) => id).sort()).toEqual(['active-listening', 'ask-a-supervisor', 'honest-about-limits', 'keep-calm', 'phone-calls', 'safety-first', 'see-their-side', 'set-boundaries', 'take-a-break']);
  for (const topic of topics) {
    for (const lang of LANGUAGES) {
      const translation = topic.translations[lang];
      expect(translation?.state).toBe('current');
      for (const url of [translation?.url, translation?.embed, translation?.oembed]) expect((await request.get(site.url.replace(/\/$/, '') + pathOf(url ?? ''))).status(), url).toBe(200);
    }
    for (const list of LISTS) {
      expect(topic.checklists[list].length).toBeGreaterThanOrEqual(2);
      expect(topic.checklists[list].length).toBeLessThanOrEqual(5);
      for (const item of topic.checklists[list]) expect(Object.keys(item.text).sort()).toEqual([...LANGUAGES].sort());
    }
  }
});

test('the oEmbed answer names a frame that shows the topic', async ({ page, request, site }) => {
  const translation = catalog().topics[0]?.translations['th'];
  const answer = await request.get(site.url.replace(/\/$/, '') + pathOf(translation?.oembed ?? ''));
  expect(answer.headers()['content-type']).toContain('application/json');
  const body = await answer.json() as { version: string; type: string; html: string; width: number; height: number };
  expect(body).toMatchObject({ version: '1.0', type: 'rich' });
  expect(body.html).toContain(translation?.embed ?? '');
  await page.goto(pathOf(translation?.url ?? ''));
  expect(pathOf(await page.locator('link[type="application/json+oembed"]').getAttribute('href') ?? '')).toBe(pathOf(translation?.oembed ?? ''));
});

test('an embed has no site around it, is not indexed, and narrows to a part', async ({ page }) => {
  const translation = catalog().topics[0]?.translations['ro'];
  const embed = pathOf(translation?.embed ?? '');
  await page.goto(embed);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(translation?.title ?? '');
  await expect(page.locator('.site-header')).toHaveCount(0);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  expect(pathOf(await page.locator('link[rel="canonical"]').getAttribute('href') ?? '')).toBe(pathOf(translation?.url ?? ''));
  await page.goto(`${embed}?show=checklists`);
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await expect(page.locator('#why')).toBeHidden();
  await page.goto(`${embed}?show=phrases`);
  await expect(page.locator('#say figure').first()).toBeVisible();
  await expect(page.getByRole('checkbox').first()).toBeHidden();
});

test('the sitemap names every page once, with its languages', () => {
  const sitemap = readFileSync(join(folders.dist, 'sitemap.xml'), 'utf8');
  const urls = Array.from(sitemap.matchAll(/<loc>([^<]+)<\/loc>/g), (match) => match[1] ?? '');
  expect(new Set(urls).size).toBe(urls.length);
  for (const topic of catalog().topics) for (const { url } of Object.values(topic.translations)) expect(urls).toContain(url);
  expect(sitemap.match(/hreflang="th"/g)?.length).toBe(urls.length - 1);
  expect(readFileSync(join(folders.dist, 'robots.txt'), 'utf8')).toContain('/sitemap.xml');
});

test('a jump within an embed stays in the frame; other links leave it for a tab of their own', async ({ page, context }) => {
  await page.goto(pathOf(catalog().topics[1]?.translations['en']?.embed ?? ''));
  await page.locator('.jump a').first().click();
  await expect(page).toHaveURL(/\/embed\/en\/.*#why$/);
  const opened = context.waitForEvent('page');
  await page.locator('.embed-full a').click();
  await expect(await opened).toHaveURL(new RegExp(pathOf(catalog().topics[1]?.translations['en']?.url ?? '')));
});

test.describe('in a sandboxed frame of another site, whose origin is null', () => {
  test.use({ allowedErrors: [/.*/] });
  test('an embed shows the part asked for, and ticks work for the visit', async ({ page, site }) => {
    const embed = pathOf(catalog().topics[0]?.translations['en']?.embed ?? '');
    await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Host</title><iframe sandbox="allow-scripts" src="${embed}?show=checklists"></iframe>` }));
    await page.goto(`${site.url}host.html`);
    const frame = page.frameLocator('iframe');
    await frame.locator('label').first().click();
    await expect(frame.locator('.checklists-head [data-count]')).toContainText('1');
    await expect(frame.locator('#why')).toBeHidden();
  });
});
