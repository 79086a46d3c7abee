import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { readRedirects } from '../src/server/redirects.ts';
import { folders } from './support/folders.ts';
import { test } from './support/host.ts';
import { catalog, expect, LANGUAGES, pathOf, titleOf, topicOf, topicPath } from './support/site.ts';
import { findServer, startServer, WEB_SERVERS, type Running } from './support/web-servers.ts';

const OLD = 'have-a-rest';
const NOW = 'take-a-break';
const rulesIn = (folder: string): ReadonlyMap<string, string> =>
  readRedirects(readFileSync(join(folder, '_redirects'), 'utf8'));
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const ITEM = `${NOW}/self-care/left-the-counter`;
const STORED = JSON.stringify({
  version: 1,
  topics: { [OLD]: { content: 'old', seen: ['self-care/went-away'], ticked: ['self-care/went-away'] } },
  pinned: [`${OLD}/self-care`],
});

test('an old address leads to the page in its language, with query and anchor', async ({ page, site }) => {
  const path = topicPath(NOW, 'th');
  const answer = await page.request.get(`${site.url}th/หยุดพัก/?a=1`, { maxRedirects: 0 });
  expect([answer.status(), answer.headers()['location']]).toEqual([301, `${path}?a=1`]);
  await page.goto('/th/rest-a-while/?a=1#say');
  expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe(`${path}?a=1#say`);
  await page.goto(`${topicPath(NOW, 'nb')}#because`);
  await expect(page.locator('.topic-section:has(> #because)')).toHaveId('why');
});

test('every old address leads to one that answers, and no new one is a rule', async ({ request, site }) => {
  const rules = rulesIn(folders.site);
  expect(rules.size).toBeGreaterThan(30);
  for (const [from, to] of rules) {
    expect(rules.has(to), to).toBe(false);
    const answer = await request.get(new URL(from, site.url).href);
    expect([answer.status(), pathOf(answer.url())], from).toEqual([200, to]);
  }
});

test('catalog, sitemap, hreflang and search know new addresses alone', async ({ request, page, site }) => {
  expect(topicOf(NOW).formerly).toEqual([OLD]);
  const others = catalog().topics.filter(({ id }) => id !== NOW);
  expect(others.every((topic) => !('formerly' in topic))).toBe(true);
  const texts = [
    JSON.stringify(catalog().topics.map((topic) => topic.translations)),
    await (await request.get(`${site.url}sitemap.xml`)).text(),
    await (await request.get(`${site.url}find/en.json`)).text(),
  ];
  for (const text of texts)
    for (const old of ['rest-a-while', OLD, 'night-shift', 'moved.json']) expect(text).not.toContain(old);
  await page.goto(topicPath(NOW, 'en'));
  for (const link of await page.locator('link[hreflang]').all())
    expect(await link.getAttribute('href')).not.toContain('rest-a-while');
  expect((await request.get(`${site.url}find/moved.json`)).status()).toBe(404);
});

test('an old embed, an old oEmbed answer and the tag with an old id show the topic', async ({
  page,
  request,
  host,
  embeddable,
}) => {
  for (const [old, now] of [
    [OLD, NOW],
    ['night-shift', 'keep-calm'],
  ] as const) {
    const answers = await Promise.all(
      [old, now].map(
        async (id) => (await request.get(`${embeddable.url}oembed/ro/${id}.json`)).json() as Promise<unknown>,
      ),
    );
    expect(answers[0]).toEqual(answers[1]);
    await page.goto(
      host.page(
        `<script src="${embeddable.url}embed.js" async></script><calm-counter topic="${old}" lang="ro" show="checklists"><a href="${embeddable.url}">Link</a></calm-counter>`,
      ),
    );
    const frame = page.frameLocator('calm-counter iframe');
    await expect(frame.locator('html[data-show="checklists"]')).toHaveCount(1);
    await expect(frame.locator('[data-checklists]')).toHaveAttribute('data-checklists', now);
    await expect(page.getByRole('link', { name: 'Link' })).toBeHidden();
  }
});

