import type { Page } from 'playwright/test';
import { expect, test, text, topicOf, topicPath, ONE_LANGUAGE } from './support/site.ts';

const [firstItem, secondItem] = topicOf('keep-calm').checklists.empathy;
const FIRST = `keep-calm/empathy/${firstItem?.id ?? ''}`;
const SECOND = `keep-calm/empathy/${secondItem?.id ?? ''}`;
/** The key before versions, one for all sites of an origin, and the key of the site at the root. */
const LEGACY_KEY = 'calm-counter';
const KEY = 'calm-counter:/';
const LEGACY = JSON.stringify({
  topics: { 'keep-calm': { content: 'old', seen: [], ticked: [FIRST.replace('keep-calm/', '')] } },
  pinned: ['keep-calm/empathy'],
});
const NEWER = '{"version":3,"lists":"of a kind that this version does not know"}';

const item = (page: Page, key: string) => page.locator(`input[data-item="${key}"]`);
const stored = (page: Page, key: string) => page.evaluate((name) => localStorage.getItem(name), key);
/** Puts something into the storage, by a page without checklists, before the first page that reads it. */
const storeBefore = async (page: Page, key: string, value: string): Promise<void> => {
  await page.goto('en/glossary/');
  await page.evaluate(
    ([name, content]) => {
      localStorage.setItem(name, content);
    },
    [key, value] as const,
  );
};

test.describe('two sites under one origin', () => {
  test.beforeEach(async ({ context, site, based }) => {
    await context.route(`${site.url}kb/**`, async (route) => {
      const address = route.request().url().replace(`${site.url}kb/`, based.url);
      const response = await route.fetch({ url: address });
      await route.fulfill({ response, body: await response.body() });
    });
  });

  test('do not share ticks, nor erase each other’s', async ({ page, site }) => {
    await page.goto('en/checklists/');
    await item(page, FIRST).check();
    await page.goto(`${site.url}kb/en/checklists/`);
    await expect(page.getByRole('status')).toHaveCount(1);
    await item(page, SECOND).check();
    await expect(item(page, FIRST)).not.toBeChecked();
    await page.goto(`${site.url}kb/en/stored/`);
    await page.getByRole('button', { name: text('en', 'stored.erase') }).click();
    await page.goto('nb/checklists/');
    await expect(item(page, FIRST)).toBeChecked();
    await expect(item(page, SECOND)).not.toBeChecked();
  });

  test('a tick on one is not shown on the other while both are open', async ({ context, page, site }) => {
    const other = await context.newPage();
    await other.goto(`${site.url}kb/en/checklists/`);
    await page.goto('en/checklists/');
    await item(page, FIRST).check();
    // A tick on the other site redraws it; by then it would have heard of the first.
    await item(other, SECOND).check();
    await expect(other.locator('input[data-item]:checked')).toHaveCount(1);
  });

  test('both take over the ticks they shared before', async ({ page, site }) => {
    await storeBefore(page, LEGACY_KEY, LEGACY);
    for (const address of [site.url, `${site.url}kb/`]) {
      await page.goto(`${address}en/checklists/`);
      await expect(item(page, FIRST)).toBeChecked();
    }
  });
});

test('ticks and lists of the form before versions are taken over, once', async ({ page }) => {
  await storeBefore(page, LEGACY_KEY, LEGACY);
  await page.goto('en/my-lists/');
  await expect(item(page, FIRST)).toBeChecked();
  expect(JSON.parse((await stored(page, KEY)) ?? '')).toMatchObject({ version: 1, pinned: ['keep-calm/empathy'] });
  await item(page, FIRST).uncheck();
  await page.reload();
  await expect(item(page, FIRST)).not.toBeChecked();
  expect(await stored(page, LEGACY_KEY)).toBe(LEGACY);
});

test('what is kept: the customer’s language is shown too, and erased', async ({ page }) => {
  await storeBefore(page, 'calm-counter-speech:/', '{"version":1,"customer":"ru"}');
  await page.goto('en/stored/');
  await expect(page.locator('[data-stored-raw]')).toContainText('calm-counter-speech:/');
  await page.getByRole('button', { name: text('en', 'stored.erase') }).click();
  expect(await stored(page, 'calm-counter-speech:/')).toBeNull();
});

