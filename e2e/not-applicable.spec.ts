import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright/test';
import { expect, LISTS, pathOf, test, text, topicOf, topicPath, ONE_LANGUAGE } from './support/site.ts';

/** Items that may not apply: “Call the customer back” after a call that was done with. */
const topic = topicOf('phone-calls');
const ITEM = 'phone-calls/honesty/kept-call-back';
const OTHER = 'phone-calls/self-care/ended-abusive-call';
const total = LISTS.reduce((sum, list) => sum + topic.checklists[list].length, 0);
const KEY = 'calm-counter:/';

const box = (page: Page, key = ITEM): Locator => page.locator(`input[data-item="${key}"]`);
const button = (page: Page, key = ITEM): Locator =>
  page
    .locator('li')
    .filter({ has: box(page, key) })
    .getByRole('button');
const wordsOf = (key: string, lang: string): string => {
  const [, list, id] = key.split('/');
  return (
    LISTS.flatMap((kind) => (kind === list ? topic.checklists[kind] : [])).find((one) => one.id === id)?.text[lang] ??
    ''
  );
};
const nameOf = (key: string, lang: string): string =>
  text(lang, 'checklist.not-applicable-item', { item: wordsOf(key, lang) });
const countText = (lang: string, done: number, all: number): string =>
  text(lang, `checklist.progress_${new Intl.PluralRules(lang).select(done)}`, {
    count: String(done),
    total: String(all),
  });
const count = (page: Page): Locator => page.locator('[data-checklists="phone-calls"] .checklists-head [data-count]');
const open = (page: Page, lang: string) => page.getByText(text(lang, 'share.heading'), { exact: true }).click();
const press = (page: Page, lang: string, action: string) =>
  page.getByRole('button', { name: text(lang, `share.${action}`), exact: true }).click();
const stored = (page: Page): Promise<string | null> => page.evaluate((key) => localStorage.getItem(key), KEY);

