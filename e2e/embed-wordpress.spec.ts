import type { Page } from 'playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folders } from './support/folders.ts';
import { test } from './support/host.ts';
import { catalog, expect, pathOf, topicOf, ONE_LANGUAGE } from './support/site.ts';

/**
 * What WordPress does with an oEmbed answer, from its documented rules: the frame is confined to `allow-scripts`, gets a secret
 * into its hash (older versions twice), stays hidden beside its fallback until it answers with that secret, and is 200 to
 * 1000 pixels high. @see https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/
 */
const filtered = (html: string, hash: string): string => {
  const [, quotation, frame] = /^(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(html) ?? [];
  if (quotation === undefined || frame === undefined) throw new Error(`WordPress would not listen to this: ${html}`);
  return (
    quotation.replace('<blockquote>', '<blockquote class="wp-embedded-content" data-secret="Se3cret">') +
    frame
      .replace(
        '<iframe ',
        '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="Se3cret" style="position:absolute;clip:rect(1px,1px,1px,1px)" ',
      )
      .replace(/src="([^"]+)"/, `src="$1${hash}"`)
  );
};
/** A post of such a site. `listens`: whether its script is there, which says that it is ready. */
const wordpress = (
  html: string,
  { hash = '#?secret=first#?secret=Se3cret', listens = true } = {},
): string => `${filtered(html, hash)}
<script>
  var heard = [], went = [];
  addEventListener('message', function (event) {
    var data = event.data;
    if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
    document.querySelectorAll('iframe[data-secret="' + data.secret + '"]').forEach(function (frame) {
      if (event.source !== frame.contentWindow) return;
      frame.removeAttribute('style');
      document.querySelector('blockquote').style.display = 'none';
      if (data.message === 'height') { heard.push(data.value); frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10))); }
      if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host && document.activeElement === frame) went.push(data.value);
    });
  });
  function ready() { document.querySelector('iframe').contentWindow.postMessage({ message: 'ready', secret: 'Se3cret' }, '*'); }
  ${listens ? "document.querySelector('iframe').addEventListener('load', ready);" : ''}
</script>`;
/** The oEmbed answer's frame, at the address the site has in this test. */
const answer = (lang: string, site: string): string => {
  const body = JSON.parse(readFileSync(join(folders.site, 'oembed', lang, 'keep-calm.json'), 'utf8')) as {
    html: string;
  };
  return body.html.replaceAll('http://127.0.0.1:4321/', site);
};
const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as { heard: number[] }).heard);

test('discovery: every page that has an oEmbed answer names it in the first 150 KB of its head, and the answer is what WordPress keeps', async ({
  request,
  site,
}) => {
  for (const lang of ONE_LANGUAGE) {
    for (const path of [
      `/${lang}/`,
      `/${lang}/search/`,
      ...catalog().topics.map((topic) => pathOf(topic.translations[lang]?.url ?? '')),
    ]) {
      const html = (await (await request.get(site.url.replace(/\/$/, '') + path)).text()).slice(0, 150_000);
      const link =
        /<link\b[^>]*type="application\/json\+oembed"[^>]*>/.exec(html.slice(0, html.indexOf('</head>')))?.[0] ?? '';
      const href = /href="([^"]+)"/.exec(link)?.[1] ?? '';
      const answer = await request.get(
        `${site.url.replace(/\/$/, '')}${pathOf(href)}?maxwidth=600&maxheight=1000&url=x&dnt=1&format=json`,
      );
      const body = (await answer.json()) as Record<string, string | number>;
      expect(body, path).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 800 });
      const html_ = String(body['html']);
      expect(html_, path).toMatch(
        /^<blockquote><a href="[^"<]+">[^<]+<\/a><\/blockquote><iframe (?:(?:src|width|height|title)="[^"<]*" ?)+><\/iframe>$/,
      );
      const src = /<iframe src="([^"]+)"/.exec(html_)?.[1] ?? '';
      expect((await request.get(site.url.replace(/\/$/, '') + pathOf(src))).status(), path).toBe(200);
    }
  }
});

test('the frame answers with the last secret, is clamped, keeps the secret through anchors, links and languages', async ({
  page,
  host,
  embeddable,
}) => {
  await page.goto(host.page(wordpress(answer('en', embeddable.url))));
  const frame = page.frameLocator('iframe');
  const element = page.locator('iframe');
  await expect(page.locator('blockquote')).toBeHidden();
  await expect(element).toHaveAttribute('height', '1000');
  // What is more than 1000 pixels scrolls inside.
  await frame.locator('.jump a[href="#avoid"]').click();
  await expect(frame.locator('#avoid')).toBeInViewport();
  const before = (await heard(page)).length;
  // It asks again, and is answered.
  await page.evaluate('ready()');
  await expect.poll(async () => (await heard(page)).length).toBe(before + 1);
  await frame.locator('.language-switch summary').click();
  await frame.locator('.language-switch a[lang="th"]').click();
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(
    topicOf('keep-calm').translations['th']?.title ?? '',
  );
  await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(before + 1);
  // The secret once, and no way back for a reader who came from nowhere else.
  expect(
    page
      .frames()[1]
      ?.url()
      .match(/secret=/g)?.length,
  ).toBe(2);
  await expect(frame.locator('.embed-back')).toBeHidden();
  const after = (await heard(page)).length;
  await frame.locator('.related .tile').first().click();
  await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(after);
  // Links out of the frame are WordPress's to open.
  await frame.locator('.embed-full a').click();
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as { went: string[] }).went.length)).toBe(1);
  expect(page.url()).toContain(host.origin);
});

test('a frame with a wrong secret, or none, says nothing that WordPress would heed', async ({
  page,
  host,
  embeddable,
}) => {
  await page.goto(host.page(wordpress(answer('en', embeddable.url), { hash: '#?secret=other' })));
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeAttached();
  await page.evaluate('ready()');
  // What it would have said in answer has been said by the time it answers this.
  await page.frames()[1]?.evaluate(() => 0);
  expect(await heard(page)).toEqual([]);
});

test.describe('without WordPress’s script', () => {
  test.use({ allowedErrors: [/sandbox/] });
  test('a link out of the frame leads on inside it', async ({ page, host, embeddable }) => {
    await page.goto(host.page(wordpress(answer('en', embeddable.url), { listens: false })));
    const frame = page.frameLocator('iframe');
    await frame.locator('.embed-full a').click();
    await expect(frame.getByRole('banner')).toBeVisible();
  });
});
