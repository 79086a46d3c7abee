import type { Page } from 'playwright/test';
import { clippedTexts } from './support/clipped.ts';
import { layOutAll, sidewaysScroll } from './support/measure.ts';
import { overlappingTexts } from './support/overlap.ts';
import { mainKinds } from './support/test-pages.ts';
import { expect, test } from './support/site.ts';

/** What somebody sees who enlarges a screen of 1280 × 1024 pixels to 400 %: WCAG 1.4.10. That nothing is cut there: layout.spec.ts. */
const AT_400_PERCENT = { width: 320, height: 256 };
/** The size of text that a reader has set in the browser, where 16 is the usual one. */
const LARGER = { standard: 20, fixed: 16 };
/** Texts grow by a quarter, and large headings a little less, since they hang on the width of the screen too. */
const LEAST_GROWTH = 1.18;
const MOST_FOCUSED = 60;

const faultsOf = async (page: Page): Promise<string[]> => {
  const sideways = await sidewaysScroll(page);
  return [
    ...(sideways > 0 ? [`${String(sideways)} px to scroll sideways`] : []),
    ...(await page.evaluate(overlappingTexts)),
    ...(await page.evaluate(clippedTexts)),
  ];
};

/**
 * Focuses what a keyboard leads to, one after the other, as the browser does on Tab: scrolled no further than until it is seen. A word
 * between the tests and the browser for each would take ten times as long. Runs inside the page.
 * @returns how many had the focus, and those of which no point was seen
 */
function focusAll(most: number): { seen: number; hidden: string[] } {
  const shares = [0.1, 0.5, 0.9];
  const isSeen = (drawn: Element): boolean =>
    [...drawn.getClientRects()].some(({ left, top, width, height }) =>
      shares.some((x) =>
        shares.some((y) => {
          const at = document.elementFromPoint(left + width * x, top + height * y);
          return at !== null && (drawn.contains(at) || at.contains(drawn)) && at !== document.body;
        }),
      ),
    );
  const selector = 'a[href], button, input, select, textarea, summary, iframe, [tabindex]';
  const hidden: string[] = [];
  let seen = 0;
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    if (seen === most) break;
    if (element.tabIndex < 0) continue;
    element.focus();
    // What is folded, disabled or not shown takes no focus.
    if (document.activeElement !== element) continue;
    seen += 1;
    // A box to tick is drawn by its label.
    const drawn = element.matches('[type="checkbox"], [type="radio"]')
      ? (element.closest('label') ?? element)
      : element;
    if (!isSeen(drawn)) hidden.push(element.outerHTML.slice(0, 120));
  }
  return { seen, hidden };
}

// Russian has the longest words, Thai the highest lines.
for (const lang of ['ru', 'th'] as const) {
  test.describe(lang, () => {
    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
    });

    test('at 400 % what has the focus is never hidden', async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize(AT_400_PERCENT);
      let seen = 0;
      for (const path of mainKinds(lang)) {
        await page.goto(path);
        // Results that come while somebody goes through the page would move what has the focus.
        if (path.includes('?q=')) await page.locator('[data-status][data-state="done"]').first().waitFor();
        // From here on the browser takes it that somebody uses a keyboard, and draws a ring around what has the focus.
        await page.keyboard.press('Tab');
        const found = await page.evaluate(focusAll, MOST_FOCUSED);
        expect.soft(found.hidden, path).toEqual([]);
        seen += found.seen;
      }
      expect(seen).toBeGreaterThan(mainKinds(lang).length * 10);
    });

    test('all text grows with the size that a reader has set, and still has room', async ({ page }) => {
      test.setTimeout(120_000);
      await layOutAll(page);
      const session = await page.context().newCDPSession(page);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        for (const path of mainKinds(lang)) {
          await session.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
          await page.goto(path);
          const before = await page.evaluateHandle(() =>
            [...document.querySelectorAll<HTMLElement>('body *')]
              .filter((element) =>
                [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
              )
              .map((element) => ({ element, size: parseFloat(getComputedStyle(element).fontSize) })),
          );
          await session.send('Page.setFontSizes', { fontSizes: LARGER });
          await expect
            .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize))
            .toBe('20px');
          const kept = await before.evaluate(
            (all, least) =>
              all
                .map(({ element, size }) => ({ element, by: parseFloat(getComputedStyle(element).fontSize) / size }))
                .filter(({ by }) => by < least)
                .map(({ element, by }) => `${element.tagName}.${element.className} grew by ${by.toFixed(2)}`),
            LEAST_GROWTH,
          );
          expect.soft(await before.evaluate((all) => all.length), path).toBeGreaterThan(20);
          expect.soft([...new Set(kept)], `${path} at ${String(width)} px`).toEqual([]);
          expect.soft(await faultsOf(page), `${path} at ${String(width)} px`).toEqual([]);
        }
      }
    });
  });
}
