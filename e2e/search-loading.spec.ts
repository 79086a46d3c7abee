import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright/test';
import { expect, LANGUAGES, test, topicPath, TWO_LANGUAGES } from './support/site.ts';

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

test('the first line needs no full-text engine, and stays where it is when that has come', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/pagefind/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('nb/search/');
  await page.getByRole('searchbox').fill('kniv');
  await expect(hits(page).first().locator('.hit-title')).toHaveAttribute('href', topicPath('safety-first', 'nb'));
  await hits(page)
    .first()
    .evaluate((item) => {
      item.dataset['watched'] = 'yes';
    });
  release();
  await done(page);
  await expect(hits(page).first()).toHaveAttribute('data-watched', 'yes');
});

test('where a file of words cannot be read, the other words still find', async ({ page }) => {
  let refused = 0;
  await page.route(/\/find\/nb-.*\/w\d+\.json/, (route) => {
    refused += 1;
    return refused === 1 ? route.fulfill({ contentType: 'application/json', body: '{}' }) : route.continue();
  });
  await open(page, 'nb', 'kniv telefonen');
  expect(refused).toBeGreaterThan(1);
  await expect(hits(page).first()).toBeVisible();
  // The file is asked for again with the next query.
  await page.getByRole('searchbox').fill('telefonen kniv');
  await done(page);
  await expect(hits(page).first().locator('.hit-title')).toHaveAttribute('href', topicPath('safety-first', 'nb'));
});

test.describe('a deploy', () => {
  // The old files are gone.
  test.use({ allowedErrors: [/404/] });

  test('a site that was built anew while the tab is open answers from its new files', async ({ page }) => {
    await open(page, 'nb', 'telefonen');
    // The old files are gone; the core file names another folder.
    const core = (await (await page.request.get('/find/nb.json')).json()) as Record<string, unknown>;
    const folder = `/assets/find/nb-${String(core['version'])}/`;
    await page.route('**/find/nb.json', (route) => route.fulfill({ json: { ...core, version: 'renewed' } }));
    await page.route('**/assets/find/**', async (route) => {
      const { pathname, origin } = new URL(route.request().url());
      if (!pathname.startsWith('/assets/find/nb-renewed/')) return route.fulfill({ status: 404, body: '' });
      const response = await route.fetch({ url: origin + pathname.replace('/assets/find/nb-renewed/', folder) });
      return route.fulfill({ response, body: await response.body() });
    });
    await page.getByRole('searchbox').fill('kniv');
    await done(page);
    await expect(hits(page).first().locator('.hit-title')).toHaveAttribute('href', topicPath('safety-first', 'nb'));
  });
});

/** Addresses of index files, without the version in them. */
const indexFile = (url: string): string[] => {
  const { pathname } = new URL(url);
  return pathname.includes('/find/') ? [pathname.replace(/^\/assets|-[0-9a-f]+(?=\/)/g, '')] : [];
};

test('a known word needs the core file, the shard it stands in and its row; other languages are asked only where it is unknown', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(...indexFile(request.url())));
  await open(page, 'nb', 'skriker');
  expect(asked.map((path) => path.replace(/\d+/, '#'))).toEqual([
    '/find/nb.json',
    '/find/nb/w#.json',
    '/find/nb/r#.json',
  ]);
  await page.getByRole('searchbox').fill('кричит');
  await expect(page.locator('.hit-language')).toHaveCount(1);
  const others = asked.slice(3).filter((path) => !path.startsWith('/find/nb/'));
  expect(others[0]).toBe('/find/ru.json');
  expect(others.every((path) => path.startsWith('/find/ru'))).toBe(true);
});

/** Bytes on the wire, with gzip, that a reader waits for from the focus to the first line. */
const MOST_FIRST_BYTES = 12 * 1024;

const KNIFE: Readonly<Record<(typeof LANGUAGES)[number], string>> = {
  nb: 'kniv',
  ro: 'cuțit',
  ru: 'нож',
  th: 'มีด',
  en: 'knife',
};

