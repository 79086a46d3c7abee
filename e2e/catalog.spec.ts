import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folders, root } from './support/folders.ts';
import { catalog, expect, LANGUAGES, LISTS, pathOf, test } from './support/site.ts';

test('the catalog has every topic in every language, each at an address that answers', async ({ request, site }) => {
  const { languages, topics } = catalog();
  expect(languages.map(({ code }) => code)).toEqual([...LANGUAGES]);
  expect(languages.every(({ name }) => name !== '')).toBe(true);
  const folder = join(root, 'e2e', 'content', 'topics');
  expect(topics.map(({ id }) => id).sort()).toEqual(readdirSync(folder).sort());
  for (const topic of topics) {
    expect(Object.keys(topic.translations)).toEqual([...LANGUAGES]);
    for (const translation of Object.values(topic.translations)) {
      for (const url of [translation.url, translation.embed, translation.oembed]) {
        expect((await request.get(site.url.replace(/\/$/, '') + pathOf(url))).status(), url).toBe(200);
      }
    }
    for (const list of LISTS) {
      expect(topic.checklists[list].length).toBeGreaterThanOrEqual(2);
      // Only languages that have the words of an item name them.
      for (const item of topic.checklists[list]) {
        for (const [lang, words] of Object.entries(item.text)) {
          expect(topic.translations[lang]?.state).not.toBe('missing');
          expect(words).not.toBe('');
        }
      }
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

test('the sitemap names every page once', () => {
  const sitemap = readFileSync(join(folders.site, 'sitemap.xml'), 'utf8');
  const urls = Array.from(sitemap.matchAll(/<loc>([^<]+)<\/loc>/g), (match) => match[1] ?? '');
  expect(new Set(urls).size).toBe(urls.length);
  // Topics and their languages: hreflang.spec.ts.
  for (const lang of LANGUAGES)
    for (const page of ['', 'checklists/', 'phrases/', 'phrases/explain/', 'glossary/', 'sources/', 'embed/'])
      expect(urls.map(pathOf)).toContain(`/${lang}/${page}`);
  expect(readFileSync(join(folders.site, 'robots.txt'), 'utf8')).toContain('/sitemap.xml');
});
