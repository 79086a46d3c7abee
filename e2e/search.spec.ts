import type { Page } from 'playwright/test';
import { expect, LANGUAGES, test, text, topicPath, TWO_LANGUAGES } from './support/site.ts';

/** A word as staff would type it, and the topic it must find among the first three. The Thai one stands inside an unspaced run. */
const QUERIES = {
  nb: ['skriker', 'keep-calm'],
  ro: ['limită', 'set-boundaries'],
  ru: ['угрожают', 'safety-first'],
  th: ['ตะโกน', 'keep-calm'],
  en: ['threatened', 'safety-first'],
} as const;

const results = (page: Page) => page.locator('ol#results > li > .hit-title');

for (const lang of LANGUAGES) {
  const [word, topic] = QUERIES[lang];

  test.describe(lang, () => {
    test(`“${word}” in the address finds the topic, with a link that says its language`, async ({ page }) => {
      await page.goto(`${lang}/search/?q=${encodeURIComponent(word)}`);
      const hrefs = async () =>
        await results(page).evaluateAll((links) =>
          links.slice(0, 3).map((link) => (link as HTMLAnchorElement).pathname),
        );
      await expect.poll(hrefs).toContain(topicPath(topic, lang));
      for (const link of await results(page).all()) await expect(link).toHaveAttribute('hreflang', lang);
      await expect(page.locator('#results mark').first()).toBeVisible();
      await expect(page.locator('[data-status]')).toHaveText(/\d/);
      await results(page).first().click();
      await expect(page.locator('article.topic')).toBeVisible();
    });
  });
}

for (const lang of TWO_LANGUAGES) {
  const [word] = QUERIES[lang];

  test.describe(lang, () => {
    test('the field on a topic page finds as one types, by keyboard alone', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(topicPath('take-a-break', lang));
      const field = page.getByRole('searchbox');
      await field.focus();
      await page.keyboard.type(word);
      const panel = page.locator('[data-results]');
      await expect(panel.getByRole('link').first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(panel).toBeHidden();
      await field.press('Enter');
      await expect(page).toHaveURL(new RegExp(`/${lang}/search/\\?q=`));
      await expect(results(page).first()).toBeVisible();
    });

    test('nothing found: says so, and offers the situations', async ({ page }) => {
      await page.goto(`${lang}/search/?q=zzzzqqqq`);
      await expect(page.locator('[data-status]')).toHaveText(text(lang, 'search.none'));
      await expect(page.locator('.search-page .tile').first()).toBeVisible();
    });
  });
}

test('results that the reader has closed stay closed, whatever comes later', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/full-search\.client/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(topicPath('take-a-break', 'nb'));
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('skriker');
  const panel = page.locator('[data-panel]');
  await expect(panel.getByRole('link').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  const arrived = page.waitForResponse(/full-search\.client/);
  release();
  await (await arrived).finished();
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(resolve);
        });
      }),
  );
  await expect(panel).toBeHidden();
  await page.getByRole('searchbox').press('End');
  await page.keyboard.type(' ');
  await page.keyboard.press('Backspace');
  await expect(panel.getByRole('link').first()).toBeVisible();
});

test('a Thai word is found inside a run without spaces', async ({ page }) => {
  await page.goto(topicPath('keep-calm', 'th'));
  const run = (await page.locator('#why').innerText()).split(/\s+/).find((part) => part.length > 20) ?? '';
  const words = [...new Intl.Segmenter('th', { granularity: 'word' }).segment(run)].filter(
    (part) => part.isWordLike && part.segment.length > 3,
  );
  const inner = words[Math.floor(words.length / 2)]?.segment ?? '';
  expect(run.indexOf(inner)).toBeGreaterThan(0);
  await page.goto(`th/search/?q=${encodeURIComponent(inner)}`);
  await expect(results(page).first()).toBeVisible();
});

test('a question of several words finds pages that hold only some of them', async ({ page }) => {
  await page.goto(`en/search/?q=${encodeURIComponent('what should I do when zzzz threatened')}`);
  await expect(results(page).first()).toBeVisible();
});

test('on a phone the search entry unfolds the field, without leaving the page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(topicPath('keep-calm', 'ru'));
  await page.getByRole('link', { name: text('ru', 'nav.search') }).click();
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page).toHaveURL(new RegExp(topicPath('keep-calm', 'ru')));
  await page.keyboard.type('угрожают');
  await expect(page.locator('[data-results] a').first()).toBeVisible();
});

test('the engine is fetched on first use, not before', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) fetched.push(request.url());
  });
  await page.goto('nb/', { waitUntil: 'networkidle' });
  expect(fetched).toEqual([]);
  await page.locator('.home').getByRole('searchbox').focus();
  await expect.poll(() => fetched.length).toBeGreaterThan(0);
});

test('typing on the search page keeps the address, so that it can be shared', async ({ page }) => {
  await page.goto('en/search/');
  await page.getByRole('searchbox').fill('break');
  await expect(results(page).first()).toBeVisible();
  await expect(page).toHaveURL(/\?q=break$/);
});

for (const [name, query] of [
  ['markup', '<img src=x onerror=alert(1)>'],
  ['10,000 characters', 'a b '.repeat(2500)],
  ['control characters', 'a\u0000\u0007\u202eb'],
] as const) {
  test(`odd input is harmless: ${name}`, async ({ page }) => {
    await page.goto('nb/search/');
    await page.getByRole('searchbox').evaluate((input, value) => {
      (input as HTMLInputElement).value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, query);
    await expect(page.locator('[data-status]')).toHaveText(new RegExp(`\\d|${text('nb', 'search.none').slice(0, 10)}`));
    await expect(page.locator('#results img')).toHaveCount(0);
  });
}

test.describe('an index that cannot be loaded', () => {
  test.use({ allowedErrors: [/Failed to load resource|ERR_FAILED/] });
  test('is said plainly, beside the first answers; the situations are offered', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('th/search/?q=ตะโกน');
    await expect(page.locator('[data-status]')).toHaveText(text('th', 'search.part'));
    await expect(results(page).first()).toBeVisible();
    await expect(page.locator('.search-page .tile').first()).toBeVisible();
  });

  test('with no first answers either, the situations are all there is, and a later try is a new one', async ({
    page,
  }) => {
    await page.route(/\/(pagefind|find)\//, (route) => route.abort());
    await page.goto('ru/search/?q=крик');
    await expect(page.locator('[data-status]')).toHaveText(text('ru', 'search.failed'));
    await expect(page.locator('.search-page .tile').first()).toBeVisible();
    await page.unrouteAll();
    await page.getByRole('searchbox').fill('кричит');
    await expect(results(page).first()).toBeVisible();
  });
});

test('an index that cannot be built stops the build', async () => {
  const { buildIndex, SearchIndexError } = await import('../src/search/full/build-index.ts');
  await expect(buildIndex([])).rejects.toBeInstanceOf(SearchIndexError);
});

test('a browser of 2020, without newer array and list methods, searches too', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Array.prototype, 'at');
    Reflect.deleteProperty(Element.prototype, 'replaceChildren');
  });
  await page.goto('nb/search/?q=skriker');
  await expect(results(page).first()).toBeVisible();
});