for (const lang of LANGUAGES)
  test(`${lang}: the first line of a word needs no more than 12 KB`, async ({ page, real }) => {
    const bodies: Promise<Buffer>[] = [];
    await page.goto(`${real.url}${lang}/glossary/`, { waitUntil: 'networkidle' });
    // What comes after the first line, the rest of search, is held back.
    await page.route(/full-search|pagefind/, () => undefined);
    page.on('response', (response) => bodies.push(response.body().catch(() => Buffer.alloc(0))));
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('searchbox').focus();
    await page.getByRole('searchbox').fill(KNIFE[lang]);
    await expect(page.locator('[data-results] > li').first()).toBeVisible();
    const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_FIRST_BYTES);
  });

/** Files of words and rows that a sentence may fetch while it is typed; a Thai one is looked at from each of its syllables. */
const MOST_FILES_OF_A_SENTENCE = { nb: 45, ro: 45, ru: 45, th: 60, en: 45 } as const;
const SENTENCE = {
  nb: 'kunden skriker til meg i butikken',
  ro: 'clientul țipă la mine în magazin',
  ru: 'клиент кричит на меня в магазине',
  th: 'ลูกค้าตะโกนใส่ฉันในร้าน',
  en: 'customer is shouting at me in the shop',
} as const;

for (const lang of LANGUAGES)
  test(`${lang}: a sentence typed letter by letter fetches no files for one or two letters`, async ({ page, real }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(...indexFile(request.url())));
    await page.goto(`${real.url}${lang}/search/`);
    await page.getByRole('searchbox').pressSequentially(SENTENCE[lang], { delay: 40 });
    await expect(page.locator(`[data-status][data-state="done"][data-query="${SENTENCE[lang]}"]`)).toHaveCount(1);
    await expect(hits(page).first()).toBeVisible();
    const own = asked.filter((path) => path.startsWith(`/find/${lang}/`));
    expect(own.length).toBeGreaterThan(4);
    expect(own.length).toBeLessThanOrEqual(MOST_FILES_OF_A_SENTENCE[lang]);
  });

test.describe('what long queries are ranked by', () => {
  test.use({ allowedErrors: [/ERR_FAILED/] });
  test('comes with the second word; without it they are answered all the same', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/several-words.')) asked.push(request.url());
    });
    await open(page, 'nb', 'skriker');
    expect(asked).toEqual([]);
    await page.route('**/several-words.*', (route) => route.abort());
    const [first] = await Promise.all([
      page.waitForEvent('requestfailed'),
      page.getByRole('searchbox').fill('kunden skriker til meg'),
    ]);
    expect(first.url()).toContain('/several-words.');
    await expect(hits(page).first().getByRole('link')).toHaveAttribute('href', topicPath('keep-calm', 'nb'));
    await page.unroute('**/several-words.*');
    await page.getByRole('searchbox').fill('en kunde skriker til meg');
    await expect.poll(() => asked.length).toBeGreaterThan(1);
    await done(page);
    await expect(hits(page).first().getByRole('link')).toHaveAttribute('href', topicPath('keep-calm', 'nb'));
  });
});

test.describe('what tells what an unknown word may be', () => {
  test.use({ allowedErrors: [/ERR_FAILED/] });
  test('comes with the first one; without it known words are answered all the same', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/guess.')) asked.push(request.url());
    });
    await open(page, 'nb', 'kunden skriker');
    await expect(hits(page).first().getByRole('link')).toHaveAttribute('href', topicPath('keep-calm', 'nb'));
    expect(asked).toEqual([]);
    await page.route('**/guess.*', (route) => route.abort());
    const [first] = await Promise.all([
      page.waitForEvent('requestfailed'),
      page.getByRole('searchbox').fill('skrikrr kunden'),
    ]);
    expect(first.url()).toContain('/guess.');
    await page.getByRole('searchbox').fill('kunde skriker');
    await expect(hits(page).first().getByRole('link')).toHaveAttribute('href', topicPath('keep-calm', 'nb'));
    await page.unroute('**/guess.*');
    await page.getByRole('searchbox').fill('skrikrr');
    await expect(hits(page).first().getByRole('link')).toHaveAttribute('href', topicPath('keep-calm', 'nb'));
  });
});

test('a pointer that passes over the field fetches no engine; focus does', async ({ page }) => {
  const engine: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) engine.push(request.url());
  });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(topicPath('keep-calm', 'nb'));
  const rest = page.waitForResponse(/full-search/);
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
