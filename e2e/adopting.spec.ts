import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { headersOf } from './support/headers.ts';
import { serve } from '../src/server/serve.ts';
import { axeFindings } from './support/axe.ts';
import { command } from './support/builds.ts';
import { crawl } from './support/crawl.ts';
import { folders, root } from './support/folders.ts';
import { catalog, expect, pathOf, test, topicPath } from './support/site.ts';

/** What an organisation of the tests' own adds and changes: two languages of the five, a hidden topic, one of its own. */
const own = join(root, 'e2e', 'own');
let work = '';
let supplied = '';
let site = '';

/** Builds the organisation's site from what is supplied at the moment. */
async function built(): Promise<void> {
  const { code, output } = await command('build', { CONTENT_DIR: supplied, OWN_DIR: own, OUT_DIR: site });
  expect(code, output).toBe(0);
}

/** Every file of a folder with its text. */
async function textsIn(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(files.sort().map(async (file) => [file, await readFile(file, 'utf8')] as const)));
}
const page = (id: string, lang: string): Promise<string> =>
  readFile(join(site, decodeURI(topicPath(id, lang, site)), 'index.html'), 'utf8');

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  work = await mkdtemp(join(tmpdir(), 'calm-counter-'));
  [supplied, site] = [join(work, 'content'), join(work, 'site')];
  await cp(folders.content, supplied, { recursive: true });
  // It is in none of the organisation’s languages, and the other lacks parts on purpose.
  for (const id of ['one-language', 'gaps']) await rm(join(supplied, 'topics', id), { recursive: true });
  await built();
});
test.afterAll(async () => {
  await rm(work, { recursive: true });
});

test('the check finds nothing wrong, nothing missing in the languages it has left out, and speaks of the organisation’s own files', async () => {
  const { code, output } = await command('check', { CONTENT_DIR: supplied, OWN_DIR: own });
  expect(code, output).toBe(0);
  expect(output).toMatch(/^e2e\/own\/topics\/lost-property\/en\.mdx:\d+ {2}advice$/m);
  expect(output).toContain('0 errors');
  // What is supplied may lack a text today; what concerns a language that is not shown is no matter of this organisation.
  expect(output).not.toMatch(/^content\/(?!search\/terms).*\b(?:ro|ru|th)\.(?:mdx|yaml|json)/m);
});

