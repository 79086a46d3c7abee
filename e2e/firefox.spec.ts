import { spawnSync } from 'node:child_process';
import puppeteer from 'puppeteer-core';
import { readGolden, type Query } from '../bench/golden.ts';
import { answerFrom, builtSite } from '../bench/site.ts';
import { scoreOf, type Answer } from '../bench/score.ts';
import { cleanQuery } from '../src/search/box/query.ts';
import { folders } from './support/folders.ts';
import { expect, test } from './support/site.ts';

/**
 * Firefox cuts Thai into words with another dictionary than Chromium, and has its own ways with modules and workers.
 * Playwright drives only a Firefox of its own build, so this one is driven by the WebDriver BiDi protocol.
 * @see https://pptr.dev/webdriver-bidi
 */
function firefox(): string | undefined {
  const named = process.env['FIREFOX_PATH'];
  if (named !== undefined) return named;
  for (const name of ['firefox', 'firefox-esr']) {
    const answer = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
    const path = answer.status === 0 ? answer.stdout.trim().split(/\r?\n/)[0] : undefined;
    if (path !== undefined && path !== '') return path;
  }
  return undefined;
}

/** All Thai queries, and of each other language every sixth. */
const chosen = (queries: readonly Query[]): Query[] =>
  queries.filter(
    ({ lang, kind }, index) => !['cross', 'none', 'wrong'].includes(kind) && (lang === 'th' || index % 6 === 0),
  );
const FLOORS = { first: 88, three: 95 };

test('search finds in Firefox as it does in Chromium', async ({ site }) => {
  const executablePath = firefox();
  test.skip(
    executablePath === undefined,
    'no Firefox on this machine: install firefox or firefox-esr, or name one in FIREFOX_PATH',
  );
  test.setTimeout(300_000);
  const built = await builtSite(folders.dist, '/');
  const queries = chosen(await readGolden(built));
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: executablePath ?? '', headless: true });
  try {
    const answers = new Map<Query, Answer>();
    const errors: string[] = [];
    for (const [lang, group] of Map.groupBy(queries, (query) => query.lang)) {
      const page = await browser.newPage();
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(`${site.url}${lang}/search/`);
      for (const query of group) {
        await page.evaluate((q) => {
          const input = document.querySelector<HTMLInputElement>('#q-page');
          input?.focus();
          if (input) input.value = q;
          input?.dispatchEvent(new Event('input', { bubbles: true }));
        }, query.q);
        await page.waitForFunction(
          (q) => {
            const status = document.querySelector<HTMLElement>('[data-status]');
            return status?.dataset['state'] === 'done' && status.dataset['query'] === q;
          },
          {},
          cleanQuery(query.q),
        );
        answers.set(
          query,
          answerFrom(
            built,
            await page.$$eval('#results > li > a.hit-title', (links) => links.map((link) => link.href)),
          ),
        );
      }
      await page.close();
    }
    const { all } = scoreOf(
      queries,
      queries.flatMap((query) => answers.get(query) ?? []),
    );
    expect(errors).toEqual([]);
    expect(all.count).toBeGreaterThan(80);
    expect((100 * all.first) / all.count).toBeGreaterThanOrEqual(FLOORS.first);
    expect((100 * all.three) / all.count).toBeGreaterThanOrEqual(FLOORS.three);
  } finally {
    await browser.close();
  }
});
