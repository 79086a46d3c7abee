import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { headersOf } from './support/headers.ts';
import { KNOWN_TO_ALL, NOT_SERVED } from '../src/server/hosts/host.ts';
import { serve } from '../src/server/serve.ts';
import { folders } from './support/folders.ts';
import { test } from './support/host.ts';
import { expect, text, topicOf } from './support/site.ts';
import { findServer, startServer, WEB_SERVERS, type Running } from './support/web-servers.ts';

/** Answers of the files a page needs, as a browser would ask for them. */
const FILES = [
  '',
  'th/',
  'embed/nb/keep-calm/',
  'embed.js',
  'catalog.json',
  'pagefind/nb/pagefind-entry.json',
  'favicon.svg',
  'nothing-here/',
];
const first = (folder: string, ending: string): string =>
  readdirSync(join(folders.based, folder), { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith(ending),
  ) ?? '';

for (const name of WEB_SERVERS) {
  test.describe(name, () => {
    test.skip(findServer(name) === undefined, `${name} is not on this machine, and could not be installed`);
    test.describe.configure({ mode: 'serial' });
    let running: Running;
    test.beforeAll(async ({ host }) => {
      running = await startServer(name, folders.based, [host.origin]);
    });
    test.afterAll(async () => {
      await running.stop();
    });

    test('answers with the headers that npm start answers with, and hands out no configuration', async ({
      request,
      host,
    }) => {
      const own = await serve({
        folder: folders.based,
        headers: headersOf(folders.based, [host.origin]),
        base: '/kb/',
      });
      const names = [...Object.keys(headersOf(folders.based)), 'Cache-Control'].map((header) => header.toLowerCase());
      const files = [
        ...FILES,
        `assets/${first('assets', '.css')}`,
        `assets/${first('assets', '.js')}`,
        `pagefind/${first('pagefind', '.pf_meta')}`,
        `pagefind/${first('pagefind', '.pagefind')}`,
        `pagefind/${first('pagefind', '.pf_fragment')}`,
      ];
      for (const file of files) {
        const [theirs, ours] = [await request.get(running.url + file), await request.get(own.url + file)];
        expect(theirs.status(), file).toBe(ours.status());
        for (const header of names) expect(theirs.headers()[header], `${file}: ${header}`).toBe(ours.headers()[header]);
        expect(theirs.headers()['x-frame-options'], file).toBeUndefined();
        const type = theirs.headers()['content-type'] ?? '';
        if (file === '' || file.endsWith('/')) expect(type, file).toMatch(/^text\/html; ?charset=utf-8$/i);
        if (file.endsWith('.js')) expect(type, file).toMatch(/^(text|application)\/javascript/);
        if (file.endsWith('.json')) expect(type, file).toMatch(/^application\/json/);
        expect(await theirs.body()).toEqual(await ours.body());
      }
      for (const file of NOT_SERVED)
        expect([403, 404], file).toContain((await request.get(running.url + file)).status());
      await own.close();
    });

    test('an allowed host frames it, by the tag and by a frame; search in the frame finds a Thai word', async ({
      page,
      host,
    }) => {
      await page.goto(
        host.page(
          `<script src="${running.url}embed.js" async></script><calm-counter topic="keep-calm" lang="ro"><a href="${running.url}ro/">Link</a></calm-counter>`,
        ),
      );
      await expect(page.frameLocator('calm-counter iframe').getByRole('heading', { level: 1 })).toHaveText(
        topicOf('keep-calm').translations['ro']?.title ?? '',
      );
      await expect(page.getByRole('link', { name: 'Link' })).toBeHidden();
      await page.goto(
        host.page(
          `<iframe src="${running.url}embed/th/search/" sandbox="allow-scripts" title="Help" width="600" height="900"></iframe>`,
        ),
      );
      const frame = page.frameLocator('iframe');
      await frame.getByRole('searchbox').fill('มีด');
      await expect(frame.locator('[data-status][data-query="มีด"][data-state="done"]')).toHaveCount(1);
      await expect(frame.locator('#results a').first()).toHaveText(
        topicOf('safety-first').translations['th']?.title ?? '',
      );
      // The engine answered, not the first answers alone.
      await expect(frame.locator('[data-status]')).not.toHaveText(text('th', 'search.part'));
    });

    test.describe('another host', () => {
      test.use({ allowedErrors: [/frame-ancestors|Framing/] });
      test('is refused', async ({ page, stranger }) => {
        const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
        await page.goto(stranger.page(`<iframe src="${running.url}embed/nb/keep-calm/" title="Help"></iframe>`));
        await refused;
        await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveCount(0);
      });
    });
  });
}

test.describe('npm start', () => {
  test.use({ allowedErrors: [/frame-ancestors|Framing/] });
  test('an allowed host frames it, another is refused', async ({ page, host, stranger, embeddable }) => {
    const frame = `<iframe src="${embeddable.url}embed/nb/keep-calm/" title="Help"></iframe>`;
    await page.goto(host.page(frame));
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
    const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
    await page.goto(stranger.page(frame));
    await refused;
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveCount(0);
  });
});

test('IIS: web.config is XML, knows every ending of the built site, and each once', async ({ page }) => {
  const config = readFileSync(join(folders.site, 'web.config'), 'utf8');
  const known = await page.evaluate((xml) => {
    const document = new DOMParser().parseFromString(xml, 'application/xml');
    if (document.querySelector('parsererror')) return [];
    return [...document.querySelectorAll('configuration > system\\.webServer > staticContent > mimeMap')].map(
      (map) => map.getAttribute('fileExtension') ?? '',
    );
  }, config);
  expect(known.length).toBeGreaterThan(5);
  expect(new Set(known).size).toBe(known.length);
  const endings = new Set(
    readdirSync(folders.site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !(NOT_SERVED as readonly string[]).includes(entry.name))
      .map((entry) => extname(entry.name)),
  );
  expect(endings.size).toBeGreaterThan(8);
  for (const ending of endings) expect([...known, ...KNOWN_TO_ALL], ending).toContain(ending);
});
