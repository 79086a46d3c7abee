import type { Page } from 'playwright/test';
import { headersOf } from './support/headers.ts';
import { serve, type Serving } from '../src/server/serve.ts';
import { axeFindings, bringAxe } from './support/axe.ts';
import { folders } from './support/folders.ts';
import { Host } from './support/host.ts';
import { findingsOf, frameForLooks, type Look } from './support/looks.ts';
import { sidewaysScroll } from './support/measure.ts';
import { SCENES_AT_FIRST } from '../src/scene/scene-pages.ts';
import { MOST_AT_FIRST } from '../src/situation/first-situations.ts';
import { catalog, expect, pathOf, test as base, text } from './support/site.ts';

/**
 * Languages that come by files of content alone: Polish, and Arabic, which runs from right to left. Both are drafts with half
 * of the interface; English is the third language of the site (e2e/content-languages/).
 */
const test = base.extend<object, { languages: Serving; intranet: Host }>({
  intranet: [
    async ({}, use) => {
      const host = await new Host().start();
      await use(host);
      await host.stop();
    },
    { scope: 'worker' },
  ],
  languages: [
    async ({ intranet }, use) => {
      const site = await serve({ folder: folders.languages, headers: headersOf(folders.languages, [intranet.origin]) });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ languages }, use) => {
    await use(languages.url);
  },
});

const { topics } = catalog(folders.languages);
const topic = (id: string, lang: string): string =>
  pathOf(topics.find((other) => other.id === id)?.translations[lang]?.url ?? '');
const DIRECTIONS = { ar: 'rtl', pl: 'ltr' } as const;
type Code = keyof typeof DIRECTIONS;
const SITUATION = { ar: 'عميل يصرخ في وجهي', pl: 'Ktoś na mnie krzyczy' } as const;
const ITEM = 'keep-calm/empathy/lowered-voice';
const pages = (lang: Code): { path: string; axe?: boolean }[] => [
  { path: `/${lang}/` },
  { path: topic('keep-calm', lang) },
  // In Arabic with a part in English; in Polish wholly in English.
  { path: topic('safety-first', lang), axe: true },
  { path: `/${lang}/search/?q=112`, axe: true },
  { path: `/${lang}/checklists/`, axe: true },
  { path: `/${lang}/situations/after/`, axe: true },
  { path: `/${lang}/practice/` },
  { path: `/${lang}/scenes/after/`, axe: true },
  { path: `/${lang}/phrases/` },
  { path: `/${lang}/phrases/explain/`, axe: true },
  { path: `/${lang}/sources/` },
  { path: `/${lang}/embed/` },
  { path: `/embed/${lang}/keep-calm/`, axe: true },
];
const LOOKS: readonly Look[] = [320, 390, 1280].map((width) => ({
  width,
  height: 800,
  searches: ['sidewaysScroll', 'overlappingTexts'],
}));
const done = (page: Page) => expect(page.locator('[data-status][data-state="done"]')).toHaveCount(1);
const search = async (page: Page, lang: Code, query: string): Promise<void> => {
  await page.goto(`/${lang}/search/?q=${encodeURIComponent(query)}`);
  await done(page);
};

for (const [lang, dir] of Object.entries(DIRECTIONS) as [Code, 'rtl' | 'ltr'][]) {
  test(`${lang}: from the home page to a topic and its lists, in the language and its direction`, async ({ page }) => {
    await page.goto(`/${lang}/`);
    await expect(page.locator(`html[lang="${lang}"][dir="${dir}"]`)).toHaveCount(1);
    await page.getByRole('link', { name: SITUATION[lang] }).click();
    await expect(page).toHaveURL(new RegExp(`${topic('keep-calm', lang)}$`));
    const box = page.locator(`input[data-item="${ITEM}"]`);
    await box.check();
    // The count in words, by the plural forms of the language; the bar begins where its lines begin.
    await expect(page.locator('.checklists-head [data-count]')).toHaveText(
      lang === 'ar' ? 'أُنجز 1 من 6' : 'Zrobiono 1 z 6',
    );
    const legend = await page.locator('.list legend').first().boundingBox();
    const pin = await page.locator('.pin').first().boundingBox();
    const middle = (legend?.x ?? 0) + (legend?.width ?? 0) / 2;
    expect((pin?.x ?? 0) < middle).toBe(dir === 'rtl');
    for (const path of [`/${lang}/checklists/`, `/embed/${lang}/keep-calm/`, '/en/keep-calm/']) {
      await page.goto(path);
      await expect(box, path).toBeChecked();
    }
  });

  test(`${lang}: nothing sticks out at any width, no words lie on others, axe finds nothing`, async ({ page }) => {
    const frame = await frameForLooks(page);
    for (const { path } of pages(lang)) expect.soft(await findingsOf(frame, path, LOOKS), path).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await bringAxe(page);
    for (const { path, axe } of pages(lang)) {
      if (axe !== true) continue;
      await page.goto(path);
      expect.soft(await axeFindings(page), path).toEqual([]);
    }
  });

  test(`${lang}: the page prints, and the tag shows it in a page of another language`, async ({
    page,
    intranet,
    languages,
  }) => {
    await page.goto(topic('keep-calm', lang));
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 720, height: 1000 });
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await expect(page.locator('.site-header')).toBeHidden();
    await expect(page.locator(`input[data-item="${ITEM}"] + .box`)).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    const tag = `<calm-counter topic="keep-calm" lang="${lang}"><a href="${languages.url}">Keep calm</a></calm-counter>`;
    await page.goto(intranet.page(`<script src="${languages.url}embed.js" async></script>${tag}`, { name: lang }));
    const frame = page.frameLocator('calm-counter iframe');
    await expect(frame.locator(`html[lang="${lang}"][dir="${dir}"]`)).toHaveCount(1);
    await expect(page.locator('calm-counter a')).toBeHidden();
    await expect
      .poll(() => page.frames()[1]?.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
  });
}

