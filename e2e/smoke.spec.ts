import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { crawl } from './support/crawl.ts';
import { folders, root } from './support/folders.ts';
import { brokenOptionalCalls } from './support/optional-calls.ts';
import { catalog, expect, pathOf, test } from './support/site.ts';

/**
 * What is published (`content/`), whatever its words: every page opens, every link leads somewhere, no page is heavy.
 * Editors' rules are checks (`npm run check`); accessibility is in axe.spec.ts, the first screen in first-screen.spec.ts.
 */
const { languages, topics } = catalog(folders.real);

/**
 * The limit for a topic page's HTML, CSS and JavaScript before search is opened; gzip, the weaker of the usual two. Numbers to call
 * in danger, the law and helplines of the country are up to 1 KiB of it, what is needed to speak another language 3 KiB, and the style of the
 * first screen 3.5, so that it is shown before the style sheet has come; a quarter of a KiB is left for a sentence more.
 */
const MAX_BYTES = 28.5 * 1024;
/** JavaScript alone; 0.4 KB of it tells of a deploy while the page stood open, and keeps the language read last. */
const MAX_SCRIPT_BYTES = 5_750;

test('every page opens, with one first-level heading and one main part, and every link and anchor leads somewhere', async ({
  real,
}) => {
  const { pages, dead } = await crawl(real.url);
  expect(dead).toEqual([]);
  // At the least a home page, the site's own pages and a page for each topic in every language.
  expect(pages.length).toBeGreaterThan(languages.length * (topics.length + 8));
  expect(pages.filter(({ headings, mains }) => headings !== 1 || mains !== 1).map(({ url }) => url)).toEqual([]);
});

test('the licence of the icons goes with the site that shows them', async ({ request, real }) => {
  const lucide = readFileSync(join(root, 'src', 'icon', 'LICENSE-lucide.txt'), 'utf8');
  const answer = await request.get(`${real.url}licences.txt`);
  expect(answer.headers()['content-type']).toContain('text/plain');
  expect(await answer.text()).toContain(lucide.trim());
});

test('a topic page is small in every language', () => {
  const sizes = new Map<string, number>();
  const size = (file: string): number => {
    const known = sizes.get(file) ?? gzipSync(readFileSync(join(folders.real, file))).length;
    sizes.set(file, known);
    return known;
  };
  for (const { id, translations } of topics) {
    for (const { url } of Object.values(translations)) {
      const page = join(decodeURI(pathOf(url)), 'index.html');
      const html = readFileSync(join(folders.real, page), 'utf8');
      const files = new Set(
        Array.from(html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g), ([, file]) => file ?? ''),
      );
      // What a script imports is fetched with it.
      for (const file of files) {
        if (!file.endsWith('.js')) continue;
        const code = readFileSync(join(folders.real, file), 'utf8');
        for (const [, name] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
          files.add(`/assets/${name ?? ''}`);
      }
      const scripts = [...files].filter((file) => file.endsWith('.js'));
      const bytes = [page, ...files].reduce((sum, file) => sum + size(file), 0);
      // One style sheet and one script: three requests, and none that waits for another.
      expect.soft([files.size, scripts.length], page).toEqual([2, 1]);
      expect.soft(bytes, `${id}: ${page}`).toBeLessThanOrEqual(MAX_BYTES);
      expect
        .soft(
          scripts.reduce((sum, file) => sum + size(file), 0),
          `${id}: ${page}`,
        )
        .toBeLessThanOrEqual(MAX_SCRIPT_BYTES);
    }
  }
});

test('no script has what Chrome 80 does not know of `?.`', () => {
  for (const wrong of ['a?.(...b,1)', 'a?.b(...c,")")', 'a?.b.c(1)(...d,e(2))', 'a?.[0](...[b,c],d)'])
    expect(brokenOptionalCalls(wrong), wrong).toHaveLength(1);
  expect(brokenOptionalCalls('a?.b(c,...d.map(e=>[e,1]));f(...g,1);h?.5:i(...j,k)')).toEqual([]);
  const scripts = readdirSync(join(folders.real, 'assets')).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(5);
  for (const name of [...scripts.map((script) => join('assets', script)), 'embed.js'])
    expect(brokenOptionalCalls(readFileSync(join(folders.real, name), 'utf8')), name).toEqual([]);
});

test('a browser loads what the page names, from this site alone, and no font', async ({ page, real }) => {
  const [topic] = topics;
  for (const { url } of Object.values(topic?.translations ?? {})) {
    const loaded: { readonly url: string; readonly bytes: Promise<number> }[] = [];
    page.on('response', (response) => {
      loaded.push({ url: response.url(), bytes: response.body().then((body) => gzipSync(body).length) });
    });
    await page.goto(new URL(pathOf(url), real.url).href, { waitUntil: 'networkidle' });
    page.removeAllListeners('response');
    expect(loaded.filter((file) => !file.url.startsWith(real.url) || /\.(woff2?|ttf|otf)$/.test(file.url))).toEqual([]);
    const bytes = await Promise.all(loaded.filter((file) => !/\.(svg|png)$/.test(file.url)).map((file) => file.bytes));
    expect(bytes.length).toBeGreaterThan(2);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MAX_BYTES);
  }
});