for (const lang of ONE_LANGUAGE) {
  test(`${lang}: an item is set aside, no longer counted, and the same in every language, in the embed and in my lists`, async ({
    page,
  }) => {
    await page.goto(topicPath('phone-calls', lang));
    await expect(page.getByRole('button', { name: text(lang, 'checklist.not-applicable') })).toHaveCount(2);
    await expect(page.getByRole('button', { name: nameOf(ITEM, lang), exact: true })).toHaveText(
      text(lang, 'checklist.not-applicable'),
    );
    await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
    await box(page, OTHER).check();
    await button(page).click();
    await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
    await expect(box(page)).not.toBeChecked();
    await expect(count(page)).toHaveText(countText(lang, 1, total - 1));
    const bar = page.locator('.checklists-head progress');
    await expect(bar).toHaveJSProperty('value', 1);
    await expect(bar).toHaveJSProperty('max', total - 1);
    const group = page.getByRole('group', { name: text(lang, 'checklist.honesty'), exact: true });
    await expect(group.locator('[data-count]')).toHaveText(countText(lang, 0, topic.checklists.honesty.length - 1));
    const another = lang === 'th' ? 'nb' : 'th';
    for (const path of [
      topicPath('phone-calls', another),
      pathOf(topic.translations[another]?.embed ?? ''),
      `/${another}/checklists/`,
    ]) {
      await page.goto(path);
      await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
      await expect(button(page, OTHER)).toHaveAttribute('aria-pressed', 'false');
      await expect(count(page)).toHaveText(countText(another, 1, total - 1));
    }
    await page.locator('[data-pin="phone-calls/honesty"]').click();
    await page.goto(`${another}/my-lists/`);
    await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
    await expect(count(page)).toHaveText(countText(another, 0, topic.checklists.honesty.length - 1));
    await page.goto(`${lang}/stored/`);
    const part = page.locator('div[data-stored-part]').filter({
      has: page.getByRole('heading', { name: text(lang, 'checklist.not-applicable'), exact: true }),
    });
    await expect(part.getByRole('listitem').filter({ visible: true })).toHaveText([wordsOf(ITEM, lang)]);
  });

  test(`${lang}: the button is large enough, near its item, and fits a phone of 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of [topicPath('phone-calls', lang), `/${lang}/checklists/`]) {
      await page.goto(path);
      await expect(button(page)).toBeVisible();
      const [own, item] = [
        await button(page).boundingBox(),
        await page
          .locator('li')
          .filter({ has: box(page) })
          .boundingBox(),
      ];
      if (!own || !item) throw new Error('The button or its item is not shown.');
      expect(own.height).toBeGreaterThanOrEqual(24);
      expect(own.width).toBeGreaterThanOrEqual(24);
      expect(own.x + own.width).toBeLessThanOrEqual(item.x + item.width);
      // One line of it: it takes less room than the item itself.
      expect(own.height).toBeLessThan(item.height / 2);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });
}

test('by keyboard it is the next stop after its box; a tick outweighs it, and each change is announced once', async ({
  page,
}) => {
  await page.goto(topicPath('phone-calls', 'en'));
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const region of document.querySelectorAll('[role="status"], [aria-live], [role="alert"], output'))
      new MutationObserver(() => said.push(region.textContent.trim())).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  await box(page).focus();
  await page.keyboard.press('Tab');
  await expect(button(page)).toBeFocused();
  expect(await button(page).evaluate((own) => getComputedStyle(own).outlineStyle)).not.toBe('none');
  await page.keyboard.press('Space');
  await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(box(page)).toBeChecked();
  await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(box(page)).not.toBeChecked();
  await page.keyboard.press('Enter');
  await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([
    countText('en', 0, total - 1),
    countText('en', 1, total),
    countText('en', 0, total - 1),
    countText('en', 0, total),
  ]);
});

test('starting afresh takes it away, and undo brings it back', async ({ page }) => {
  await page.goto(topicPath('phone-calls', 'en'));
  const reset = page.getByRole('button', { name: text('en', 'checklist.reset') });
  await expect(reset).toBeHidden();
  await button(page).click();
  await reset.click();
  await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(count(page)).toHaveText(countText('en', 0, total));
  await page.getByRole('button', { name: text('en', 'checklist.undo') }).click();
  await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
});

test('it shows at once in another tab, and a tick made there loses nothing', async ({ context, page, site }) => {
  const second = await context.newPage();
  await second.goto(`${site.url}th/checklists/`);
  await page.goto(topicPath('phone-calls', 'nb'));
  await button(page).click();
  await expect(button(second)).toHaveAttribute('aria-pressed', 'true');
  await box(second, OTHER).check();
  await expect(box(page, OTHER)).toBeChecked();
  await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
});

test('only where it is used is the stored form newer than that of a page which knew ticks alone', async ({ page }) => {
  await page.goto(topicPath('phone-calls', 'en'));
  await box(page).check();
  expect(await stored(page)).toMatch(/^\{"version":1,/);
  expect(await stored(page)).not.toContain('notApplicable');
  await button(page).click();
  expect(JSON.parse((await stored(page)) ?? '')).toMatchObject({
    version: 2,
    topics: { 'phone-calls': { ticked: [], notApplicable: ['honesty/kept-call-back'] } },
  });
  await button(page).click();
  expect(await stored(page)).toMatch(/^\{"version":1,/);
});

test('an item that has lost its button counts again', async ({ page }) => {
  await page.goto(topicPath('phone-calls', 'en'));
  await button(page).click();
  await expect(count(page)).toHaveText(countText('en', 0, total - 1));
  await page.route('**/phone-calls/', async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text()).replace(/<button[^>]*data-not-applicable[\s\S]*?<\/button>/g, '');
    await route.fulfill({ response: answer, body: html });
  });
  await page.reload();
  await expect(button(page)).toHaveCount(0);
  await expect(count(page)).toHaveText(countText('en', 0, total));
});

for (const lang of ONE_LANGUAGE) {
  test(`${lang}: a link, a file and a text carry it to another browser, and it can be taken back`, async ({
    page,
    context,
    browser,
    site,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(topicPath('phone-calls', lang));
    await button(page).click();
    await open(page, lang);
    await press(page, lang, 'copy');
    await expect(page.locator('[data-told]')).toHaveText(text(lang, 'share.copied'));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`\n[-] ${nameOf(ITEM, lang)}\n`);
    await press(page, lang, 'link');
    await expect(page.locator('[data-told]')).toHaveText(text(lang, 'share.link-copied'));
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/#ticks=1_phone-calls~[a-z0-9]+~-honesty\.kept-call-back$/);
    const download = page.waitForEvent('download');
    await press(page, lang, 'save');
    const path = await (await download).path();
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ version: 2 });

    const there = await (await browser.newContext()).newPage();
    await there.goto(link);
    await expect(button(there)).toHaveAttribute('aria-pressed', 'true');
    await expect(there.locator('[data-told]')).toHaveText(text(lang, 'share.added-link'));
    await there.getByRole('button', { name: text(lang, 'checklist.undo') }).click();
    await expect(button(there)).toHaveAttribute('aria-pressed', 'false');
    await there.goto(`${site.url}${lang}/checklists/`);
    await open(there, lang);
    await there.locator('[data-file]').setInputFiles(path);
    await expect(there.locator('[data-told]')).toHaveText(text(lang, 'share.added'));
    await expect(button(there)).toHaveAttribute('aria-pressed', 'true');
    await there.context().close();
  });
}

test('on paper it stands beside the items that it was said of; on empty paper beside all that it may be said of', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto(topicPath('phone-calls', 'en'));
  await button(page).click();
  await page.emulateMedia({ media: 'print' });
  await expect(button(page)).toBeVisible();
  await expect(button(page, OTHER)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await open(page, 'en');
  await press(page, 'en', 'print-empty');
  await expect(page.locator('html.print-empty')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  const look = (key: string) =>
    button(page, key).evaluate((own) => {
      const { backgroundColor, borderColor, display } = getComputedStyle(own);
      return [backgroundColor, borderColor, display];
    });
  await expect(button(page, OTHER)).toBeVisible();
  expect(await look(ITEM)).toEqual(await look(OTHER));
});

test('with forced colours, what was said differs from what was not', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(topicPath('phone-calls', 'en'));
  const colour = () => button(page).evaluate((own) => getComputedStyle(own).backgroundColor);
  const before = await colour();
  await button(page).click();
  expect(await colour()).not.toBe(before);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('it is not shown, since nothing would come of it', async ({ page }) => {
    for (const path of [topicPath('phone-calls', 'en'), 'en/checklists/', 'en/my-lists/']) {
      await page.goto(path);
      await expect(page.locator('[data-not-applicable]').filter({ visible: true })).toHaveCount(0);
    }
  });
});
