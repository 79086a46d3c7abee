import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { CatalogTopic } from '../src/catalog/catalog.ts';
import { securityHeaders } from '../src/server/headers.ts';
import { serve } from '../src/server/serve.ts';
import { folders } from './support/folders.ts';
import { frameForLooks } from './support/looks.ts';
import { catalog, expect, pathOf, someOf, test, topicPath } from './support/site.ts';

/** The phone of somebody at a counter: small, old, held in one hand. */
const PHONE = { width: 360, height: 640 };
const { languages, topics } = catalog(folders.real);

/**
 * What is published, and nothing of its words: all steps of every topic stand above the bar at the bottom of a phone. In the wide
 * font alone: what fits there fits in a narrower one.
 */
for (const { code: lang } of languages) {
  test(`${lang}: the steps of every topic stand on the first screen of a phone`, async ({ page, real }) => {
    const frame = await frameForLooks(page, real.url, PHONE);
    let measured = 0;
    for (const { id, translations } of topics) {
      await frame.goto(new URL(pathOf(translations[lang]?.url ?? ''), real.url).href);
      const [steps, bar] = await frame.evaluate(() => [
        document.querySelector('#now ol > li:last-child')?.getBoundingClientRect().bottom,
        document.querySelector('.site-nav')?.getBoundingClientRect().top,
      ]);
      if (steps === undefined || bar === undefined)
        throw new Error(`${id} in ${lang} has no steps, or no bar at the bottom`);
      expect.soft(steps, id).toBeLessThanOrEqual(bar);
      measured += 1;
    }
    expect(measured).toBe(topics.length);
  });
}

/** What is seen of a first screen: the place and all of the style of each part. */
const drawn = (page: Page): Promise<Record<string, string>[]> =>
  page
    .locator('.skip-link, .in-danger, .site-header, .topic-head, #now, .home > :not(section ~ *)')
    .locator('xpath=descendant-or-self::*')
    .evaluateAll((all) =>
      all
        .filter((element) => element.checkVisibility() && element.parentElement?.closest('svg') === null)
        .flatMap((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return ['', '::before', '::after']
            .map((pseudo) => ({ pseudo, style: getComputedStyle(element, pseudo) }))
            .filter(({ pseudo, style }) => pseudo === '' || style.content !== 'none')
            .map(({ pseudo, style }) => ({
              part: `${element.tagName}.${element.getAttribute('class') ?? ''}${pseudo}`,
              place: [x, y, width, height].join(' '),
              ...Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)])),
            }));
        }),
    );
/** What differs, in words: `LI.::before: width: 30px → 27px`. */
const differences = (before: readonly Record<string, string>[], after: readonly Record<string, string>[]): string[] =>
  before.flatMap((part, at) =>
    Object.entries(part)
      .filter(([name, value]) => after[at]?.[name] !== value)
      .map(([name, value]) => `${part['part'] ?? ''}: ${name}: ${value} → ${after[at]?.[name] ?? 'none'}`),
  );

function urgencyOf({ translations }: CatalogTopic): string {
  const [{ url } = { url: '' }] = Object.values(translations);
  const html = readFileSync(join(folders.real, decodeURI(pathOf(url)), 'index.html'), 'utf8');
  const [, urgency] = /class="topic is-(\w+)"/.exec(html) ?? [];
  if (urgency === undefined) throw new Error(`${url} tells no urgency`);
  return urgency;
}
/** A topic of each urgency, since each has colours and lines of its own. */
const ofEachUrgency = [...Map.groupBy(topics, urgencyOf).values()].flatMap(([topic]) => topic ?? []);

/** Pages that have the style of their first screen in themselves, with the end of that screen and what follows the style sheet. */
const withStyle = (lang: string) => [
  ...ofEachUrgency.map(({ id, translations }) => ({
    name: id,
    path: pathOf(translations[lang]?.url ?? ''),
    end: '#now',
    rest: '.topic-lists',
  })),
  { name: 'home', path: `${lang}/`, end: '.home > section', rest: '.home > section + section' },
];

