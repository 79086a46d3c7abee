import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright/test';
import { folders } from './support/folders.ts';
import { test } from './support/host.ts';
import { expect, text, topicOf, TWO_LANGUAGES } from './support/site.ts';

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

test('the tag’s script is small', () => {
  expect(gzipSync(readFileSync(join(folders.site, 'embed.js'))).length).toBeLessThan(3000);
});

for (const lang of TWO_LANGUAGES) {
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
        .map((frame) => frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)),
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
