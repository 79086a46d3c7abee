import { cp, mkdtemp, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright/test';
import { headersOf } from './support/headers.ts';
import { serve, type Serving } from '../src/server/serve.ts';
import { writeOfflineLists } from '../src/offline/write-lists.ts';
import { folders } from './support/folders.ts';
import { expect, test, text, topicOf, topicPath, ONE_LANGUAGE } from './support/site.ts';

// Without a network the browser says so of what is not on the device.
test.use({ allowedErrors: [/ERR_INTERNET_DISCONNECTED|Failed to fetch|Failed to load resource|404/] });

const row = (page: Page, lang: string) => page.locator(`[data-offline-language="${lang}"]`);
const keepButton = (page: Page, lang: string, of = lang) =>
  row(page, of).getByRole('button', { name: new RegExp(`^${text(lang, 'offline.keep')}`) });
const removeButton = (page: Page, lang: string, of = lang) =>
  row(page, of).getByRole('button', { name: new RegExp(`^${text(lang, 'offline.remove')}`) });

/** Keeps a language on the device, and waits until the worker answers for the pages. */
async function keepLanguage(page: Page, lang: string, base = ''): Promise<void> {
  await page.goto(`${base}${lang}/stored/`);
  await keepButton(page, lang).click();
  // Some 3,000 files, which a busy machine writes for longer than the others take.
  await expect(page.locator('[data-offline-said]')).toHaveText(text(lang, 'offline.done'), { timeout: 45_000 });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

const caches_ = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

for (const lang of ONE_LANGUAGE) {
  test(`${lang}: kept on the device, pages, sentences, ticks and search work without a network`, async ({
    page,
    context,
  }) => {
    await page.goto(`${lang}/stored/`);
    await expect(row(page, lang).locator('[data-offline-size]')).toHaveText(/\d/);
    await keepLanguage(page, lang);
    await context.setOffline(true);

    await page.goto(topicPath('keep-calm', lang));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      topicOf('keep-calm').translations[lang]?.title ?? '',
    );
    const item = page.locator('input[data-item]').first();
    await item.check();
    await page.goto(`${lang}/checklists/`);
    await page.reload();
    await expect(page.locator('input[data-item]:checked')).toHaveCount(1);
    await page.goto(`${lang}/phrases/ask/`);
    await expect(page.locator('figure.phrase').first()).toBeVisible();

    // Both searches: the first answers, and full text.
    await page.goto(`${lang}/search/?q=${encodeURIComponent(topicOf('safety-first').translations[lang]?.title ?? '')}`);
    await expect(page.locator('[data-status][data-state="done"]')).toHaveCount(1);
    const results = page.locator('#results > li').getByRole('link');
    await expect(results.first()).toHaveAttribute('href', topicPath('safety-first', lang));
    // Full text leads to parts of pages.
    await expect(page.locator('#results > li a[href*="#"]').first()).toBeVisible();
  });
}

test('under a base path', async ({ page, context, based }) => {
  await keepLanguage(page, 'nb', based.url);
  await context.setOffline(true);
  await page.goto(`${based.url}nb/glossary/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('nb', 'nav.glossary'));
});

test('a page that is not on the device says so, in the language that is, with the numbers to call', async ({
  page,
  context,
}) => {
  await keepLanguage(page, 'ro');
  await context.setOffline(true);
  await page.goto(topicPath('keep-calm', 'th'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('ro', 'offline.missing-heading'));
  await expect(page.locator('a[href="tel:112"]').first()).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: text('ro', 'nav.home') })
    .click();
  await expect(page).toHaveURL(/\/ro\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ro');
});

test('an address without its slash leads to the page without a network too', async ({ page, context }) => {
  await keepLanguage(page, 'en');
  await context.setOffline(true);
  await page.goto('en/checklists?from=mail');
  await expect(page).toHaveURL(/\/en\/checklists\/\?from=mail$/);
});

test('a second language is kept beside the first; each is removed alone, and the last takes everything with it', async ({
  page,
}) => {
  await keepLanguage(page, 'nb');
  await keepButton(page, 'nb', 'th').click();
  await expect(removeButton(page, 'nb', 'th')).toBeFocused();
  await removeButton(page, 'nb').click();
  await expect(keepButton(page, 'nb')).toBeFocused();
  await page.reload();
  await expect(removeButton(page, 'nb', 'th')).toBeVisible();
  await expect(keepButton(page, 'nb')).toBeVisible();
  const addresses = await page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.includes(' files '));
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => decodeURI(new URL(url).pathname));
  });
  expect(addresses).toContain('/th/');
  expect(addresses.filter((address) => address.startsWith('/nb/') || address.includes('/find/nb'))).toEqual([]);
  await removeButton(page, 'nb', 'th').click();
  await expect(page.locator('[data-offline-said]')).toHaveText(text('nb', 'offline.removed'));
  expect(await caches_(page)).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('nothing is kept, and no worker is registered, for a reader who has not asked for it', async ({ page }) => {
  await page.goto(topicPath('keep-calm', 'nb'));
  await page.goto('nb/stored/');
  await expect(keepButton(page, 'nb')).toBeVisible();
  expect(await caches_(page)).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

for (const lang of ONE_LANGUAGE)
  test(`${lang}: where a browser can keep nothing, the page says what is needed`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'caches', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.goto(`${lang}/stored/`);
    await expect(page.getByText(text(lang, 'offline.unable'))).toBeVisible();
    await expect(row(page, lang)).toBeHidden();
  });

test.describe('a deploy', () => {
  let folder: string;
  let served: Serving;
  const FILE = 'en/glossary/index.html';
  const lead = (page: Page) => page.getByRole('heading', { level: 1 });

  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'calm-counter-'));
    // The smallest of the sites: what a deploy is does not hang on the number of pages.
    await cp(folders.languages, folder, { recursive: true });
    served = await serve({ folder, headers: headersOf(folder) });
  });
  test.afterEach(async () => {
    await served.close();
    await rm(folder, { recursive: true });
  });

  /** Deploys a site whose glossary has another heading. */
  async function deploy(heading: string): Promise<void> {
    const html = await readFile(join(folder, FILE), 'utf8');
    await writeFile(join(folder, FILE), html.replace(/(<h1[^>]*>)[^<]*/, `$1${heading}`));
    writeOfflineLists(folder, ['en', 'pl', 'ar']);
  }
  /** The kept version, as the browser has it. */
  const version = (page: Page): Promise<unknown> =>
    page.evaluate(async () => {
      const response = await caches.match('/offline/index.json');
      return ((await response?.json()) as { version?: unknown } | undefined)?.version;
    });
  /** Opens the glossary as a reader does some minutes later: the worker has been stopped meanwhile, as browsers do. */
  async function openLater(context: BrowserContext, page: Page): Promise<void> {
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
    await page.goto(`${served.url}en/glossary/`);
  }

  test('is taken whole when a page is opened with a network, and then works without one', async ({ page, context }) => {
    await keepLanguage(page, 'en', served.url);
    const before = await version(page);
    await deploy('New words');
    await openLater(context, page);
    await expect.poll(() => version(page)).not.toBe(before);
    await context.setOffline(true);
    await page.goto(`${served.url}en/glossary/`);
    await expect(lead(page)).toHaveText('New words');
  });

  test('that is broken leaves what is kept as it was', async ({ page, context }) => {
    await keepLanguage(page, 'en', served.url);
    const before = await version(page);
    await deploy('New words');
    const [missing] = /assets\/[\w.-]+\.css/.exec(await readFile(join(folder, 'offline', 'en.json'), 'utf8')) ?? [];
    await writeFile(join(folder, 'assets', 'changed.css'), '');
    writeOfflineLists(folder, ['en', 'pl', 'ar']);
    expect(missing).toBeDefined();
    await unlink(join(folder, 'assets', 'changed.css'));
    const refused = page.waitForEvent('requestfinished', (request) => request.url().endsWith('/en/glossary/'));
    await openLater(context, page);
    await refused;
    // The new version has a file that is not there: what was fetched of it stays aside.
    await expect.poll(async () => (await caches_(page)).length).toBe(3);
    await context.setOffline(true);
    await page.goto(`${served.url}en/glossary/`);
    await expect(lead(page)).not.toHaveText('New words');
    expect(await version(page)).toBe(before);
  });

  test('meanwhile makes keeping a language try again, and says so', async ({ page }) => {
    // The first time what there is to keep is asked for, and each time after, another version is named.
    let asked = 0;
    await page.route('**/offline/index.json', async (route) => {
      const response = await route.fetch();
      asked += 1;
      await route.fulfill({ json: { ...((await response.json()) as object), version: `v${String(asked)}` } });
    });
    await page.goto(`${served.url}en/stored/`);
    await keepButton(page, 'en').click();
    await expect(page.locator('[data-offline-said]')).toHaveText(text('en', 'offline.failed-changed'));
    await expect(keepButton(page, 'en')).toBeFocused();
  });

  test('without a network while a language is fetched, says so; the next try goes on where it ended', async ({
    page,
  }) => {
    let broken = true;
    const fetched: string[] = [];
    await page.route('**/say/en/**', (route) => (broken ? route.abort() : route.continue()));
    page.on('requestfinished', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto(`${served.url}en/stored/`);
    await keepButton(page, 'en').click();
    await expect(page.locator('[data-offline-said]')).toHaveText(text('en', 'offline.failed-network'));
    broken = false;
    const first = fetched.filter((path) => path.startsWith('/en/')).length;
    fetched.length = 0;
    await keepButton(page, 'en').click();
    await expect(page.locator('[data-offline-said]')).toHaveText(text('en', 'offline.done'));
    expect(first).toBeGreaterThan(5);
    expect(fetched.filter((path) => path.startsWith('/en/'))).toEqual([]);
  });
});