test('ticks and lists of the old names are those of the new ones, and stay so', async ({ page }) => {
  await page.goto('/nb/glossary/');
  await page.evaluate((text) => {
    localStorage.setItem('calm-counter:/', text);
  }, STORED);
  const box = page.locator(`input[data-item="${ITEM}"]`);
  for (const path of [topicPath(NOW, 'nb'), '/th/checklists/', `/embed/ru/${OLD}/`]) {
    await page.goto(path);
    await expect(box).toBeChecked();
    await expect(page.locator('input[data-item]:checked')).toHaveCount(1);
  }
  await page.goto('/en/my-lists/');
  await expect(page.locator('fieldset[data-list]:visible')).toHaveCount(1);
  await page.goto('/en/stored/');
  await expect(page.locator(`[data-stored-tick="${ITEM}"]`)).toBeVisible();
  await page.goto(topicPath(NOW, 'en'));
  await box.uncheck();
  await page.reload();
  await expect(page.locator('input[data-item]:checked')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('calm-counter:/'))).not.toContain(OLD);
});

test('a link with ticks that was shared under the old names ticks the new ones', async ({ page }) => {
  await page.goto(`/en/rest-a-while/#ticks=1_${OLD}~v~self-care.went-away`);
  await expect(page.locator(`input[data-item="${ITEM}"]`)).toBeChecked();
  expect(pathOf(page.url())).toBe(topicPath(NOW, 'en'));
});

test('a page of a topic that never had another name has nothing of it', async ({ request, site }) => {
  for (const lang of LANGUAGES) {
    const html = await (await request.get(new URL(topicPath('keep-calm', lang), site.url).href)).text();
    expect(html).not.toMatch(/data-was|former-names/);
  }
});

for (const name of WEB_SERVERS) {
  test.describe(name, () => {
    test.skip(findServer(name) === undefined, `${name} is not on this machine, and could not be installed`);
    const inner = (path: string): string => decodeURI(path).slice('/kb/'.length);
    const redirects = [...rulesIn(folders.based)].map(([from, to]) => ({ from: inner(from), to: inner(to) }));
    let running: Running;
    test.afterEach(async () => {
      await running.stop();
    });

    test('answers 301 at old addresses, with a relative address and the query', async ({ request }) => {
      running = await startServer(name, folders.based, [], redirects);
      for (const { from, to } of redirects) {
        const answer = await request.get(`${running.url}${encodeURI(from)}?a=%C3%A6`, { maxRedirects: 0 });
        expect([answer.status(), answer.headers()['location']], from).toEqual([301, `/kb/${encodeURI(to)}?a=%C3%A6`]);
        expect(answer.headers()['content-security-policy']).toContain('frame-ancestors');
      }
      const [first] = redirects;
      expect((await request.get(running.url + encodeURI(first?.to ?? ''), { maxRedirects: 0 })).status()).toBe(200);
    });

    test('without rules the pages at old addresses lead on, with the anchor', async ({ page, browser }) => {
      running = await startServer(name, folders.based, []);
      await page.goto(`${running.url}en/rest-a-while/?a=1#say`);
      await expect(heading(page)).toHaveText(titleOf(NOW, 'en'));
      expect(page.url()).toBe(`${running.url}en/take-a-break/?a=1#say`);
      await page.goto(`${running.url}embed/ru/${OLD}/?show=checklists&theme=dark`);
      await expect(page.locator('html[data-theme="dark"][data-show="checklists"]')).toHaveCount(1);
      const plain = await browser.newContext({ javaScriptEnabled: false });
      const quiet = await plain.newPage();
      await quiet.goto(`${running.url}th/${encodeURI('หยุดพัก')}/`);
      await expect(heading(quiet)).toHaveText(titleOf(NOW, 'th'));
      await plain.close();
    });
  });
}
