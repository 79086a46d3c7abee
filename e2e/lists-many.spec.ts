import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright/test';
import { INTENTS } from '../src/authoring/schema.ts';
import { SENTENCES_ON_A_PAGE } from '../src/phrase/intent-pages.ts';
import { EVIDENCE_ON_A_PAGE } from '../src/references/evidence-pages.ts';
import { TOPICS_NAMED } from '../src/references/used-in.ts';
import { folders } from './support/folders.ts';
import { catalog, expect, LANGUAGES, test, text } from './support/site.ts';

/** Lists where topics are many, as on the published site: they are fetched when somebody opens them. */
const { topics } = catalog(folders.real);
const shown = (page: Page) => page.locator('fieldset[data-list]').filter({ visible: true });
const closed = (page: Page) => page.locator('main h3').getByRole('button');

for (const lang of LANGUAGES) {
  test(`${lang}: an entry opens its lists in its place, and they are open the next time if something is ticked`, async ({
    page,
    real,
  }) => {
    await page.goto(new URL(`${lang}/checklists/`, real.url).href);
    await expect(closed(page)).toHaveCount(topics.length);
    await expect(shown(page)).toHaveCount(0);
    const entry = closed(page).nth(1);
    const name = (await entry.textContent()) ?? '';
    await entry.press('Enter');
    const region = page.getByRole('region', { name, exact: true });
    await expect(region.getByRole('link', { name, exact: true })).toBeFocused();
    await expect(shown(page)).toHaveCount(3);
    await expect(closed(page)).toHaveCount(topics.length - 1);
    await region.getByRole('checkbox').first().check();
    await page.reload();
    await expect(region.getByRole('checkbox').first()).toBeChecked();
    await expect(closed(page)).toHaveCount(topics.length - 1);
  });
}

test('a filter that leaves few opens them, and no other list', async ({ page, real }) => {
  await page.goto(new URL('nb/checklists/?list=honesty&topic=keep-calm', real.url).href);
  await expect(shown(page)).toHaveCount(1);
  await page.getByRole('button', { name: text('nb', 'filter.all') }).click();
  await expect(closed(page)).toHaveCount(topics.length - 1);
  await expect(shown(page)).toHaveCount(3);
});

test('the topic that an address names is open', async ({ page, real }) => {
  await page.goto(new URL('ro/checklists/#keep-calm', real.url).href);
  await expect(page.locator('section#keep-calm fieldset[data-list]')).toHaveCount(3);
  await expect(shown(page)).toHaveCount(3);
});

test.describe('a list of a topic that is gone', () => {
  test.use({ allowedErrors: [/404/] });
  test('is none of “my lists”', async ({ page, real }) => {
    await page.addInitScript(() => {
      localStorage.setItem('calm-counter:/', JSON.stringify({ version: 1, topics: {}, pinned: ['gone/empathy'] }));
    });
    await page.goto(new URL('en/my-lists/', real.url).href);
    await expect(page.getByText(text('en', 'my-lists.empty'))).toBeVisible();
    await expect(page.locator('[data-lists-failed]')).toBeHidden();
  });
});

test('what is printed or copied is all that the filter leaves, open or not', async ({ page, real }) => {
  const first = topics.filter(({ stage }) => stage === 'hard');
  await page.goto(new URL('en/checklists/?stage=hard', real.url).href);
  await page.getByText(text('en', 'share.heading'), { exact: true }).click();
  await expect(shown(page)).toHaveCount(3 * first.length);
});

test.describe('without a network', () => {
  test.use({ allowedErrors: [/ERR_FAILED/] });
  test('lists that do not come are told of, and come later', async ({ page, real }) => {
    await page.route('**/fragment/**', (route) => route.abort());
    await page.goto(new URL('en/checklists/', real.url).href);
    await closed(page).first().click();
    await expect(page.getByRole('status').filter({ hasText: text('en', 'share.failed') })).toHaveCount(1);
    await page.unroute('**/fragment/**');
    await closed(page).first().click();
    await expect(shown(page)).toHaveCount(3);
    await expect(page.locator('[data-lists-failed]')).toBeHidden();
  });
});

