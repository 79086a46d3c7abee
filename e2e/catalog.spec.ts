import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folders } from './support/folders.ts';
import { catalog, expect, LANGUAGES, LISTS, pathOf, test } from './support/site.ts';

test('the catalog has nine topics, whole, in five languages, each at an address that answers', async ({
  request,
  site,
}) => {
  const { languages, topics } = catalog();
  expect(languages.map(({ code }) => code)).toEqual([...LANGUAGES]);
  expect(languages.map(({ name }) => name)).toEqual(['Norsk', 'Română', 'Русский', 'ไทย', 'English']);
  expect(topics.map(({ id }) => id).sort()).toEqual([
    'active-listening',
    'ask-a-supervisor',
    'honest-about-limits',
    'keep-calm',
    'phone-calls',
    'safety-first',
    'see-their-side',
    'set-boundaries',
    'take-a-break',
  ]);
  for (const topic of topics) {
    for (const lang of LANGUAGES) {
      const translation = topic.translations[lang];
      expect(translation?.state).toBe('current');
      for (const url of [translation?.url, translation?.embed, translation?.oembed])
        expect((await request.get(site.url.replace(/\/$/, '') + pathOf(url ?? ''))).status(), url).toBe(200);
    }
    for (const list of LISTS) {
      expect(topic.checklists[list].length).toBeGreaterThanOrEqual(2);
      expect(topic.checklists[list].length).toBeLessThanOrEqual(5);
      for (const item of topic.checklists[list]) expect(Object.keys(item.text).sort()).toEqual([...LANGUAGES].sort());
    }
  }
});

test('the oEmbed answer names a frame that shows the topic', async ({ page, request, site }) => {
  const translation = catalog().topics[0]?.translations['th'];
  const answer = await request.get(site.url.replace(/\/$/, '') + pathOf(translation?.oembed ?? ''));
  expect(answer.headers()['content-type']).toContain('application/json');
  const body = (await answer.json()) as { version: string; type: string; html: string; width: number; height: number };
  expect(body).toMatchObject({ version: '1.0', type: 'rich' });
  expect(body.html).toContain(translation?.embed ?? '');
  await page.goto(pathOf(translation?.url ?? ''));
  expect(pathOf((await page.locator('link[type="application/json+oembed"]').getAttribute('href')) ?? '')).toBe(
    pathOf(translation?.oembed ?? ''),
  );
});

test('the sitemap names every page once, with its languages', () => {
  const sitemap = readFileSync(join(folders.dist, 'sitemap.xml'), 'utf8');
  const urls = Array.from(sitemap.matchAll(/<loc>([^<]+)<\/loc>/g), (match) => match[1] ?? '');
  expect(new Set(urls).size).toBe(urls.length);
  for (const topic of catalog().topics)
    for (const { url } of Object.values(topic.translations)) expect(urls).toContain(url);
  expect(sitemap.match(/hreflang="th"/g)?.length).toBe(urls.length - 1);
  expect(readFileSync(join(folders.dist, 'robots.txt'), 'utf8')).toContain('/sitemap.xml');
});
