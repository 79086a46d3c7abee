import type { Page } from 'playwright/test';
import { catalog, expect, LISTS, test, text, topicOf, topicPath, TWO_LANGUAGES } from './support/site.ts';

/** Checklists on paper: pages counted in real PDFs. */
const topic = topicOf('keep-calm');
const keys = LISTS.flatMap((list) => topic.checklists[list].map(({ id }) => `keep-calm/${list}/${id}`));
const [first = ''] = keys;
const item = (page: Page, key: string) => page.locator(`input[data-item="${key}"]`);
const open = (page: Page, lang: string) => page.getByText(text(lang, 'share.heading'), { exact: true }).click();
const press = (page: Page, lang: string, action: string) =>
  page.getByRole('button', { name: text(lang, `share.${action}`), exact: true }).click();
const pagesOf = async (page: Page): Promise<number> =>
  ((await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
async function print(page: Page, path: string, lang: string, action: string, sheet = false): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes';
    };
  });
  await page.goto(path);
  await item(page, first).check();
  await open(page, lang);
  if (sheet) await page.getByRole('checkbox', { name: text(lang, 'share.sheet') }).check();
  await press(page, lang, action);
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
}

for (const lang of TWO_LANGUAGES) {
  test(`${lang}: paper: a topic on one page, a page for each topic, a sheet for each stage`, async ({ page }) => {
    const { topics } = catalog();
    await print(page, topicPath('keep-calm', lang), lang, 'print');
    expect(await pagesOf(page)).toBe(1);
    await print(page, `/${lang}/checklists/`, lang, 'print');
    expect(await pagesOf(page)).toBe(topics.length);
    await print(page, `/${lang}/checklists/`, lang, 'print-empty', true);
    expect(await pagesOf(page)).toBe(new Set(topics.map(({ stage }) => stage)).size);
  });
}

test('on paper the boxes are as they are, or empty; nothing but the lists is printed', async ({ page }) => {
  for (const [action, visibility] of [
    ['print', 'visible'],
    ['print-empty', 'hidden'],
  ] as const) {
    await print(page, topicPath('keep-calm', 'en'), 'en', action);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(`input[data-item="${first}"] + .box .icon`)).toHaveCSS('visibility', visibility);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('#now, .facts, .share, [data-controls]').filter({ visible: true })).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
    // After printing, the page prints whole again.
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#now')).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  }
});
