import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright/test';
import { MOST_AT_FIRST } from '../src/situation/first-situations.ts';
import { folders } from './support/folders.ts';
import { catalog, expect, LANGUAGES, test, text, ONE_LANGUAGE } from './support/site.ts';

/** Lists where topics are many, as on the published site: they are fetched when somebody opens them. */
const { topics } = catalog(folders.real);
const shown = (page: Page) => page.locator('fieldset[data-list]').filter({ visible: true });
const closed = (page: Page) => page.locator('main h3').getByRole('button');

for (const lang of ONE_LANGUAGE) {
  test(`${lang}: an entry opens its lists in its place, and they are open the next time if something is ticked`, async ({
    page,
    real,
  }) => {
    await page.goto(new URL(`${lang}/checklists/`, real.url).href);
    await expect(closed(page)).toHaveCount(topics.length);
    await expect(shown(page)).toHaveCount(0);
    const entry = closed(page).nth(1);
    const name = (await entry.textContent()) ?? '';
    await entry.press('Enter');
    const region = page.getByRole('region', { name, exact: true });
    await expect(region.getByRole('link', { name, exact: true })).toBeFocused();
    await expect(shown(page)).toHaveCount(3);
    await expect(closed(page)).toHaveCount(topics.length - 1);
    await region.getByRole('checkbox').first().check();
    await page.reload();
    await expect(region.getByRole('checkbox').first()).toBeChecked();
    await expect(closed(page)).toHaveCount(topics.length - 1);
  });
}

test('a filter that leaves few opens them, and no other list', async ({ page, real }) => {
  await page.goto(new URL('nb/checklists/?list=honesty&topic=keep-calm', real.url).href);
  await expect(shown(page)).toHaveCount(1);
  await page.getByRole('button', { name: text('nb', 'filter.all') }).click();
  await expect(closed(page)).toHaveCount(topics.length - 1);
  await expect(shown(page)).toHaveCount(3);
});

test('the topic that an address names is open', async ({ page, real }) => {
  await page.goto(new URL('ro/checklists/#keep-calm', real.url).href);
  await expect(page.locator('section#keep-calm fieldset[data-list]')).toHaveCount(3);
  await expect(shown(page)).toHaveCount(3);
});

test.describe('a list of a topic that is gone', () => {
  test.use({ allowedErrors: [/404/] });
  test('is none of “my lists”', async ({ page, real }) => {
    await page.addInitScript(() => {
      localStorage.setItem('calm-counter:/', JSON.stringify({ version: 1, topics: {}, pinned: ['gone/empathy'] }));
    });
    await page.goto(new URL('en/my-lists/', real.url).href);
    await expect(page.getByText(text('en', 'my-lists.empty'))).toBeVisible();
    await expect(page.locator('[data-lists-failed]')).toBeHidden();
  });
});

test('what is printed or copied is all that the filter leaves, open or not', async ({ page, real }) => {
  const first = topics.filter(({ stage }) => stage === 'hard');
  await page.goto(new URL('en/checklists/?stage=hard', real.url).href);
  await page.getByText(text('en', 'share.heading'), { exact: true }).click();
  await expect(shown(page)).toHaveCount(3 * first.length);
});

test.describe('without a network', () => {
  test.use({ allowedErrors: [/ERR_FAILED/] });
  test('lists that do not come are told of, and come later', async ({ page, real }) => {
    await page.route('**/fragment/**', (route) => route.abort());
    await page.goto(new URL('en/checklists/', real.url).href);
    await closed(page).first().click();
    await expect(page.getByRole('status').filter({ hasText: text('en', 'share.failed') })).toHaveCount(1);
    await page.unroute('**/fragment/**');
    await closed(page).first().click();
    await expect(shown(page)).toHaveCount(3);
    await expect(page.locator('[data-lists-failed]')).toBeHidden();
  });
});

for (const lang of LANGUAGES)
  for (const path of ['', 'search'])
    test(`${lang}/${path} stays small where each stage has more situations than it shows`, () => {
      const html = readFileSync(join(folders.real, lang, path, 'index.html'), 'utf8');
      const count = (text: string): number => text.match(/<[a-z]/g)?.length ?? 0;
      const lists = html.match(/<ul class="tiles"[\s\S]*?<\/ul>/g) ?? [];
      const entries = lists.join('').match(/<li/g)?.length ?? 0;
      expect(entries).toBeGreaterThan(0);
      const most = lists.length * MOST_AT_FIRST * (count(lists.join('')) / entries);
      expect(count(html) - count(lists.join('')) + most).toBeLessThanOrEqual(1500);
    });

/** As many topics as a page must be able to name. */
const MANY = 400;

for (const lang of LANGUAGES) {
  for (const path of ['checklists', 'my-lists', 'stored']) {
    test(`${lang}/${path}/ stays small where there are ${String(MANY)} topics`, () => {
      const sizeOf = (folder: string): { count: number; elements: number; bytes: number } => {
        const html = readFileSync(join(folder, lang, path, 'index.html'), 'utf8');
        const elements = html.match(/<[a-z]/g)?.length ?? 0;
        return { count: catalog(folder).topics.length, elements, bytes: gzipSync(html).length };
      };
      const [few, many] = [sizeOf(folders.site), sizeOf(folders.real)];
      const at = (measure: 'elements' | 'bytes'): number =>
        many[measure] + ((MANY - many.count) * (many[measure] - few[measure])) / (many.count - few.count);
      expect(at('elements')).toBeLessThanOrEqual(1500);
      expect(at('bytes')).toBeLessThanOrEqual(60_000);
    });
  }
}
