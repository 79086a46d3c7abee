import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright/test';
import { folders } from './support/folders.ts';
import { test } from './support/host.ts';
import { expect, text, topicOf, ONE_LANGUAGE } from './support/site.ts';

const title = (lang: string, id = 'keep-calm'): string => topicOf(id).translations[lang]?.title ?? '';
const link = '<a href="https://kb.example/">Keep calm</a>';
const frames = (page: Page) => page.locator('calm-counter iframe');
/** The tag with its script, as it stands in a host page. */
const tagged = (site: string, tags: string): string => `<script src="${site}embed.js" async></script>\n${tags}`;
test('the tag’s script is small', () => {
  expect(gzipSync(readFileSync(join(folders.site, 'embed.js'))).length).toBeLessThan(3400);
});

for (const lang of ONE_LANGUAGE) {
  test(`the tag shows the topic in place of its link, as high as the topic is, with its title (${lang})`, async ({
    page,
    host,
    embeddable,
  }) => {
    await page.goto(
      host.page(
        tagged(embeddable.url, `<calm-counter topic="keep-calm" lang="${lang}" theme="dark">${link}</calm-counter>`),
      ),
    );
    const frame = page.frameLocator('calm-counter iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(title(lang));
    await expect(page.getByRole('link', { name: 'Keep calm' })).toBeHidden();
    await expect(frames(page)).toHaveAttribute('title', new RegExp(title(lang).replace(/[?.()]/g, '\\$&')));
    await expect(frame.locator(`html[data-theme="dark"][lang="${lang}"]`)).toHaveCount(1);
    await expect
      .poll(() => page.frames()[1]?.evaluate(() => document.documentElement.scrollHeight - innerHeight))
      .toBe(0);
    expect(await frames(page).evaluate((one) => one.clientHeight)).toBeGreaterThan(1000);
  });
}

test('the tag works in a host with a strict policy of its own, and leaves its styles alone', async ({
  page,
  host,
  embeddable,
}) => {
  const site = new URL(embeddable.url).origin;
  await page.goto(
    host.page(
      tagged(
        embeddable.url,
        `<p id="before">Before</p><calm-counter topic="keep-calm" lang="nb" title="Our own title">${link}</calm-counter>`,
      ),
      {
        headers: {
          'content-security-policy': `default-src 'none'; img-src data:; script-src ${site}; frame-src ${site}`,
          'cross-origin-embedder-policy': 'unsafe-none',
        },
      },
    ),
  );
  await expect(page.frameLocator('calm-counter iframe').getByRole('heading', { level: 1 })).toHaveText(title('nb'));
  await expect(frames(page)).toHaveAttribute('title', 'Our own title');
  await expect.poll(() => frames(page).evaluate((one) => one.clientHeight)).toBeGreaterThan(1000);
});

test('several on a page; one further down loads when it comes near', async ({ page, host, embeddable }) => {
  const tag = (id: string, show = ''): string => `<calm-counter topic="${id}" lang="en" ${show}>${link}</calm-counter>`;
  await page.goto(
    host.page(
      tagged(
        embeddable.url,
        `${tag('keep-calm', 'show="checklists"')}${tag('safety-first', 'show="phrases"')}<div style="height:9000px"></div>${tag('take-a-break')}`,
      ),
    ),
  );
  await expect(frames(page)).toHaveCount(2);
  await expect(page.frameLocator('iframe >> nth=0').getByRole('checkbox').first()).toBeVisible();
  await expect(page.frameLocator('iframe >> nth=1').locator('#say')).toBeVisible();
  const heights = async (): Promise<(number | undefined)[]> =>
    Promise.all(
      page
        .frames()
        .slice(1)
        // A frame that is just being replaced is measured at the next look.
        .map((frame) =>
          frame.evaluate(() => document.documentElement.scrollHeight - innerHeight).catch(() => undefined),
        ),
    );
  await expect.poll(heights).toEqual([0, 0]);
  await page.locator('calm-counter').last().scrollIntoViewIfNeeded();
  await expect(frames(page)).toHaveCount(3);
  await expect(page.frameLocator('iframe >> nth=2').getByRole('heading', { level: 1 })).toHaveText(
    title('en', 'take-a-break'),
  );
});

test('attributes may change later; the old frame stays until the new one has answered', async ({
  page,
  host,
  embeddable,
}) => {
  await page.goto(
    host.page(tagged(embeddable.url, `<calm-counter topic="keep-calm" lang="en">${link}</calm-counter>`)),
  );
  const heading = page.frameLocator('calm-counter iframe >> nth=-1').getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(title('en'));
  const entries = await page.evaluate(() => history.length);
  await page.locator('calm-counter').evaluate((tag) => {
    tag.setAttribute('topic', 'safety-first');
    tag.setAttribute('lang', 'th');
  });
  await expect(heading).toHaveText(title('th', 'safety-first'));
  await expect(frames(page)).toHaveCount(1);
  await page.locator('calm-counter').evaluate((tag) => {
    tag.removeAttribute('topic');
    tag.setAttribute('show', 'search');
  });
  await expect(heading).toHaveText(text('th', 'nav.search'));
  expect(await page.evaluate(() => history.length)).toBe(entries);
  // Taken out and put back elsewhere.
  await page.evaluate(() => {
    const tag = document.querySelector('calm-counter');
    const other = document.createElement('section');
    document.body.append(other);
    if (tag) other.append(tag);
  });
  await expect(page.frameLocator('section iframe').getByRole('heading', { level: 1 })).toHaveText(
    text('th', 'nav.search'),
  );
});

test('without a language of its own it follows the host’s, also when that changes', async ({
  page,
  host,
  embeddable,
}) => {
  await page.goto(
    host.page(
      tagged(
        embeddable.url,
        `<calm-counter topic="keep-calm">${link}</calm-counter><div lang="ru"><calm-counter topic="keep-calm" lang="auto">${link}</calm-counter></div>`,
      ),
      { lang: 'no' },
    ),
  );
  const [first, second] = [
    page.frameLocator('calm-counter >> nth=0 >> iframe >> nth=-1'),
    page.frameLocator('calm-counter >> nth=1 >> iframe >> nth=-1'),
  ];
  await expect(first.getByRole('heading', { level: 1 })).toHaveText(title('nb'));
  await expect(second.getByRole('heading', { level: 1 })).toHaveText(title('ru'));
  // Also inside a component of the host, whose root knows nothing of the page's language.
  await page.evaluate((inside) => {
    const component = document.createElement('div');
    component.attachShadow({ mode: 'open' }).innerHTML = inside;
    document.body.prepend(component);
  }, `<calm-counter topic="safety-first">${link}</calm-counter>`);
  await expect(
    page.frameLocator('div calm-counter[topic="safety-first"] iframe').getByRole('heading', { level: 1 }),
  ).toHaveText(title('nb', 'safety-first'));
  await page.locator('calm-counter[topic="safety-first"]').evaluate((tag) => {
    tag.remove();
  });
  await page.evaluate(() => {
    document.documentElement.lang = 'ro-RO';
  });
  await expect(first.getByRole('heading', { level: 1 })).toHaveText(title('ro'));
  await expect(second.getByRole('heading', { level: 1 })).toHaveText(title('ru'));
});

test('on paper the frame is as high as its page on a sheet', async ({ page, host, embeddable }) => {
  for (const width of [1280, 800, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(
      host.page(tagged(embeddable.url, `<calm-counter topic="keep-calm" lang="ru">${link}</calm-counter>`)),
    );
    await expect.poll(() => frames(page).evaluate((one) => one.clientHeight)).toBeGreaterThan(1000);
    const onScreen = await frames(page).evaluate((one) => one.clientHeight);
    await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
    });
    const given = await frames(page).evaluate((one) => one.clientHeight);
    await page.evaluate(() => {
      dispatchEvent(new Event('afterprint'));
    });
    expect(await frames(page).evaluate((one) => one.clientHeight)).toBe(onScreen);
    // A sheet of A4 between its margins.
    await page.setViewportSize({ width: 640, height: 900 });
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${embeddable.url}embed/ru/keep-calm/`);
    expect(await page.evaluate(() => document.documentElement.scrollHeight), `${String(width)} px`).toBeLessThanOrEqual(
      given,
    );
    await page.emulateMedia({ media: null });
  }
});