test.describe('before the style sheet has come', () => {
  // Without scripts, which add buttons to the first screen: what is compared is style alone.
  test.use({ javaScriptEnabled: false });
  for (const lang of someOf(languages.map(({ code }) => code)))
    for (const [width, height, colorScheme] of [
      [360, 640, 'dark'],
      [1280, 800, 'light'],
    ] as const)
      test(`${lang}: the first screen looks as it does afterwards, ${String(width)} pixels, ${colorScheme}`, async ({
        page,
        real,
      }) => {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme });
        for (const { name, path, end, rest } of withStyle(lang)) {
          const held = Promise.withResolvers<undefined>();
          await page.route('**/assets/index.*.css', async (route) => {
            await held.promise;
            await route.continue();
          });
          await page.goto(new URL(path, real.url).href, { waitUntil: 'commit' });
          await expect(page.locator(end)).toBeVisible();
          const before = await drawn(page);
          expect(before.length).toBeGreaterThan(50);
          await expect(page.locator(rest)).toHaveCount(0);
          held.resolve(undefined);
          await expect(page.locator(rest).first()).toBeAttached();
          await page.waitForLoadState();
          const after = await drawn(page);
          expect.soft(after).toHaveLength(before.length);
          expect.soft(differences(before, after).slice(0, 10), name).toEqual([]);
          await page.unrouteAll();
        }
      });
});

test.describe('where a server still sends the policy of an older version', () => {
  test.use({ allowedErrors: [/Content Security Policy/] });
  test('a page has its style with the sheet', async ({ page }) => {
    const older = await serve({ folder: folders.real, headers: securityHeaders([]) });
    const [first] = withStyle(languages[0]?.code ?? '');
    const refused = page.waitForEvent('console', (message) => message.text().includes('Content Security Policy'));
    await page.goto(new URL(first?.path ?? '', older.url).href);
    await refused;
    await expect(page.locator('#now')).toHaveCSS('border-top-width', '6px');
    await expect(page.locator('.site-header .icon').first()).toHaveCSS('fill', 'none');
    await older.close();
  });
});

test.describe('where the style sheet does not come', () => {
  test.use({ allowedErrors: [/Failed to load resource/] });
  test('all of a page can be read after two seconds', async ({ page, real }) => {
    await page.route('**/assets/index.*.css', (route) => route.abort());
    for (const { path, rest } of withStyle(languages[0]?.code ?? '')) {
      await page.goto(new URL(path, real.url).href);
      await expect(page.locator(rest).first()).toBeVisible();
      await expect(page.locator('.site-footer')).toBeVisible();
    }
  });
});

test('nothing moves when the style sheet comes, nor when scripts add their buttons and counts', async ({
  page,
  real,
}) => {
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.push(JSON.stringify(entry));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const width of [360, 768, 1280])
    for (const { name, path } of withStyle(languages[0]?.code ?? '')) {
      // Its tiles are laid out as they come near a wide screen (situation/tiles.css), where those below may move by some pixels.
      if (name === 'home' && width > 768) continue;
      await page.setViewportSize({ width, height: 800 });
      await page.goto(new URL(path, real.url).href);
      if (name !== 'home') await expect(page.locator('.phrase-tools').first()).toBeAttached();
      // A frame in which what scripts have added is drawn, and another in which its place is told.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const moved = await page.evaluate(() => (window as unknown as { moved: string[] }).moved);
      expect.soft(moved, `${name}, ${String(width)}`).toEqual([]);
    }
});

test('lists are as high before scripts have counted them as afterwards', async ({ page }) => {
  const heights = () =>
    page
      .locator('.checklists-head, fieldset[data-list]')
      .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().height));
  for (const { code: lang } of languages)
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
      // One of its items is for some readers only.
      await page.goto(topicPath('phone-calls', lang));
      const before = await heights();
      await page.unroute('**/*.js');
      await page.reload();
      await expect(page.locator('.list-tools .progress').first()).toBeVisible();
      expect.soft(await heights(), `${lang}, ${String(width)}`).toEqual(before);
    }
});