/** As many topics as a page must be able to name. */
const MANY = 400;
const LIMITS = { elements: 1500, bytes: 60_000 };

interface Size {
  elements: number;
  bytes: number;
}
const sizeOf = (html: string): Size => ({
  elements: html.match(/<[a-z]/g)?.length ?? 0,
  bytes: gzipSync(html).length,
});
const expectSmall = (size: Size): void => {
  expect.soft(size.elements).toBeLessThanOrEqual(LIMITS.elements);
  expect.soft(size.bytes).toBeLessThanOrEqual(LIMITS.bytes);
};
/** What a page has where there is more of what it lists, reckoned from two pages that list different numbers of it. */
const sizeAt = (count: number, few: Size & { count: number }, many: Size & { count: number }): Size => {
  const at = (measure: keyof Size): number =>
    many[measure] + ((count - many.count) * (many[measure] - few[measure])) / (many.count - few.count);
  return { elements: at('elements'), bytes: at('bytes') };
};

const htmlOf = (folder: string, path: string): string => readFileSync(join(folder, path, 'index.html'), 'utf8');
const pageOf = (folder: string, path: string, counted: RegExp): Size & { count: number } => {
  const html = htmlOf(folder, path);
  return { ...sizeOf(html), count: html.match(counted)?.length ?? 0 };
};

for (const lang of LANGUAGES) {
  for (const path of ['checklists', 'my-lists', 'stored']) {
    test(`${lang}/${path}/ stays small where there are ${String(MANY)} topics`, () => {
      const [few, many] = [folders.site, folders.real].map((folder) => ({
        ...sizeOf(htmlOf(folder, `${lang}/${path}`)),
        count: catalog(folder).topics.length,
      }));
      if (!few || !many) throw new Error('Two sites are compared.');
      expectSmall(sizeAt(MANY, few, many));
    });
  }

  /** What is counted on a page that leads to lists, and how much of it there can be. */
  for (const [path, counted, most] of [['phrases', /class="tile/g, INTENTS.length]] as const) {
    test(`${lang}/${path}/ leads to its lists, and to no more than there are kinds of them`, () => {
      const [few, many] = [folders.site, folders.real].map((folder) => pageOf(folder, `${lang}/${path}`, counted));
      if (!few || !many) throw new Error('Two sites are compared.');
      expect(many.count).toBeGreaterThan(few.count);
      expect(many.count).toBeLessThanOrEqual(most);
      expectSmall(sizeAt(most, few, many));
    });
  }

  test(`${lang}/sources/ stays small where every topic rests on every point`, () => {
    const html = htmlOf(folders.real, `${lang}/sources`);
    const links = [...new Set(html.match(/<a href="[^"#]*">[^<]*<\/a>(?= · |<\/p>)/g))];
    expect(links.length).toBeGreaterThan(TOPICS_NAMED);
    let at = 0;
    const full = html.replace(/(<p class="used">)[\s\S]*?<\/p>/g, (_, start: string) => {
      at += 1;
      return `${start}${Array.from({ length: TOPICS_NAMED }, (__, more) => links[(at + more) % links.length]).join(' · ')}</p>`;
    });
    expect(at).toBeGreaterThan(10);
    expectSmall(sizeOf(full));
  });

  /** Pages that a list is cut into, with what is counted on them, and how many of it a page has at most. */
  for (const [list, entry, most] of [
    ['phrases', /<figure/g, SENTENCES_ON_A_PAGE],
    ['sources', /<cite/g, EVIDENCE_ON_A_PAGE],
  ] as const) {
    test(`${lang}/${list}/: each page of it stays small, however long the list is`, () => {
      const pages = readdirSync(join(folders.real, lang, list), { withFileTypes: true })
        .filter((item) => item.isDirectory())
        .map(({ name }) => pageOf(folders.real, `${lang}/${list}/${name}`, entry))
        .sort((a, b) => a.count - b.count);
      const [few, many] = [pages[0], pages.at(-1)];
      if (!few || !many) throw new Error(`No page below ${list}/`);
      expect(many.count).toBeLessThanOrEqual(most);
      expectSmall(many.count === few.count ? many : sizeAt(most, few, many));
    });
  }
}
