import type { Page } from 'playwright/test';
import { catalog, expect, LISTS, test, text, topicOf, ONE_LANGUAGE } from './support/site.ts';

/** The pages of many lists: all of them with a filter, the reader's own, and what the browser keeps. */
const { topics } = catalog();
/** The stages that the tests’ own content has lists of, in their order. */
const STAGES = ['before', 'during', 'solving', 'hard', 'after'];
const shown = (page: Page) => page.locator('fieldset[data-list]').filter({ visible: true });
const title = (id: string, lang: string): string => topicOf(id).translations[lang]?.title ?? '';
const countText = (lang: string, count: number): string =>
  text(lang, `filter.shown_${new Intl.PluralRules(lang).select(count)}`, { count: String(count) });

for (const lang of ONE_LANGUAGE) {
  test(`${lang}: the overview filters by list, stage and topic, all in the address`, async ({ page }) => {
    await page.goto(`${lang}/checklists/`);
    await expect(shown(page)).toHaveCount(topics.length * LISTS.length);
    await page.getByText(text(lang, 'filter.heading'), { exact: true }).click();
    await page.getByRole('checkbox', { name: text(lang, 'checklist.honesty'), exact: true }).check();
    await expect(shown(page)).toHaveCount(topics.length);
    await page.getByRole('checkbox', { name: text(lang, 'stage.during'), exact: true }).check();
    const during = topics.filter(({ stage }) => stage === 'during').length;
    await expect(shown(page)).toHaveCount(during);
    await expect(page.getByRole('status').filter({ hasText: countText(lang, during) })).toHaveCount(1);
    await page.getByRole('combobox', { name: text(lang, 'filter.topic') }).selectOption('keep-calm');
    await expect(shown(page)).toHaveCount(1);
    await expect(page.getByRole('group', { name: text(lang, 'checklist.honesty'), exact: true })).toHaveCount(1);
    expect(new URL(page.url()).search).toBe('?list=honesty&stage=during&topic=keep-calm');
    await page.reload();
    await expect(shown(page)).toHaveCount(1);
    await expect(page.getByRole('checkbox', { name: text(lang, 'stage.during'), exact: true })).toBeChecked();
    await page.getByRole('checkbox', { name: text(lang, 'stage.during'), exact: true }).uncheck();
    await page.getByRole('checkbox', { name: text(lang, 'stage.after'), exact: true }).check();
    await expect(page.getByText(text(lang, 'filter.none')).filter({ visible: true }).first()).toBeVisible();
    await page.getByRole('button', { name: text(lang, 'filter.all') }).click();
    await expect(shown(page)).toHaveCount(topics.length * LISTS.length);
    expect(new URL(page.url()).search).toBe('');
  });

  test(`${lang}: my lists holds the lists kept, ordered by stage, and on every page`, async ({ page }) => {
    const chosen = [
      ['take-a-break', 'self-care'],
      ['set-boundaries', 'honesty'],
      ['phone-calls', 'empathy'],
      ['keep-calm', 'empathy'],
      ['see-their-side', 'honesty'],
    ] as const;
    await page.goto(`${lang}/my-lists/`);
    await expect(page.getByText(text(lang, 'my-lists.empty'))).toBeVisible();
    await expect(shown(page)).toHaveCount(0);
    await page.getByRole('link', { name: text(lang, 'my-lists.browse') }).click();
    for (const [topic, list] of chosen) {
      const button = page
        .getByRole('region', { name: title(topic, lang), exact: true })
        .getByRole('button', { name: text(lang, 'my-lists.keep', { list: text(lang, `checklist.${list}`) }) });
      await button.click();
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      await expect(page.getByRole('status').filter({ hasText: text(lang, 'my-lists.kept') })).toHaveCount(1);
    }
    await page
      .getByRole('link', { name: text(lang, 'my-lists.heading'), exact: true })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text(lang, 'my-lists.heading'));
    await expect(shown(page)).toHaveCount(chosen.length);
    await expect(page.locator('main h2').filter({ visible: true })).toHaveText(
      STAGES.map((stage) => text(lang, `stage.${stage}`)),
    );
    await expect(page.locator('main h3').filter({ visible: true })).toHaveText(
      [...chosen].reverse().map(([topic]) => title(topic, lang)),
    );
    await page.reload();
    await expect(shown(page)).toHaveCount(chosen.length);
    // A list let go stays until the page is left, with the focus on the button that takes it back.
    const pin = shown(page).first().getByRole('button');
    await pin.press('Enter');
    await expect(pin).toBeFocused();
    await expect(pin).toHaveAttribute('aria-pressed', 'false');
    await page.reload();
    await expect(shown(page)).toHaveCount(chosen.length - 1);
  });

  test(`${lang}: what the browser keeps is shown, and can be erased and brought back`, async ({ page }) => {
    const { id = '', text: words = {} } = topicOf('keep-calm').checklists.empathy[0] ?? {};
    await page.goto(`${lang}/stored/`);
    await expect(page.getByText(text(lang, 'stored.nothing'))).toBeVisible();
    await page.goto(`${lang}/checklists/`);
    await page.locator(`input[data-item="keep-calm/empathy/${id}"]`).check();
    await page.locator('[data-pin="take-a-break/self-care"]').click();
    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: text(lang, 'stored.heading') })
      .click();
    await expect(page.getByRole('listitem').filter({ hasText: words[lang] ?? '' })).toBeVisible();
    await expect(page.locator('[data-stored-part] > h2').filter({ visible: true })).toHaveText([
      title('keep-calm', lang),
      title('take-a-break', lang),
    ]);
    await page.getByText(text(lang, 'stored.exact')).click();
    expect(await page.locator('[data-stored-raw]').textContent()).toBe(
      `calm-counter:/\n${(await page.evaluate(() => localStorage.getItem('calm-counter:/'))) ?? ''}\n\ncalm-counter-language:/\n${lang}`,
    );
    await page.getByRole('button', { name: text(lang, 'stored.erase') }).click();
    await expect(page.getByText(text(lang, 'stored.nothing'))).toBeVisible();
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    const undo = page.getByRole('button', { name: text(lang, 'checklist.undo') });
    await expect(undo).toBeFocused();
    await undo.press('Enter');
    await expect(page.getByRole('listitem').filter({ hasText: words[lang] ?? '' })).toBeVisible();
    await expect(page.getByRole('button', { name: text(lang, 'stored.erase') })).toBeFocused();
  });
}

