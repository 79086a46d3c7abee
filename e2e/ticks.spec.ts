import type { Page } from 'playwright/test';
import { expect, LANGUAGES, LISTS, pathOf, test, text, topicOf, topicPath, ONE_LANGUAGE } from './support/site.ts';

const item = (page: Page, key: string) => page.locator(`input[data-item="${key}"]`);
const topic = topicOf('keep-calm');
const first = `keep-calm/empathy/${topic.checklists.empathy[0]?.id ?? ''}`;
const total = LISTS.reduce((sum, list) => sum + topic.checklists[list].length, 0);

test('a tick made in Norwegian is there in every language, on the checklists page and in the embed', async ({
  page,
}) => {
  await page.goto(topicPath('keep-calm', 'nb'));
  await page.getByRole('checkbox', { name: topic.checklists.empathy[0]?.text['nb'] ?? '' }).check();
  for (const lang of LANGUAGES) {
    for (const path of [
      topicPath('keep-calm', lang),
      `/${lang}/checklists/`,
      pathOf(topic.translations[lang]?.embed ?? ''),
    ]) {
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
      await expect(page.locator('.checklists-head [data-count]')).toHaveText(
        text(lang, `checklist.progress_${form}`, { count: String(done), total: String(total) }),
      );
      const bar = page.getByRole('progressbar', {
        name: text(lang, 'checklist.progress-label', { name: topic.translations[lang]?.title ?? '' }),
      });
      await expect(bar).toHaveJSProperty('value', done);
      await expect(bar).toHaveJSProperty('max', total);
    }
  });
}

for (const lang of ONE_LANGUAGE) {
  test(`${lang}: clearing can be undone, and both are announced`, async ({ page }) => {
    await page.goto(topicPath('keep-calm', lang));
    await item(page, first).check();
    await page.getByRole('button', { name: text(lang, 'checklist.reset') }).click();
    await expect(item(page, first)).not.toBeChecked();
    await expect(page.locator('[data-said]')).toHaveText(text(lang, 'checklist.cleared'));
    await expect(page.getByRole('status').filter({ hasText: text(lang, 'checklist.cleared') })).toHaveCount(1);
    const undo = page.getByRole('button', { name: text(lang, 'checklist.undo') });
    await expect(undo).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(item(page, first)).toBeChecked();
    await expect(page.locator('[data-said]')).toHaveText(text(lang, 'checklist.restored'));
    await expect(page.getByRole('button', { name: text(lang, 'checklist.reset') })).toBeFocused();
    await page.reload();
    await expect(item(page, first)).toBeChecked();
  });
}

test('each list and the topic tell their progress, in words and in a bar that has a name', async ({ page }) => {
  await page.goto(topicPath('keep-calm', 'en'));
  await item(page, first).check();
  const words = (done: number, all: number): string =>
    text('en', done === 1 ? 'checklist.progress_one' : 'checklist.progress_other', {
      count: String(done),
      total: String(all),
    });
  for (const [index, list] of LISTS.entries()) {
    const name = text('en', `checklist.${list}`);
    const group = page.getByRole('group', { name, exact: true });
    await expect(group.locator('[data-count]')).toHaveText(words(index === 0 ? 1 : 0, topic.checklists[list].length));
    await expect(
      group.getByRole('progressbar', { name: text('en', 'checklist.progress-label', { name }) }),
    ).toHaveJSProperty('value', index === 0 ? 1 : 0);
  }
  await expect(page.locator('.checklists-head [data-count]')).toHaveText(words(1, total));
});

test('a tick is announced once, by one live region; a tick in another tab is not', async ({ context, page, site }) => {
  await page.goto('en/checklists/');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const region of document.querySelectorAll('[role="status"], [aria-live], [role="alert"], output')) {
      new MutationObserver(() => said.push(region.textContent.trim())).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
  });
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  await item(page, first).check();
  await item(page, `take-a-break/empathy/${topicOf('take-a-break').checklists.empathy[0]?.id ?? ''}`).check();
  const one = text('en', 'checklist.progress_one', { count: '1', total: String(total) });
  // The second has the same words, and is said all the same.
  expect(await said()).toEqual([
    one,
    text('en', 'checklist.progress_one', {
      count: '1',
      total: String(LISTS.reduce((sum, list) => sum + topicOf('take-a-break').checklists[list].length, 0)),
    }),
  ]);
  const other = await context.newPage();
  await other.goto(`${site.url}nb/checklists/`);
  await item(other, first).uncheck();
  await expect(item(page, first)).not.toBeChecked();
  expect(await said()).toHaveLength(2);
});

test('clearing one topic leaves the others alone', async ({ page }) => {
  await page.goto('en/checklists/');
  await item(page, first).check();
  const other = `take-a-break/empathy/${topicOf('take-a-break').checklists.empathy[0]?.id ?? ''}`;
  await item(page, other).check();
  await page
    .getByRole('region', { name: topic.translations['en']?.title ?? '' })
    .getByRole('button', { name: text('en', 'checklist.reset') })
    .click();
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
  const outline = await item(page, first).evaluate(
    (box) => getComputedStyle(box.nextElementSibling ?? box).outlineStyle,
  );
  expect(outline).toBe('solid');
});

test('a reworded item keeps its tick, a removed one is dropped, one that has come since is marked as new', async ({
  page,
}) => {
  const path = topicPath('keep-calm', 'en');
  const [kept, come] = topic.checklists.empathy.map(({ id }) => `keep-calm/empathy/${id}`);
  // The page as it was before an edition: one item worded otherwise, one not there yet, one more that has gone since.
  await page.route(`**${path}`, async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text())
      .replace(/data-content="[^"]+"/, 'data-content="before"')
      .replace(topic.checklists.empathy[0]?.text['en'] ?? '', 'As it was worded before')
      .replace(come ?? '', 'keep-calm/empathy/gone-since');
    await route.fulfill({ response: answer, body: html });
  });
  await page.goto(path);
  await page.getByRole('checkbox', { name: 'As it was worded before' }).check();
  await item(page, 'keep-calm/empathy/gone-since').check();
  await page.unrouteAll();
  await page.goto(path);
  await expect(item(page, kept ?? '')).toBeChecked();
  await expect(page.locator('.checklists-head [data-count]')).toHaveText(
    text('en', 'checklist.progress_one', { count: '1', total: String(total) }),
  );
  const word = text('en', 'checklist.new');
  const fresh = page.getByRole('checkbox', { name: `${topic.checklists.empathy[1]?.text['en'] ?? ''} ${word}` });
  await expect(fresh).toHaveAttribute('data-item', come ?? '');
  await expect(page.locator('.new-mark')).toHaveCount(1);
  await page.goto('th/checklists/');
  await expect(page.locator('.new-mark')).toHaveText([text('th', 'checklist.new')]);
  await page.goto(path);
  await fresh.check();
  await expect(page.locator('.new-mark')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('calm-counter:/'))).not.toContain('gone-since');
});

test('a new conversation makes what was new known', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem(
      'calm-counter',
      JSON.stringify({
        topics: { 'keep-calm': { content: 'old', seen: [], ticked: ['empathy/lowered-voice'] } },
        pinned: [],
      }),
    );
  });
  await page.goto(topicPath('keep-calm', 'nb'));
  await expect(page.locator('.new-mark')).toHaveCount(total - 1);
  await page.getByRole('button', { name: text('nb', 'checklist.reset') }).click();
  await expect(page.locator('.new-mark')).toHaveCount(0);
});
