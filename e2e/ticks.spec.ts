import type { Page } from '@playwright/test';
import { expect, LANGUAGES, LISTS, pathOf, test, text, topicOf, topicPath } from './support/site.ts';

const item = (page: Page, key: string) => page.locator(`input[data-item="${key}"]`);
const topic = topicOf('keep-calm');
const first = `keep-calm/empathy/${topic.checklists.empathy[0]?.id ?? ''}`;
const total = LISTS.reduce((sum, list) => sum + topic.checklists[list].length, 0);

test('a tick made in Norwegian is there in every language, on the checklists page and in the embed', async ({ page }) => {
  await page.goto(topicPath('keep-calm', 'nb'));
  await page.getByRole('checkbox', { name: topic.checklists.empathy[0]?.text['nb'] ?? '' }).check();
  for (const lang of LANGUAGES) {
    for (const path of [topicPath('keep-calm', lang), `/${lang}/checklists/`, pathOf(topic.translations[lang]?.embed ?? '')]) {
      await page.goto(path);
      await expect(item(page, first)).toBeChecked();
      await expect(page.locator('input[data-item]:checked')).toHaveCount(1);
    }
  }
});

for (const lang of LANGUAGES) {
  test(`${lang}: the count is in words with the right plural, and in a named progress bar`, async ({ page }) => {
    await page.goto(topicPath('keep-calm', lang));
    const boxes = page.locator('input[data-item]');
    for (const done of [0, 1, 2, 5]) {
      for (let index = 0; index < done; index += 1) await boxes.nth(index).check();
      const form = new Intl.PluralRules(lang).select(done);
      await expect(page.locator('[data-count]')).toHaveText(text(lang, `checklist.progress_${form}`, { count: String(done), total: String(total) }));
      const bar = page.getByRole('progressbar', { name: text(lang, 'checklist.progress-label', { topic: topic.translations[lang]?.title ?? '' }) });
      await expect(bar).toHaveJSProperty('value', done);
      await expect(bar).toHaveJSProperty('max', total);
    }
  });

  test(`${lang}: clearing can be undone, and both are announced`, async ({ page }) => {
    await page.goto(topicPath('keep-calm', lang));
    await item(page, first).check();
    await page.getByRole('button', { name: text(lang, 'checklist.reset') }).click();
    await expect(item(page, first)).not.toBeChecked();
    await expect(page.getByText(text(lang, 'checklist.cleared'))).toBeVisible();
    const undo = page.getByRole('button', { name: text(lang, 'checklist.undo') });
    await expect(undo).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(item(page, first)).toBeChecked();
    await expect(page.getByText(text(lang, 'checklist.restored'))).toBeVisible();
    await page.reload();
    await expect(item(page, first)).toBeChecked();
  });
}

test('clearing one topic leaves the others alone', async ({ page }) => {
  await page.goto('en/checklists/');
  await item(page, first).check();
  const other = `take-a-break/empathy/${topicOf('take-a-break').checklists.empathy[0]?.id ?? ''}`;
  await item(page, other).check();
  await page.locator('[data-checklists="keep-calm"]').getByRole('button').first().click();
  await expect(item(page, first)).not.toBeChecked();
  await expect(item(page, other)).toBeChecked();
});

test('a tick shows at once in another tab', async ({ context, page, site }) => {
  const second = await context.newPage();
  await second.goto(`${site.url}th/checklists/`);
  await page.goto(topicPath('keep-calm', 'ru'));
  await item(page, first).check();
  await expect(item(second, first)).toBeChecked();
  await item(second, first).uncheck();
  await expect(item(page, first)).not.toBeChecked();
});

test('by keyboard: Space ticks, and the box shows focus', async ({ page }) => {
  await page.goto(topicPath('keep-calm', 'nb'));
  await item(page, first).focus();
  await page.keyboard.press('Space');
  await expect(item(page, first)).toBeChecked();
  const outline = await item(page, first).evaluate((box) => getComputedStyle(box.nextElementSibling ?? box).outlineStyle);
  expect(outline).toBe('solid');
});

const GARBAGE = ['', 'null', '{', '[]', '{"ticks":5}', '{"ticks":[1,null,{"a":1},"../x","<b>"]}', '\uD800'];
for (const garbage of GARBAGE) {
  test(`damaged storage is as good as none: ${JSON.stringify(garbage)}`, async ({ page }) => {
    await page.addInitScript((value) => { if (sessionStorage.getItem('set') === null) { localStorage.setItem('calm-counter:ticks', value); sessionStorage.setItem('set', '1'); } }, garbage);
    await page.goto(topicPath('keep-calm', 'nb'));
    await expect(page.locator('input[data-item]:checked')).toHaveCount(0);
    await item(page, first).check();
    await page.reload();
    await expect(item(page, first)).toBeChecked();
    await expect(page.locator('[data-unkept]')).toBeHidden();
  });
}

const BLOCKED = {
  throws: () => { Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('blocked', 'SecurityError'); } }); },
  full: () => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; },
};
for (const [name, block] of Object.entries(BLOCKED)) {
  for (const lang of LANGUAGES) {
    test(`storage that ${name}: ticks work for the visit, and a quiet line says they will not be kept (${lang})`, async ({ page }) => {
      await page.addInitScript(block);
      await page.goto(topicPath('keep-calm', lang));
      await item(page, first).check();
      await expect(item(page, first)).toBeChecked();
      await expect(page.locator('[data-count]')).toContainText('1');
      await expect(page.getByText(text(lang, 'checklist.not-kept'))).toBeVisible();
      await page.getByRole('button', { name: text(lang, 'checklist.reset') }).click();
      await expect(item(page, first)).not.toBeChecked();
    });
  }
}
