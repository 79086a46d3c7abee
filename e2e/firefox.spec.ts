import { firefox } from 'playwright';
import { readGolden, type Query } from '../bench/golden.ts';
import { scoreOf, type Answer } from '../bench/score.ts';
import { answerFrom, builtSite } from '../bench/site.ts';
import { cleanQuery } from '../src/search/box/query.ts';
import { whyNoFirefox } from './support/browser.ts';
import { folders } from './support/folders.ts';
import { expect, test } from './support/site.ts';

/** All Thai queries, since Firefox cuts Thai into words with another dictionary than Chromium; of the rest every sixth. */
const chosen = (queries: readonly Query[]): Query[] =>
  queries.filter(
    ({ lang, kind }, index) => !['cross', 'none', 'wrong'].includes(kind) && (lang === 'th' || index % 6 === 0),
  );
/** Percent of the queries whose topic comes first, and among the first three. */
const FLOORS = { first: 88, three: 95 };

test('search finds in Firefox as it does in Chromium', async ({ real }) => {
  const reason = await whyNoFirefox();
  test.skip(reason !== undefined, reason);
  test.setTimeout(300_000);
  const built = await builtSite(folders.real, '/');
  const groups = Map.groupBy(chosen(await readGolden(built)), ({ lang }) => lang);
  const browser = await firefox.launch();
  try {
    const answers: Answer[] = [];
    const errors: string[] = [];
    for (const [lang, group] of groups) {
      const page = await browser.newPage();
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.goto(`${real.url}${lang}/search/`);
      for (const { q } of group) {
        await page.locator('#q-page').fill(q);
        const done = page.locator('[data-status][data-state="done"]').first();
        await expect(done).toHaveAttribute('data-query', cleanQuery(q), { timeout: 30_000 });
        const links = page.locator('#results > li > a.hit-title');
        const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
        answers.push(answerFrom(built, addresses));
      }
      await page.close();
    }
    const { all } = scoreOf([...groups.values()].flat(), answers);
    expect(errors).toEqual([]);
    expect(all.count).toBeGreaterThan(80);
    expect((100 * all.first) / all.count).toBeGreaterThanOrEqual(FLOORS.first);
    expect((100 * all.three) / all.count).toBeGreaterThanOrEqual(FLOORS.three);
  } finally {
    await browser.close();
  }
});
