import type { Page } from 'playwright/test';
import { test } from './support/host.ts';
import { expect, topicOf } from './support/site.ts';

/** The tag where something cannot be shown: the link stays, and the console says why. */
const title = (lang: string, id = 'keep-calm'): string => topicOf(id).translations[lang]?.title ?? '';
const link = '<a href="https://kb.example/">Keep calm</a>';
const frames = (page: Page) => page.locator('calm-counter iframe');
/** The tag with its script, as it stands in a host page. */
const tagged = (site: string, tags: string): string => `<script src="${site}embed.js" async></script>\n${tags}`;
const warned = (page: Page): string[] => {
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  return warnings;
};

test.describe('what cannot be shown leaves the link, and the console says why', () => {
  test.use({
    allowedErrors: [/frame-ancestors|Failed to load resource|Refused to frame|ERR_CONNECTION_REFUSED|Framing|violates/],
  });
  for (const [name, attributes, reason] of [
    ['a topic that there is not', 'topic="keep-clam" lang="en"', /no topic “keep-clam”\. Topics: .*keep-calm/],
    ['a language that there is not', 'topic="keep-calm" lang="xx"', /lang="xx" is none of nb, ro, ru, th, en/],
    ['a part that there is not', 'topic="keep-calm" lang="en" show="all"', /show="all" is none of checklists, phrases/],
  ] as const) {
    test(name, async ({ page, host, embeddable }) => {
      const warnings = warned(page);
      await page.goto(host.page(tagged(embeddable.url, `<calm-counter ${attributes}>${link}</calm-counter>`)));
      await expect.poll(() => warnings.join('\n')).toMatch(reason);
      await expect(page.getByRole('link', { name: 'Keep calm' })).toBeVisible();
      // Mended, it works.
      await page.locator('calm-counter').evaluate((tag) => {
        tag.setAttribute('topic', 'keep-calm');
        tag.setAttribute('lang', 'en');
        tag.removeAttribute('show');
      });
      await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(title('en'));
      await expect(page.getByRole('link', { name: 'Keep calm' })).toBeHidden();
    });
  }

  test('a host that may not embed', async ({ page, stranger, embeddable }) => {
    const warnings = warned(page);
    await page.goto(
      stranger.page(tagged(embeddable.url, `<calm-counter topic="keep-calm" lang="en">${link}</calm-counter>`)),
    );
    await expect.poll(() => warnings.join('\n')).toContain(`must allow ${stranger.origin} to embed it`);
    await expect(page.getByRole('link', { name: 'Keep calm' })).toBeVisible();
  });

  test('a site that cannot be reached once its script was there', async ({ page, host, embeddable }) => {
    const warnings = warned(page);
    await page.route(
      (url) => url.href.startsWith(embeddable.url) && !url.pathname.endsWith('embed.js'),
      (route) => route.abort('connectionrefused'),
    );
    await page.goto(
      host.page(tagged(embeddable.url, `<calm-counter topic="keep-calm" lang="en">${link}</calm-counter>`)),
    );
    await expect.poll(() => warnings.join('\n')).toContain('cannot be reached');
    await expect(page.getByRole('link', { name: 'Keep calm' })).toBeVisible();
  });

  test('no script at all', async ({ page, host }) => {
    await page.goto(
      host.page(tagged('http://127.0.0.1:9/', `<calm-counter topic="keep-calm" lang="en">${link}</calm-counter>`)),
    );
    await expect(page.getByRole('link', { name: 'Keep calm' })).toBeVisible();
  });
});

test.describe('a wrong topic', () => {
  test.use({ allowedErrors: [/Failed to load resource/] });
  test('a frame that did not answer is no stop for the keyboard, and focus goes along', async ({
    page,
    host,
    embeddable,
  }) => {
    await page.goto(
      host.page(
        tagged(
          embeddable.url,
          `<div style="display:flex"><calm-counter topic="keep-calm" lang="en">${link}</calm-counter></div>`,
        ),
      ),
    );
    await page.getByRole('link', { name: 'Keep calm' }).focus();
    await expect(page.frameLocator('calm-counter iframe').getByRole('heading', { level: 1 })).toBeVisible();
    // Also as wide as its place, in a row of a flexible layout.
    expect(await frames(page).evaluate((one) => one.clientWidth)).toBeGreaterThan(1000);
    await page.locator('calm-counter').evaluate((tag) => {
      tag.setAttribute('topic', 'no-such-topic');
    });
    await expect(page.getByRole('link', { name: 'Keep calm' })).toBeVisible();
    await expect(frames(page)).toHaveCount(0);
  });
});

test('messages of other frames, and odd ones, change nothing', async ({ page, host, embeddable }) => {
  const forger = host.page(
    `<script>
    for (const height of [7777, -1, 1e9, NaN, '500', null]) parent.postMessage({ type: 'calm-counter', height, title: 'Forged' }, '*');
    parent.postMessage(null, '*'); parent.postMessage('calm-counter', '*'); parent.postMessage('done', '*');
  </script>`,
    { name: 'forger' },
  );
  await page.goto(
    host.page(
      `<script>var done = 0; addEventListener('message', function (event) { if (event.data === 'done') done += 1; });</script>${tagged(embeddable.url, `<calm-counter topic="keep-calm" lang="en">${link}</calm-counter>`)}`,
    ),
  );
  await expect.poll(() => frames(page).evaluate((one) => one.clientHeight)).toBeGreaterThan(1000);
  const before = await frames(page).evaluate((one) => one.clientHeight);
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.body.append(frame);
    postMessage({ type: 'calm-counter', height: 5555, title: 'Forged' }, '*');
  }, forger);
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as { done: number }).done)).toBe(1);
  expect(await frames(page).evaluate((one) => one.clientHeight)).toBe(before);
  await expect(frames(page)).not.toHaveAttribute('title', 'Forged');
});
