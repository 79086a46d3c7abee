import type { Page } from 'playwright/test';
import { catalog, expect, pathOf, someOf, test, text } from './support/site.ts';
import { folders } from './support/folders.ts';
import { layOutAll } from './support/measure.ts';

/** Sentences to say, in what is published; no words of it are known here. */
const { languages } = catalog(folders.real);
const codes = languages.map(({ code }) => code);
const OWN = 'nb';
/** The language of another customer, for a reader. */
const otherOf = (lang: string): string => (lang === 'ru' ? 'ro' : 'ru');

const firstOf = (page: Page) =>
  page
    .getByRole('figure')
    .filter({ has: page.locator('blockquote') })
    .first();
const customerOf = (page: Page, lang: string) => page.getByLabel(text(lang, 'phrase.customer'));

for (const lang of someOf(codes)) {
  test(`${lang}: the customer’s language is chosen once, stands first on every page, and can be shared`, async ({
    page,
    real,
    context,
  }) => {
    const other = otherOf(lang);
    await page.goto(new URL(`${lang}/phrases/ask/`, real.url).href);
    await customerOf(page, lang).selectOption(other);
    const aloud = firstOf(page).locator('[data-words]');
    await expect(aloud).toHaveAttribute('lang', other);
    await expect(aloud).not.toBeEmpty();
    await expect(page).toHaveURL(new RegExp(`customer=${other}`));
    // How it is said, in the reader’s own script.
    const say = firstOf(page).locator('[data-say]');
    await expect(say).toBeVisible();
    if (lang === 'th') await expect(say).toHaveText(/\p{Script=Thai}/u);
    if (lang === 'ru') await expect(say).toHaveText(/\p{Script=Cyrillic}/u);

    await page.goto(new URL(`${lang}/now/shouting/`, real.url).href);
    await expect(firstOf(page).locator('[data-words]')).toHaveAttribute('lang', other);
    await customerOf(page, lang).selectOption(OWN);
    if (lang === OWN) await expect(firstOf(page).locator('[data-words]')).toBeHidden();
    else await expect(firstOf(page).locator('[data-words]')).toHaveAttribute('lang', OWN);
    await expect(page).not.toHaveURL(/customer=/);

    const shared = await context.newPage();
    await shared.goto(new URL(`embed/${lang}/keep-calm/?show=phrases&customer=${other}`, real.url).href);
    await expect(firstOf(shared).locator('[data-words]')).toHaveAttribute('lang', other);
  });
}

