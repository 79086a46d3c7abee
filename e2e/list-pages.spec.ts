import { expect, test, text, topicPath, ONE_LANGUAGE } from './support/site.ts';

/** Lists that grow with the site stand on pages of their own: they are found by plain links, also without scripts. */
test.use({ javaScriptEnabled: false });

for (const lang of ONE_LANGUAGE) {
  test(`${lang}: what a reader wants to do leads to its sentences, and from there to the others and back`, async ({
    page,
  }) => {
    const intent = (name: string): string => text(lang, `phrase.intent.${name}`);
    const main = page.getByRole('main');
    await page.goto(`${lang}/phrases/`);
    await expect(main.getByRole('figure')).toHaveCount(0);
    const row = page.locator('#ask').getByRole('link');
    await expect(row.locator('.example')).not.toBeEmpty();
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

for (const lang of ONE_LANGUAGE) {
  test(`${lang}: a topic leads to the research it rests on, which stands with the stage of the first topic`, async ({
    page,
  }) => {
    await page.goto(topicPath('keep-calm', lang));
    await page.getByText(text(lang, 'topic.sources')).click();
    const link = page.locator('.facts .point').last();
    const id = new URL((await link.getAttribute('href')) ?? '', page.url()).hash;
    await link.click();
    await expect(page).toHaveURL(new RegExp(`/${lang}/sources/[a-z]+/${id}$`));
    await expect(page.locator(id)).toBeInViewport();
    await expect(page.locator(`${id} cite`)).toBeVisible();
    await page
      .getByRole('main')
      .getByRole('link', { name: text(lang, 'nav.sources'), exact: true })
      .click();
    await expect(page).toHaveURL(new RegExp(`/${lang}/sources/$`));
    await expect(page.locator('cite')).toHaveCount(0);
    await expect(page.locator('main .tile').first()).toContainText(/\d/);
  });
}

test('a list that is longer than a page goes on, on the next', async ({ page, real }) => {
  await page.goto(new URL('ru/sources/hard/', real.url).href);
  const pages = page.getByRole('navigation', { name: text('ru', 'page.pages') });
  await expect(pages.locator('[aria-current="page"]')).toHaveText('1');
  await pages.getByRole('link', { name: '2' }).click();
  await expect(page).toHaveURL(/\/ru\/sources\/hard-2\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${text('ru', 'stage.hard')} (2)`);
  await expect(pages.locator('[aria-current="page"]')).toHaveText('2');
  await expect(page.locator('.other-lists [aria-current="true"]')).toHaveText(text('ru', 'stage.hard'));
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/ru\/sources\/hard-2\/$/);
  await expect(page.locator('link[hreflang="th"]')).toHaveAttribute('href', /\/th\/sources\/hard-2\/$/);
});
