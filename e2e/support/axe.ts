import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';
import { addRules, ALL_LAID_OUT } from './measure.ts';

/** WCAG 2.2 A and AA, and what axe calls best practice. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Half as long as `axe.source`. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Has each page that is opened next bring axe with it: to send it each time takes a sixth of all that axe does. */
export const bringAxe = (page: Page): Promise<void> => page.addInitScript(AXE).then(() => undefined);

/**
 * What axe finds on the page that is open: `color-contrast: .facts summary, .facts li`; pages in frames are tried by themselves.
 * axe runs within the page and hands back its findings alone: its builder for Playwright carries all that it has looked at through
 * the browser, which takes five times as long.
 * @param runOnly tags of rules (`wcag2a`), or ids of rules (`color-contrast`); all rules where none is named
 * @param without ids of rules that are left out
 */
export async function axeFindings(
  page: Page,
  runOnly?: RunOptions['runOnly'],
  without: readonly string[] = [],
): Promise<string[]> {
  await addRules(page, ALL_LAID_OUT);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const options: RunOptions = {
    resultTypes: ['violations'],
    iframes: false,
    ...(runOnly === undefined ? {} : { runOnly }),
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
  };
  return page.evaluate(async (given) => {
    const { axe: inPage } = window as unknown as {
      axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> };
    };
    const { violations } = await inPage.run(document, given);
    return violations.map(({ id, nodes }) => {
      const places = nodes.slice(0, 3).map(({ target }) => target.join(' '));
      return `${id}: ${places.join(', ')}`;
    });
  }, options);
}
