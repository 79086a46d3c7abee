import type { Page } from 'playwright/test';
import { expect, test, text, titleOf, topicPath, TWO_LANGUAGES } from './support/site.ts';

const field = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.locator('[data-results] .hit-title, #results .hit-title');
const lines = (page: Page) => page.locator('[data-results] > li, #results > li');
/** Words that find several topics in the tests' own content. */
const WORDS: Readonly<Record<string, string>> = {
  nb: 'kunden skriker og truer',
  ro: 'clientul țipă și amenință',
  ru: 'клиент кричит и угрожает',
  th: 'ลูกค้าตะโกนขู่',
  en: 'customer shouts and threatens',
};

for (const lang of TWO_LANGUAGES) {
  test(`${lang}: Back from a result of the header’s field brings the query and the results back`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 700 });
    await page.goto(topicPath('take-a-break', lang));
    await page.getByRole('link', { name: text(lang, 'nav.search') }).click();
    await field(page).fill(WORDS[lang] ?? '');
    await expect(results(page).nth(1)).toBeVisible();
    await expect(page.locator('[data-status]')).toHaveAttribute('data-state', 'done');
    const before = await lines(page).allInnerTexts();
    const followed = (await results(page).nth(1).textContent()) ?? '';
    await results(page).nth(1).click();
    await expect(page).not.toHaveURL(topicPath('take-a-break', lang));
    await page.goBack();
    await expect(field(page)).toHaveValue(WORDS[lang] ?? '');
    await expect(field(page)).toBeVisible();
    // The very lines, with the labels of checklists and phrases.
    expect((await lines(page).allInnerTexts()).slice(0, before.length)).toEqual(before);
    await expect(results(page).nth(1)).toBeFocused();
    await expect(results(page).nth(1)).toHaveText(followed);
  });
}

test('Back to the search page brings the place back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 300 });
  await page.goto(`nb/search/?q=${encodeURIComponent('kunden skriker og truer')}`);
  await expect(page.locator('[data-status]')).toHaveAttribute('data-state', 'done');
  const last = results(page).last();
  // In the middle nothing covers it, so that the click itself scrolls no further.
  await last.evaluate((link) => {
    link.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
  const title = (await last.textContent()) ?? '';
  const top = async (): Promise<number> =>
    (await results(page).filter({ hasText: title }).first().boundingBox())?.y ?? NaN;
  const before = await top();
  await last.click();
  await expect(page).not.toHaveURL(/search/);
  await page.goBack();
  await expect(results(page).filter({ hasText: title }).first()).toBeInViewport();
  await expect(page.locator('[data-status]')).toHaveAttribute('data-state', 'done');
  expect(Math.abs((await top()) - before)).toBeLessThan(40);
});

test('what another script left in the history entry is not taken for a search', async ({ page }) => {
  const address = topicPath('keep-calm', 'nb');
  await page.goto(address);
  for (const kept of [
    'x',
    null,
    { place: 'header', query: 'x' },
    ...['https://example.com/', 'http://', 'javascript:alert(1)'].map((url) => ({
      place: 'header',
      query: 'x',
      url: 'x',
      top: 0,
      results: [{ kind: 'topic', stage: '', title: 'x', url, why: [] }],
    })),
  ]) {
    await page.evaluate((state) => {
      history.replaceState({ 'calm-counter-search': state }, '');
    }, kept);
    await page.reload();
    await field(page).focus();
    await expect(results(page)).toHaveCount(0);
    await expect(field(page)).toHaveValue('');
  }
  // The field still works.
  await field(page).fill('truer');
  await expect(results(page).first()).toHaveText(titleOf('safety-first', 'nb'));
});