test('every link of the site leads somewhere, and no page or file is in a language it does not have', async () => {
  const serving = await serve({ folder: site, headers: headersOf(site), base: '/' });
  const { dead } = await crawl(serving.url);
  await serving.close();
  expect(dead).toEqual([]);
  expect(catalog(site).languages.map(({ code }) => code)).toEqual(['nb', 'en']);
  const names = await readdir(site, { recursive: true });
  expect(names.filter((name) => /(^|[\\/])(ro|ru|th)([\\/.]|$)/.test(name))).toEqual([]);
  for (const [file, text] of await textsIn(site))
    if (/\.(html|json|xml)$/.test(file)) expect(text, file).not.toMatch(/[\u0E01-\u0E5B\u0410-\u044F]|\/(ro|ru|th)\//);
});

test('the hidden topic is nowhere, and the own one is found beside the supplied ones', async () => {
  const ids = catalog(site).topics.map(({ id }) => id);
  expect(ids).toContain('lost-property');
  expect(ids).not.toContain('phone-calls');
  const html = await page('lost-property', 'en');
  expect(html).toContain('Read about the telephone.');
  expect(html).not.toContain('id="sources-h"');
  expect(html).toMatch(/data-setting="desk"[^>]*>\s*Luke 4/);
  expect(html).toMatch(/data-setting="refund-limit"[^>]*>\s*NOK 500/);
  expect(html).toContain('https://git.example.com/havna/kb/edit/main/e2e/own/topics/lost-property/en.mdx');
  expect(await page('keep-calm', 'nb')).toContain('/edit/main/content/topics/keep-calm/nb.mdx');
  const { code, output } = await command('search', { CONTENT_DIR: supplied, OWN_DIR: own, OUT_DIR: site }, [
    'nb',
    'hittegods',
  ]);
  expect(code, output).toBe(0);
  expect(output).toContain('Noe er mistet om bord');
});

test('its own accessibility statement is the one that the footer leads to, and the supplied page says so', async () => {
  const STATEMENT = 'https://havna.example/tilgjengelighet';
  const footer = /<footer[\s\S]*<\/footer>/;
  for (const lang of ['nb', 'en']) {
    const home = await readFile(join(site, lang, 'index.html'), 'utf8');
    expect(footer.exec(home)?.[0]).toContain(`href="${STATEMENT}"`);
    expect(footer.exec(home)?.[0]).not.toContain('/accessibility/');
    const statement = await readFile(join(site, lang, 'accessibility', 'index.html'), 'utf8');
    expect(statement.replace(footer, '')).toContain(`href="${STATEMENT}"`);
    expect(statement).toMatch(/<meta name="robots" content="noindex/);
    expect(statement.replace(footer, '')).toContain('mailto:vakt@havna.example');
    expect(statement.replace(footer, '')).not.toContain('tel:+47');
  }
  expect(await readFile(join(site, 'sitemap.xml'), 'utf8')).not.toContain('/accessibility/');
});

test('pages show its name, logo, colours and contacts, and keep the steps on the first screen', async ({ browser }) => {
  const serving = await serve({ folder: site, headers: headersOf(site), base: '/' });
  for (const [colorScheme, brand, logo] of [
    ['light', '#7a1f5c', '/logo.svg'],
    ['dark', '', '/logo-dark.svg'],
  ] as const) {
    const context = await browser.newContext({ colorScheme, viewport: { width: 360, height: 640 } });
    const shown = await context.newPage();
    const refused: string[] = [];
    shown.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
    await shown.goto(new URL(topicPath('safety-first', 'en', site), serving.url).href);
    const image = shown.locator('.site-header img');
    await expect(image).toHaveAttribute('alt', 'Havna');
    expect(await image.evaluate((element) => (element instanceof HTMLImageElement ? element.currentSrc : ''))).toBe(
      new URL(logo, serving.url).href,
    );
    expect(await image.evaluate((element) => element.getBoundingClientRect().height)).toBeLessThan(40);
    const set = await shown.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--brand'));
    if (brand === '') expect(set).not.toBe('#7fd1c4');
    else expect(set).toBe(brand);
    await expect(shown.locator('.in-danger a')).toHaveText([/Police\s*02 800/, /Ambulance\s*113/, /Fire\s*110/]);
    await expect(shown.locator('.contacts a')).toHaveText([
      /Harbour guard\s*\+47 22 33 44 55 · day and night/,
      /Harbour guard\s*vakt@havna\.example/,
      /British Embassy/,
    ]);
    await expect(shown.locator('.contacts a').first()).toHaveAttribute('href', 'tel:+4722334455');
    const last = await shown.locator('.section-now li').last().boundingBox();
    const navigation = await shown.locator('.site-nav').boundingBox();
    expect((last?.y ?? Infinity) + (last?.height ?? 0)).toBeLessThanOrEqual(navigation?.y ?? 0);
    expect(refused).toEqual([]);
    expect(await axeFindings(shown)).toEqual([]);
    await context.close();
  }
  await serving.close();
});

test('a new version of what is supplied comes in, and leaves all that is the organisation’s own', async () => {
  test.setTimeout(120_000);
  const before = await textsIn(own);
  const change = async (file: string, edit: (text: string) => string): Promise<void> => {
    const text = await readFile(join(supplied, file), 'utf8');
    expect(edit(text), file).not.toBe(text);
    await writeFile(join(supplied, file), edit(text));
  };
  // A page is reworded, a topic comes with its words, one goes, a setting and a text of the interface are new values.
  await change('topics/keep-calm/nb.mdx', (text) => text.replace(/^title: .*$/m, 'title: Rolig, rolig'));
  await mkdir(join(supplied, 'topics', 'new-one'));
  for (const file of ['topic.yaml', 'nb.mdx', 'en.mdx', 'th.mdx'])
    await cp(join(supplied, 'topics', 'take-a-break', file), join(supplied, 'topics', 'new-one', file));
  for (const lang of ['nb', 'en', 'th'])
    await change(`topics/new-one/${lang}.mdx`, (text) => text.replace(/^slug: .*$/m, `slug: new-${lang}`));
  await change('site.yaml', (text) => text.replace('answer-days: 3', 'answer-days: 4').replace('rings: 3', 'rings: 9'));
  await change('interface/en.json', (text) => text.replace('"Suggest a change"', '"Propose a change"'));
  await built();

  expect(await textsIn(own)).toEqual(before);
  const ids = catalog(site).topics.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['new-one', 'lost-property']));
  expect(ids).not.toContain('phone-calls');
  expect(await page('keep-calm', 'nb')).toContain('Rolig, rolig');
  expect(await page('new-one', 'en')).toContain('Propose a change');
  const home = await readFile(join(site, 'en', 'index.html'), 'utf8');
  expect(home).toContain('Havnehjelp');
  expect(home).toContain('Harbour guard');
  expect(pathOf(catalog(site).topics.find(({ id }) => id === 'new-one')?.translations['nb']?.url ?? '')).toBe(
    '/nb/new-nb/',
  );
});
