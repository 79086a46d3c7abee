import type { Page } from 'playwright/test';
import { catalog, expect, pathOf, test, text, titleOf, topicOf, topicPath, ONE_LANGUAGE } from './support/site.ts';

/** What stands with the lists: when to look at them, whose safety the first is about, and whom ticks are for. */
const PAUSES: Readonly<Record<string, string>> = {
  nb: 'Når kunden har lagt på, før du tar neste samtale',
  ro: 'După ce s-a închis telefonul, înainte de următorul apel',
  ru: 'Когда разговор окончен, перед следующим звонком',
  th: 'หลังวางสาย ก่อนรับสายต่อไป',
  en: 'When the caller has hung up, before you take the next call',
};
const embedOf = (id: string, lang: string): string => pathOf(topicOf(id).translations[lang]?.embed ?? '');
const press = (page: Page, lang: string, action: string) =>
  page.getByRole('button', { name: text(lang, `share.${action}`), exact: true }).click();

for (const lang of ONE_LANGUAGE) {
  test(`${lang}: the pause point stands under the heading of the lists, on paper too`, async ({ page }) => {
    for (const path of [topicPath('phone-calls', lang), embedOf('phone-calls', lang), `/${lang}/checklists/`]) {
      await page.goto(path);
      const lists = page.locator('[data-checklists="phone-calls"]');
      const pause = lists.getByText(PAUSES[lang] ?? '', { exact: true });
      await expect(pause).toBeVisible();
      const [heading, own, first] = [
        await lists.getByRole('heading').first().boundingBox(),
        await pause.boundingBox(),
        await lists.locator('[data-list]').first().boundingBox(),
      ];
      if (!heading || !own || !first) throw new Error(`${path} has no heading, no pause point or no list.`);
      expect(own.y).toBeGreaterThanOrEqual(heading.y + heading.height - 1);
      expect(own.y + own.height).toBeLessThanOrEqual(first.y + 1);
      await page.emulateMedia({ media: 'print' });
      await expect(pause).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
      await expect(page.locator('.pause')).toHaveCount(1);
    }
  });

  test(`${lang}: a list about the safety of others is called so wherever it is named`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const [safety, empathy] = [text(lang, 'checklist.others-safety'), text(lang, 'checklist.empathy')];
    for (const path of [topicPath('safety-first', lang), embedOf('safety-first', lang)]) {
      await page.goto(path);
      await expect(page.getByRole('group', { name: safety, exact: true })).toHaveCount(1);
      await expect(page.getByRole('group', { name: empathy, exact: true })).toHaveCount(0);
    }
    await page.goto(topicPath('safety-first', lang));
    await page.getByText(text(lang, 'share.heading'), { exact: true }).click();
    await press(page, lang, 'copy');
    await expect(page.locator('[data-told]')).toHaveText(text(lang, 'share.copied'));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n')).toContain(safety);
    expect(copied.split('\n')).not.toContain(empathy);
    await page.getByRole('button', { name: text(lang, 'my-lists.keep', { list: safety }), exact: true }).click();
    await page.goto(`${lang}/my-lists/`);
    await expect(page.getByRole('group').filter({ visible: true, has: page.locator('[data-item]') })).toHaveCount(1);
    await expect(page.getByRole('group', { name: safety, exact: true })).toBeVisible();
    await page.goto(`${lang}/stored/`);
    await expect(page.getByRole('listitem').filter({ hasText: safety, visible: true })).toHaveCount(1);
    await page.goto(`${lang}/checklists/`);
    await page.getByText(text(lang, 'filter.heading'), { exact: true }).click();
    await page.getByRole('checkbox', { name: safety, exact: true }).check();
    const shown = page.locator('[data-list]').filter({ visible: true });
    await expect(shown).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 3 }).filter({ visible: true })).toHaveText([
      titleOf('safety-first', lang),
    ]);
    await page.getByRole('checkbox', { name: safety, exact: true }).uncheck();
    await page.getByRole('checkbox', { name: empathy, exact: true }).check();
    await expect(shown).toHaveCount(catalog().topics.length - 1);
  });

  test(`${lang}: wherever ticks are kept it says whom they are for and who can see them`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    const erase = page.getByRole('link', { name: text(lang, 'checklist.erase') });
    for (const [path, links] of [
      [topicPath('phone-calls', lang), 1],
      [`/${lang}/checklists/`, 1],
      [`/${lang}/my-lists/`, 1],
      [`/${lang}/stored/`, 0],
      [embedOf('phone-calls', lang), 0],
    ] as const) {
      await page.goto(path);
      const words = page.locator('.for-you');
      await expect(words).toHaveText(
        ['yours', 'shared', 'erase'].map((word) => text(lang, `checklist.${word}`)).join(' '),
      );
      await expect(words).toBeVisible();
      // A few lines of a phone, no more.
      expect((await words.boundingBox())?.height ?? 0).toBeLessThan(120);
      await expect(erase).toHaveCount(links);
    }
    await page.goto(topicPath('phone-calls', lang));
    await erase.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text(lang, 'stored.heading'));
  });
}

test('the catalog names the list as ever, and says what may not apply and what is called otherwise', () => {
  expect(topicOf('safety-first')).toMatchObject({ 'others-safety': true });
  expect(Object.keys(topicOf('safety-first').checklists)).toEqual(['empathy', 'honesty', 'self-care']);
  expect(topicOf('phone-calls')).not.toHaveProperty('others-safety');
  expect(topicOf('phone-calls').checklists.honesty.map(({ id, conditional }) => [id, conditional])).toEqual([
    ['gave-my-name', undefined],
    ['repeated-back', undefined],
    ['kept-call-back', true],
  ]);
});
