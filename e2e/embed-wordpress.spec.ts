import type { Page } from '@playwright/test';
import { test } from './support/host.ts';
import { catalog, expect, LANGUAGES, pathOf, topicOf } from './support/site.ts';

/**
 * What WordPress does with an oEmbed answer, from its documented rules: the frame is confined to `allow-scripts`, gets a secret
 * into its hash (older versions twice), stays hidden beside its fallback until it answers with that secret, and is 200 to
 * 1000 pixels high. @see https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/
 */
const wordpress = (src: string, hash = '#?secret=first#?secret=Se3cret'): string => `
<blockquote class="wp-embedded-content" data-secret="Se3cret"><a href="${src}">Fallback</a></blockquote>
<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="Se3cret" src="${src}${hash}" title="Help" width="600" height="338" style="position:absolute;clip:rect(1px,1px,1px,1px)"></iframe>
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
  function ready() { var frame = document.querySelector('iframe'); frame.contentWindow.postMessage({ message: 'ready', secret: 'Se3cret' }, '*'); }
</script>`;
const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as { heard: number[] }).heard);

test('discovery: every page that has an oEmbed answer names it in the first 150 KB of its head, and the answer is what WordPress keeps', async ({ request, site }) => {
  for (const lang of LANGUAGES) {
    for (const path of [`/${lang}/`, `/${lang}/search/`, ...catalog().topics.map((topic) => pathOf(topic.translations[lang]?.url ?? ''))]) {
      const html = (await (await request.get(site.url.replace(/\/$/, '') + path)).text()).slice(0, 150_000);
      const link = /<link\b[^>]*type="application\/json\+oembed"[^>]*>/.exec(html.slice(0, html.indexOf('</head>')))?.[0] ?? '';
      const href = /href="([^"]+)"/.exec(link)?.[1] ?? '';
      const answer = await request.get(`${site.url.replace(/\/$/, '')}${pathOf(href)}?maxwidth=600&maxheight=1000&url=x&dnt=1&format=json`);
      const body = await answer.json() as Record<string, string | number>;
      expect(body, path).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 800 });
      const [, attributes = '', src = ''] = /^<iframe ((?:(?:src|width|height|title)="[^"<]*" ?)+)><\/iframe>$/.exec(String(body['html'])) ? [...(/^<iframe (.*src="([^"]+)".*)><\/iframe>$/.exec(String(body['html'])) ?? [])] : [];
      expect(attributes, path).not.toBe('');
      expect((await request.get(site.url.replace(/\/$/, '') + pathOf(src))).status(), path).toBe(200);
    }
  }
});

test('the frame answers with the last secret, is clamped, keeps the secret through anchors, links and languages', async ({ page, host, embeddable }) => {
  await page.goto(host.page(wordpress(`${embeddable.url}embed/en/keep-calm/`)));
  const frame = page.frameLocator('iframe');
  const element = page.locator('iframe');
  await expect(page.getByText('Fallback')).toBeHidden();
  await expect(element).toHaveAttribute('height', '1000');
  // What is more than 1000 pixels scrolls inside.
  await frame.locator('.jump a[href="#avoid"]').click();
  await expect(frame.locator('#avoid')).toBeInViewport();
  const before = (await heard(page)).length;
  // A script that comes late asks, and is answered.
  await page.evaluate('ready()');
  await expect.poll(async () => (await heard(page)).length).toBe(before + 1);
  await frame.locator('.language-switch summary').click();
  await frame.locator('.language-switch a[lang="th"]').click();
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(topicOf('keep-calm').translations['th']?.title ?? '');
  await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(before + 1);
  const after = (await heard(page)).length;
  await frame.locator('.related .tile').first().click();
  await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(after);
  // Links out of the frame are WordPress's to open.
  await frame.locator('.embed-full a').click();
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as { went: string[] }).went.length)).toBe(1);
  expect(page.url()).toContain(host.origin);
});

test('a frame with a wrong secret, or none, says nothing that WordPress would heed', async ({ page, host, embeddable }) => {
  await page.goto(host.page(wordpress(`${embeddable.url}embed/en/keep-calm/`, '#?secret=other')));
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeAttached();
  await page.evaluate('ready()');
  // What it would have said in answer has been said by the time it answers this.
  await page.frames()[1]?.evaluate(() => 0);
  expect(await heard(page)).toEqual([]);
});