for (const lang of ONE_LANGUAGE) {
  test(`${lang}: what is kept, where the browser keeps nothing, promises nothing`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.goto(`${lang}/stored/`);
    await expect(page.getByText(text(lang, 'checklist.not-kept'))).toBeVisible();
    await expect(page.getByText(text(lang, 'stored.intro'))).toBeHidden();
  });
}

test('what is kept shows both forms to the letter, and erasing removes both; undo brings them back', async ({
  page,
}) => {
  await storeBefore(page, LEGACY_KEY, LEGACY);
  await page.goto('en/stored/');
  await page.getByText(text('en', 'stored.exact')).click();
  const shown = `${KEY}\n${(await stored(page, KEY)) ?? ''}\n\n${LEGACY_KEY}\n${LEGACY}\n\ncalm-counter-language:/\nen`;
  await expect(page.locator('[data-stored-raw]')).toHaveText(shown);
  await page.getByRole('button', { name: text('en', 'stored.erase') }).click();
  await expect(page.getByText(text('en', 'stored.nothing'))).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole('button', { name: text('en', 'checklist.undo') }).click();
  await expect(page.locator('[data-stored-raw]')).toHaveText(shown);
});

test.describe('what a newer version of the site stored', () => {
  test('stays as it is; ticks last for the visit, and the page says why', async ({ page }) => {
    await storeBefore(page, KEY, NEWER);
    await page.goto(topicPath('keep-calm', 'en'));
    await expect(page.getByText(text('en', 'checklist.newer'))).toBeVisible();
    await item(page, FIRST).check();
    await page.getByRole('button', { name: text('en', 'checklist.reset') }).click();
    await page.getByRole('button', { name: text('en', 'checklist.undo') }).click();
    await expect(item(page, FIRST)).toBeChecked();
    expect(await stored(page, KEY)).toBe(NEWER);
    await page.reload();
    await expect(page.getByText(text('en', 'checklist.newer'))).toBeVisible();
    await expect(item(page, FIRST)).not.toBeChecked();
  });

  test('while this page is open, takes no tick from the screen', async ({ context, page, site }) => {
    await page.goto(topicPath('keep-calm', 'en'));
    await item(page, FIRST).check();
    await expect(page.getByText(text('en', 'checklist.newer'))).toBeHidden();
    const newer = await context.newPage();
    await newer.goto(`${site.url}en/glossary/`);
    await newer.evaluate(
      ([key, value]) => {
        localStorage.setItem(key, value);
      },
      [KEY, NEWER] as const,
    );
    await expect(page.getByText(text('en', 'checklist.newer'))).toBeVisible();
    await expect(item(page, FIRST)).toBeChecked();
    await item(page, SECOND).check();
    expect(await stored(page, KEY)).toBe(NEWER);
  });

  test('can be seen and erased by the reader alone', async ({ page }) => {
    await storeBefore(page, KEY, NEWER);
    await page.goto('en/stored/');
    await page.getByText(text('en', 'stored.exact')).click();
    await expect(page.locator('[data-stored-raw]')).toHaveText(`${KEY}\n${NEWER}\n\ncalm-counter-language:/\nen`);
    await page.getByRole('button', { name: text('en', 'stored.erase') }).click();
    expect(await stored(page, KEY)).toBeNull();
    await expect(page.getByText(text('en', 'checklist.newer'))).toBeHidden();
  });

  for (const lang of ONE_LANGUAGE) {
    test(`${lang}: the page says that ticks are not kept`, async ({ page }) => {
      await storeBefore(page, KEY, NEWER);
      await page.goto(`${lang}/checklists/`);
      await expect(page.getByText(text(lang, 'checklist.newer'))).toBeVisible();
      await expect(page.getByText(text(lang, 'checklist.not-kept'))).toBeHidden();
    });
  }
});

for (const parts of [5_000, 125_000]) {
  test(`a link of ${String(parts)} parts leaves the page as it is`, async ({ page }) => {
    await page.goto(topicPath('keep-calm', 'en'));
    await page.evaluate((count) => {
      location.hash = `${'ticks=1&'.repeat(count)}now`;
    }, parts);
    await expect(page.getByRole('status').filter({ hasText: text('en', 'share.same') })).toHaveCount(1);
    await expect(page).toHaveURL(/#now$/);
    await item(page, FIRST).check();
    await expect(item(page, FIRST)).toBeChecked();
  });
}
