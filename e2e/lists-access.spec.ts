import type { Page } from 'playwright/test';
import { catalog, expect, LISTS, test, text, ONE_LANGUAGE } from './support/site.ts';

/** The pages of many lists without JavaScript, by keyboard, for screen readers and in forced colours. */
const { topics } = catalog();
const shown = (page: Page) => page.locator('fieldset[data-list]').filter({ visible: true });
test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const lang of ONE_LANGUAGE) {
    test(`${lang}: every topic leads to its lists, and the pages that need a script say so`, async ({ page }) => {
      await page.goto(`${lang}/checklists/?list=empathy`);
      const nothing = page
        .locator('[data-filter], [data-share], [data-pin], [data-progress]')
        .filter({ visible: true });
      await expect(nothing).toHaveCount(0);
      const entries = page.locator('main h3').getByRole('link');
      await expect(entries).toHaveCount(topics.length);
      await entries.first().click();
      await expect(page).toHaveURL(/#checklists$/);
      await expect(shown(page)).toHaveCount(LISTS.length);
      await expect(nothing).toHaveCount(0);
      for (const [path, key] of [
        ['my-lists', 'my-lists.noscript'],
        ['stored', 'stored.noscript'],
      ] as const) {
        expect(await (await page.request.get(`${lang}/${path}/`)).text()).toContain(
          `<noscript><p class="notice">${text(lang, key)}`,
        );
      }
    });
  }
});

/** What axe and its like were found to miss, held for the pages of lists. */
test.describe('for keyboards, screen readers and forced colours', () => {
  for (const path of ['en/checklists/', 'th/my-lists/?', 'nb/stored/']) {
    test(`${path}: groups have legends, bars have names, one live region, focus is seen`, async ({ page }) => {
      await page.addInitScript(() => {
        localStorage.setItem(
          'calm-counter',
          JSON.stringify({
            topics: { 'keep-calm': { content: 'old', seen: [], ticked: ['empathy/lowered-voice'] } },
            pinned: ['keep-calm/empathy'],
          }),
        );
      });
      await page.goto(path);
      await page.locator('details').evaluateAll((all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
      const faults = await page.evaluate(() => [
        ...[...document.querySelectorAll('fieldset')]
          .filter(
            (set) => set.firstElementChild?.tagName !== 'LEGEND' || set.firstElementChild.textContent.trim() === '',
          )
          .map((set) => `no legend: ${set.className}`),
        ...[...document.querySelectorAll('progress')]
          .filter((bar) => (bar.getAttribute('aria-label') ?? '').trim() === '')
          .map(() => 'a bar without a name'),
        ...[...document.querySelectorAll('main input[type="checkbox"]')]
          .filter((box) => (box as HTMLInputElement).labels?.length !== 1)
          .map(() => 'a box without a label'),
        ...(document.querySelectorAll('main [role="status"]').length === 1 ? [] : ['not one live region']),
      ]);
      expect(faults).toEqual([]);
      // By keyboard through the page: whatever takes the focus shows it.
      await page.locator('main').focus();
      for (let presses = 0; presses < 25; presses += 1) {
        await page.keyboard.press('Tab');
        const unseen = await page.evaluate(() => {
          const active = document.activeElement;
          if (!active || active === document.body) return undefined;
          const drawn = active.matches('input[data-item]') ? (active.nextElementSibling ?? active) : active;
          const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
          return outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? active.outerHTML.slice(0, 100) : undefined;
        });
        expect(unseen).toBeUndefined();
      }
    });
  }

  test('with forced colours, a kept list differs from one that is not', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('en/checklists/');
    const pin = page.locator('[data-pin]').first();
    const before = await pin.evaluate((button) => getComputedStyle(button).backgroundColor);
    await pin.click();
    expect(await pin.evaluate((button) => getComputedStyle(button).backgroundColor)).not.toBe(before);
  });

  test('with reduced motion nothing on the page moves by itself', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('en/checklists/');
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('main *')].filter((element) => getComputedStyle(element).animationName !== 'none')
          .length,
    );
    expect(moving).toBe(0);
  });
});
