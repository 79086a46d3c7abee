import type { Page } from 'playwright/test';

/** How far the page can be scrolled sideways, in CSS pixels. The search field that is folded stands to the left on purpose. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Adds a style sheet of a reader's own to those before. */
export const addRules = (page: Page, rules: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, rules);

/** Unfolds whatever is folded in the page's content. */
export const unfold = (page: Page): Promise<void> =>
  page.locator('main details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });

/** What is skipped until it is near the screen (`content-visibility: auto`) has no place to measure. */
export const ALL_LAID_OUT = '* { content-visibility: visible !important }';

/** Lays out all of each page that is opened next. */
export async function layOutAll(page: Page): Promise<void> {
  await page.addInitScript((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, ALL_LAID_OUT);
}
