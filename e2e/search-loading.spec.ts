import type { Page } from 'playwright/test';
import { expect, test, topicPath, TWO_LANGUAGES } from './support/site.ts';

/** What search fetches, when, and what it does with less: the small files first, then the engine. */
/** Words that stand in sections and in checklists, in the same form. */
const INSIDE = { nb: 'pust', ro: 'expirat', ru: 'руководителя', th: 'หายใจ', en: 'breathe' } as const;
const hits = (page: Page) => page.locator('#results > li');
const done = (page: Page) => expect(page.locator('[data-status][data-state="done"]')).toHaveCount(1);
const open = async (page: Page, lang: string, query: string, more = ''): Promise<void> => {
  await page.goto(`${lang}/search/?q=${encodeURIComponent(query)}${more}`);
  await done(page);
};

test('the first answers come without the engine, and do not move when it has arrived', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/pagefind/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('nb/search/');
  await page.getByRole('searchbox').fill('kunden skriker');
  await expect(hits(page).first().getByRole('link')).toHaveAttribute('href', topicPath('keep-calm', 'nb'));
  const before = await hits(page).allTextContents();
  await hits(page)
    .first()
    .evaluate((item) => {
      item.dataset['watched'] = 'yes';
    });
  release();
  await done(page);
  expect((await hits(page).allTextContents()).slice(0, before.length)).toEqual(before);
  expect(await hits(page).count()).toBeGreaterThan(before.length);
  // The very same element: nothing was drawn anew under the thumb.
  await expect(hits(page).first()).toHaveAttribute('data-watched', 'yes');
});

test('the first line needs the first file alone, and stays where it is when the rest of the words has come', async ({
  page,
}) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/-rest\.json|pagefind/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('nb/search/');
  await page.getByRole('searchbox').fill('kniv');
  await expect(hits(page).first().getByRole('link')).toHaveAttribute('href', topicPath('safety-first', 'nb'));
  await hits(page)
    .first()
    .evaluate((item) => {
      item.dataset['watched'] = 'yes';
    });
  release();
  await done(page);
  await expect(hits(page).first()).toHaveAttribute('data-watched', 'yes');
});

test('where the second file cannot be read there are still answers', async ({ page }) => {
  await page.route('**/*-rest.json', (route) => route.fulfill({ contentType: 'application/json', body: '{}' }));
  await open(page, 'nb', 'kniv');
  await expect(hits(page).first().getByRole('link')).toHaveAttribute('href', topicPath('safety-first', 'nb'));
});

test('other languages are fetched only where the page’s own does not know', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/find/')) asked.push(new URL(request.url()).pathname);
  });
  await open(page, 'nb', 'skriker');
  const own = ['/find/nb.json', '/find/nb-rest.json'];
  expect(asked).toEqual(own);
  await page.getByRole('searchbox').fill('кричит');
  await expect(page.locator('.hit-language')).toHaveCount(1);
  expect(asked.toSorted()).toEqual([...own, '/find/ru.json', '/find/ru-rest.json'].sort());
});

test('another language’s second file is fetched only where its first knows of the query, or the page’s own knows nothing', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('-rest.json')) asked.push(new URL(request.url()).pathname);
  });
  await open(page, 'nb', 'truer gressklipper');
  expect(asked).toEqual(['/find/nb-rest.json']);
  await page.getByRole('searchbox').fill('gressklipper');
  await done(page);
  expect(asked.toSorted()).toEqual(['/find/en-rest.json', '/find/nb-rest.json', '/find/ro-rest.json']);
});

test('a pointer that passes over the field fetches no engine; focus does', async ({ page }) => {
  const engine: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) engine.push(request.url());
  });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(topicPath('keep-calm', 'nb'));
  const rest = page.waitForResponse(/nb-rest\.json|full-search/);
  await page.getByRole('searchbox').hover();
  await rest;
  await page.waitForLoadState('networkidle');
  expect(engine).toEqual([]);
  await page.getByRole('searchbox').focus();
  await expect.poll(() => engine.some((url) => url.endsWith('/pagefind.js'))).toBe(true);
});

test('a browser that cannot decompress by itself finds the same', async ({ page, browser, site }) => {
  const context = await browser.newContext({ baseURL: site.url });
  const old = await context.newPage();
  await old.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'DecompressionStream');
  });
  for (const lang of TWO_LANGUAGES) {
    await open(page, lang, INSIDE[lang]);
    const lines = await hits(page).evaluateAll((items) => items.map((item) => item.innerHTML));
    expect(lines.length).toBeGreaterThan(1);
    await open(old, lang, INSIDE[lang]);
    expect(await hits(old).evaluateAll((items) => items.map((item) => item.innerHTML))).toEqual(lines);
  }
  await context.close();
});

test('without a dictionary for Thai, the first answers still find', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Intl, 'Segmenter');
  });
  await page.goto('th/search/');
  await page.getByRole('searchbox').fill('ลูกค้าตะโกนใส่ฉัน');
  await expect(hits(page).first().getByRole('link')).toHaveAttribute('href', topicPath('keep-calm', 'th'));
});
