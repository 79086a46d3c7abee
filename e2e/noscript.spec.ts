import { expect, test, text, topicOf, topicPath, ONE_LANGUAGE } from './support/site.ts';

test.use({ javaScriptEnabled: false });

for (const lang of ONE_LANGUAGE) {
  test(`${lang}: without JavaScript a topic reads, its boxes tick, its links and languages lead on`, async ({
    page,
  }) => {
    await page.goto(topicPath('phone-calls', lang));
    for (const id of ['now', 'why', 'say', 'avoid']) await expect(page.locator(`#${id}`)).toBeVisible();
    await page.getByRole('checkbox').first().check();
    await expect(page.locator('[data-controls]').first()).toBeHidden();
    await page.locator('[data-language-switch] summary').click();
    const other = 'ru';
    await page.locator(`[data-language-switch] a[hreflang="${other}"]`).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      topicOf('phone-calls').translations[other]?.title ?? '',
    );
  });

  test(`${lang}: without JavaScript the search field leads to a page that lists every topic`, async ({ page }) => {
    await page.goto(`${lang}/`);
    await page.getByRole('searchbox').last().fill('x');
    await page.getByRole('searchbox').last().press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${lang}/search/\\?q=x`));
    // Chromium with scripts switched off from outside still reads <noscript> as text, so it is looked for in the page as sent.
    expect(await (await page.request.get(page.url())).text()).toContain(
      `<noscript><p class="notice">${text(lang, 'search.noscript')}`,
    );
    for (const href of [topicPath('keep-calm', lang), topicPath('take-a-break', lang)])
      await expect(page.locator(`.tile[href="${href}"]`).first()).toBeVisible();
  });
}