test('a text of the other direction has its own, on pages of both', async ({ page }) => {
  await page.goto(topic('safety-first', 'ar'));
  const english = page.locator('section#avoid');
  await expect(english).toHaveAttribute('dir', 'ltr');
  await expect(english).toHaveCSS('direction', 'ltr');
  await expect(english.locator('.notice')).toHaveCSS('direction', 'rtl');
  await expect(page.locator('.aloud [lang="en"]').first()).toHaveCSS('direction', 'ltr');
  await expect(page.locator('[data-item="safety-first/empathy/stayed-near"] ~ .item-text [lang="en"]')).toHaveAttribute(
    'dir',
    'ltr',
  );
  await page.goto(topic('take-a-break', 'en'));
  const arabic = page.locator('section#say');
  await expect(arabic.locator('.prose p')).toHaveCSS('direction', 'rtl');
  await expect(arabic.locator('.notice')).toHaveText('This part has not been translated yet. It is shown in Arabic.');
  await expect(arabic.locator('.notice')).toHaveCSS('direction', 'ltr');
  await page.goto('/en/phrases/explain/');
  await expect(page.locator('dd[lang="ar"]').first()).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('dd[lang="pl"]').first()).toHaveAttribute('dir', 'ltr');
});

test('what points along the line is mirrored where the line runs to the left', async ({ page }) => {
  const turned = (): Promise<string> =>
    page
      .locator('.tile .icon-along')
      .first()
      .evaluate((icon) => getComputedStyle(icon).transform);
  await page.goto('/ar/');
  expect(await turned()).toBe('matrix(-1, 0, 0, 1, 0, 0)');
  await page.goto('/pl/');
  expect(await turned()).toBe('matrix(1, 0, 0, 1, 0, 0)');
});

/** As people type: without the marks of letters, with other letters at the end, stretched, with vowels; last a word that only full-text search knows. */
const QUERIES = {
  pl: [
    ['zlosc', 'keep-calm'],
    ['KRZYCZĄ', 'keep-calm'],
    ['zmeczenie', 'take-a-break'],
    ['ramiona', 'keep-calm'],
  ],
  ar: [
    ['صُراخ', 'keep-calm'],
    ['غاضـــب', 'keep-calm'],
    ['راحه', 'take-a-break'],
    ['كتفيك', 'keep-calm'],
  ],
} as const;

for (const lang of ['pl', 'ar'] as const)
  test(`${lang}: search finds words as they are typed`, async ({ page }) => {
    for (const [query, id] of QUERIES[lang]) {
      await search(page, lang, query);
      const first = page.locator('#results > li').first().getByRole('link');
      await expect(first, query).toHaveAttribute('href', new RegExp(`^${topic(id, lang)}`));
    }
  });

test('a query in the script of another language is asked there, and the answer runs its own way', async ({ page }) => {
  await search(page, 'pl', 'غاضب');
  const hit = page.locator('#results > li').first();
  await expect(hit.getByRole('link')).toHaveAttribute('href', topic('keep-calm', 'pl'));
  await expect(hit.locator('.hit-language')).toHaveText('w języku: arabski');
  await expect(hit.locator('p')).toHaveAttribute('lang', 'ar');
});

test('interface texts that a draft lacks are shown in the language that it falls back to', async ({ page }) => {
  await page.goto('/pl/');
  await expect(page.getByRole('link', { name: 'What this browser keeps' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Objaśnienia słów' })).toBeVisible();
});

test('of a stage with many situations the home page shows the first, and leads to all', async ({ page }) => {
  await page.goto('/en/');
  const stage = page.getByRole('region', { name: text('en', 'stage.after') });
  await expect(stage.getByRole('listitem')).toHaveCount(MOST_AT_FIRST);
  await stage.getByRole('link', { name: text('en', 'home.all', { all: '32' }) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('en', 'stage.after'));
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(32);
  await page.getByRole('main').getByRole('link', { name: 'I keep thinking of call 31' }).click();
  await expect(page).toHaveURL(/\/take-a-break\/$/);
});

test('of a stage with many scenes to practise with the page of all shows the first, and leads to the others', async ({
  page,
}) => {
  await page.goto('/en/practice/');
  const stage = page.getByRole('region', { name: text('en', 'stage.after') });
  await expect(stage.getByRole('listitem')).toHaveCount(SCENES_AT_FIRST);
  await stage.getByRole('link', { name: text('en', 'scene.all', { all: '19' }) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('en', 'stage.after'));
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(19);
  await page.getByRole('main').getByRole('link', { name: 'Call 19 comes' }).click();
  await expect(page).toHaveURL(/\/practice\/call-19\/$/);
});
