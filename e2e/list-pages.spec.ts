import { expect, LANGUAGES, test, text } from './support/site.ts';

/** Lists that grow with the site stand on pages of their own: they are found by plain links, also without scripts. */
test.use({ javaScriptEnabled: false });

for (const lang of LANGUAGES) {
  test(`${lang}: what a reader wants to do leads to its sentences, and from there to the others and back`, async ({
    page,
  }) => {
    const intent = (name: string): string => text(lang, `phrase.intent.${name}`);
    const main = page.getByRole('main');
    await page.goto(`${lang}/phrases/`);
    await expect(main.getByRole('figure')).toHaveCount(0);
    const row = page.locator('#ask').getByRole('link');
    await expect(row.locator('q')).not.toBeEmpty();
    // All of the row is a target.
    const [outer, inner] = [await page.locator('#ask').boundingBox(), await row.boundingBox()];
    expect(inner).toEqual(outer);
    await row.click();
    await expect(page).toHaveURL(new RegExp(`/${lang}/phrases/ask/$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(intent('ask'));
    await expect(main.getByRole('figure')).toHaveCount(1);

    const others = main.getByRole('navigation', { name: text(lang, 'phrase.contents') });
    await expect(others.locator('[aria-current="page"]')).toHaveText(intent('ask'));
    await others.getByRole('link', { name: intent('explain'), exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(intent('explain'));
    expect(await main.getByRole('figure').count()).toBeGreaterThan(5);
    // The entry of the navigation that the page is below is marked, as none that leads to this page.
    await expect(page.locator('.site-nav [aria-current]')).toHaveAttribute('aria-current', 'true');
    await main.getByRole('link', { name: text(lang, 'nav.phrases'), exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${lang}/phrases/$`));
    await expect(page.locator('.site-nav [aria-current]')).toHaveAttribute('aria-current', 'page');
  });
}

test('an address of a row that somebody has kept leads to it, and the row to its sentences', async ({ page }) => {
  await page.goto('th/phrases/#explain');
  await expect(page.locator('#explain')).toBeInViewport();
  await page.locator('[data-language-switch] summary').click();
  await page.locator('[data-language-switch] a[hreflang="ru"]').click();
  await page.locator('#explain a').click();
  await page.locator('[data-language-switch] summary').click();
  await page.locator('[data-language-switch] a[hreflang="nb"]').click();
  await expect(page).toHaveURL(/\/nb\/phrases\/explain\/$/);
});