test('the language switch keeps the filter', async ({ page }) => {
  await page.goto('nb/checklists/?list=self-care&topic=keep-calm');
  await page.locator('[data-language-switch] summary').click();
  await page.locator('[data-language-switch] a[hreflang="th"]').click();
  await expect(page).toHaveURL(/\/th\/checklists\/\?list=self-care&topic=keep-calm$/);
  await expect(shown(page)).toHaveCount(1);
});

test('what an address may not choose is ignored', async ({ page }) => {
  await page.goto('nb/checklists/?list=joy&stage=%3Cb%3E&topic=__proto__&other=1');
  await expect(shown(page)).toHaveCount(topics.length * LISTS.length);
});

test('a list kept in one tab appears in another', async ({ context, page, site }) => {
  const mine = await context.newPage();
  await mine.goto(`${site.url}ru/my-lists/`);
  await page.goto('nb/checklists/');
  await page.locator('[data-pin="keep-calm/empathy"]').click();
  await expect(shown(mine)).toHaveCount(1);
});

test('garbage in the browser can be seen and erased', async ({ page }) => {
  await page.goto('en/stored/');
  await page.evaluate(() => {
    localStorage.setItem('calm-counter:/', 'not ours');
  });
  await page.reload();
  await page.getByRole('button', { name: text('en', 'stored.erase') }).click();
  expect(await page.evaluate(() => localStorage.getItem('calm-counter:/'))).toBeNull();
});

test('nobody is asked to write anything about a customer: checklists have no field to write in', async ({ page }) => {
  for (const path of ['checklists', 'my-lists', 'stored']) {
    await page.goto(`en/${path}/`);
    await expect(
      page
        .locator('main')
        .locator('textarea:not([readonly]), input:not([type="checkbox"]):not([type="file"]), [contenteditable]'),
    ).toHaveCount(0);
  }
});