test('a Thai sentence is shown as a woman or as a man says it, never as both', async ({ page, real }) => {
  await page.goto(new URL('th/phrases/ask/', real.url).href);
  const sentences = page.locator('[data-wording]');
  const all = async (): Promise<string> => (await sentences.allTextContents()).join('\n');
  expect(await all()).toMatch(/(ค่ะ|คะ)/);
  expect(await all()).not.toMatch(/ครับ|\//);
  await page.getByRole('radio', { name: text('th', 'phrase.man') }).check();
  await expect.poll(all).toMatch(/ครับ/);
  expect(await all()).not.toMatch(/ค่ะ|คะ|\//);
  // It is remembered, also where a sentence stands in the text of a page.
  await page.goto(new URL('th/now/upset/', real.url).href);
  await expect(page.locator('[data-wording]')).toHaveText(/ครับ/);
});

test('how a sentence is said follows who says it', async ({ page, real }) => {
  await page.goto(new URL('en/phrases/ask/?customer=th', real.url).href);
  const say = firstOf(page).locator('[data-say]');
  await expect(say).toBeVisible();
  const asWoman = await say.textContent();
  await page.getByRole('radio', { name: text('en', 'phrase.man') }).check();
  await expect(say).not.toHaveText(asWoman ?? '');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const lang of codes.filter((code) => code !== OWN))
    test(`${lang}: the organisation’s own language stands first, with how it is said`, async ({ page, real }) => {
      await page.goto(new URL(`${lang}/phrases/ask/`, real.url).href);
      await expect(firstOf(page).locator('[data-words]')).toHaveAttribute('lang', OWN);
      await expect(firstOf(page).locator('[data-say]')).toBeVisible();
      await expect(customerOf(page, lang)).toBeHidden();
      await expect(page.locator('.phrase-tools').first()).toBeHidden();
    });
});

test('a sentence can be shown large, turned round, and closed by a key', async ({ page, real }) => {
  await page.goto(new URL('th/phrases/ask/', real.url).href);
  const words = await firstOf(page).locator('[data-words]').textContent();
  await firstOf(page)
    .getByRole('button', { name: text('th', 'phrase.large') })
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('p')).toHaveText(words?.trim() ?? '');
  const box = await dialog.boundingBox();
  expect(box?.width).toBe(page.viewportSize()?.width);
  await dialog.getByRole('button', { name: text('th', 'phrase.turn') }).click();
  await expect(dialog).toHaveClass(/is-turned/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(firstOf(page).getByRole('button', { name: text('th', 'phrase.large') })).toBeFocused();
});

test('a sentence can be copied', async ({ page, real, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(new URL('ro/phrases/ask/', real.url).href);
  const words = await firstOf(page).locator('[data-words]').textContent();
  await firstOf(page)
    .getByRole('button', { name: text('ro', 'phrase.copy') })
    .click();
  await expect(firstOf(page).getByText(text('ro', 'phrase.copied'))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words?.trim());
});

test('a sentence can be heard where the browser has a voice for its language, and only there', async ({
  page,
  real,
}) => {
  await page.addInitScript(() => {
    const voices = [{ lang: 'no-NO', name: 'Voice' }];
    Object.defineProperty(speechSynthesis, 'getVoices', { value: () => voices });
  });
  await page.goto(new URL('ru/phrases/ask/', real.url).href);
  const hear = firstOf(page).getByRole('button', { name: text('ru', 'phrase.hear') });
  await expect(hear).toBeVisible();
  await customerOf(page, 'ru').selectOption('th');
  await expect(firstOf(page).locator('[data-words]')).toHaveAttribute('lang', 'th');
  await expect(hear).toBeHidden();
});

test('a file that cannot be had leaves the page as it is, and says so', async ({ page, real, allowedErrors }) => {
  allowedErrors.push(/Failed to load resource/);
  await page.route('**/say/**', (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.goto(new URL('en/phrases/ask/', real.url).href);
  await customerOf(page, 'en').selectOption('ru');
  await expect(page.getByRole('status').filter({ hasText: text('en', 'phrase.not-fetched') })).toBeVisible();
  await expect(firstOf(page).locator('[data-words]')).toHaveAttribute('lang', OWN);
});

test('stored garbage and a language that is not there are no choice', async ({ page, real }) => {
  await page.addInitScript(() => {
    localStorage.setItem('calm-counter-speech:/', '{"version":1,"customer":"<b>"}');
  });
  await page.goto(new URL('en/phrases/ask/?customer=%3Cscript%3E', real.url).href);
  await expect(customerOf(page, 'en')).toHaveValue(OWN);
});

for (const lang of someOf(codes)) {
  test(`${lang}: a second language stands beside the first, section by section`, async ({ page, real }) => {
    const other = lang === 'nb' ? 'th' : 'nb';
    const topic = catalog(folders.real).topics.find(({ id }) => id === 'keep-calm');
    const path = pathOf(topic?.translations[lang]?.url ?? '');
    await page.goto(new URL(path, real.url).href);
    const sections = await page.locator('.topic-section').count();
    await page.getByText(text(lang, 'topic.beside')).click();
    await page.locator(`[data-with="${other}"]`).click();
    const beside = page.locator('.topic-section > [data-beside]');
    await expect(beside).toHaveCount(sections);
    for (const part of await beside.all()) await expect(part).toHaveAttribute('lang', other);
    await expect(page).toHaveURL(new RegExp(`with=${other}`));
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);

    // The switch to that language changes the two.
    await page.locator('[data-language-switch] summary').click();
    await page.locator(`[data-language-switch] a[hreflang="${other}"]`).click();
    await expect(page.locator('.topic-section > [data-beside]').first()).toHaveAttribute('lang', lang);
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    await page.locator('[data-without] button').click();
    await expect(page.locator('[data-beside]')).toHaveCount(0);
    await expect(page).not.toHaveURL(/with=/);
  });
}

test('beside each other on a wide screen, below each other on a phone', async ({ page, real }) => {
  await layOutAll(page);
  const topic = catalog(folders.real).topics.find(({ id }) => id === 'keep-calm');
  const path = `${pathOf(topic?.translations['th']?.url ?? '')}?with=nb`;
  for (const [width, isBeside] of [
    [1280, true],
    [390, false],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(new URL(path, real.url).href);
    // The other language is fetched after the page: a section measured before it comes is as wide as the page.
    const other = page.locator('#why > [data-beside]');
    await expect(other).toBeVisible();
    const isBesideNow = (): Promise<boolean> =>
      other.evaluate((it) => {
        const own = it.parentElement?.querySelector(':scope > .prose');
        if (!own) throw new Error('The section has no text of its own');
        return it.getBoundingClientRect().left > own.getBoundingClientRect().right - 1;
      });
    await expect.poll(isBesideNow).toBe(isBeside);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});
