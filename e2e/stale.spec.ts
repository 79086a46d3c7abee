import type { Page } from 'playwright/test';
import { expect, test, text, topicPath, ONE_LANGUAGE } from './support/site.ts';

// The scripts that the page asks for are gone: the browser says so.
test.use({ allowedErrors: [/404|ERR_INTERNET_DISCONNECTED|Failed to load resource|Failed to fetch/] });

/** The site is deployed anew: scripts that the open page has not loaded yet are no longer there. */
async function deploy(page: Page, script: string): Promise<() => Promise<void>> {
  const address = `**/assets/${script}*.js`;
  await page.route(address, (route) => route.fulfill({ status: 404, body: '' }));
  return () => page.unroute(address);
}

for (const lang of ONE_LANGUAGE)
  test(`${lang}: a search field first used after a deploy offers the new version, and keeps the query`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(topicPath('keep-calm', lang));
    const reached = await deploy(page, 'type-ahead');
    await page.getByRole('searchbox').pressSequentially('112');
    const notice = page.getByRole('alert');
    await expect(notice).toContainText(text(lang, 'stale.text'));
    await reached();
    await notice.getByRole('button', { name: text(lang, 'stale.load') }).click();
    await expect(page).toHaveURL(/\/search\/\?q=112$/);
    await expect(page.getByRole('searchbox')).toHaveValue('112');
    await expect(page.locator('#results > li').first()).toBeVisible();
  });

test('tools that came with an old version offer the new one; ticks stay', async ({ page }) => {
  await page.goto(topicPath('keep-calm', 'en'));
  const item = page.locator('input[data-item]').first();
  await item.check();
  const reached = await deploy(page, 'tools');
  await page.getByText(text('en', 'share.heading')).click();
  const notice = page.getByRole('alert');
  await expect(notice).toContainText(text('en', 'stale.text'));
  await reached();
  await notice.getByRole('button').click();
  await expect(notice).toBeHidden();
  await expect(item).toBeChecked();
});

test('without a network the page says that, and offers nothing', async ({ page, context }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(topicPath('keep-calm', 'nb'));
  await context.setOffline(true);
  await page.getByRole('searchbox').pressSequentially('kniv');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText(text('nb', 'share.failed'));
  await expect(notice.getByRole('button')).toBeHidden();
});
