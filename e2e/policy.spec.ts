import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { readElements, type ReadElement } from '../src/site/hostile-text.fixture.ts';
import { folders } from './support/folders.ts';
import { headersOf } from './support/headers.ts';
import { oneOfEachLanguage, pageKinds } from './support/page-kinds.ts';
import { catalog, expect, test } from './support/site.ts';

/**
 * What is published asks no other origin and keeps to the policy of src/server/headers.ts. All pages are read, and of each kind one
 * is opened, and one of those without a language. Besides, a page that breaks the policy in any other test logs an error, which fails that test.
 */
const languages = catalog(folders.real).languages.map(({ code }) => code);
/** What a page asks for does not hang on its language. */
const OTHERS = languages.slice(0, -1);
const kinds = pageKinds(folders.real);
/**
 * Kinds without pages: a stage has one only where it has too many situations, or scenes, for the page of all (languages.spec.ts),
 * and editions are pages only while they are printed.
 */
const NOT_PUBLISHED = ['[lang]/scenes/[list]', '[lang]/situations/[list]', '[lang]/handbook/[edition]/[form]'];

/** Hears of every violation in a page and its frames, and of every request that leaves the site. */
async function watch(page: Page, site: string): Promise<string[]> {
  const heard: string[] = [];
  await page.exposeFunction('tellViolation', (text: string) => heard.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ documentURI, effectiveDirective, blockedURI }) => {
      const { tellViolation } = window as unknown as { readonly tellViolation: (text: string) => void };
      tellViolation(`${documentURI}: ${effectiveDirective} forbids ${blockedURI}`);
    });
  });
  page.context().on('request', (request) => {
    if (!request.url().startsWith(site)) heard.push(`${page.url()}: asks for ${request.url()}`);
  });
  return heard;
}

test('every kind of page is published', () => {
  expect(kinds.filter(({ addresses }) => addresses.length === 0).map(({ route }) => route)).toEqual(NOT_PUBLISHED);
});

/** No page to open: a script puts it into one (share.spec.ts). */
const PARTS = ['fragment/[lang]/share'];

for (const kind of kinds.filter(({ route }) => ![...NOT_PUBLISHED, ...PARTS].includes(route)))
  test(`${kind.route}: nothing is asked of another origin, and nothing breaks the policy`, async ({ page, real }) => {
    const heard = await watch(page, real.url);
    const addresses = oneOfEachLanguage(kind, languages).filter(
      (address) => !OTHERS.some((lang) => address.split('/').includes(lang)),
    );
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) {
      const answer = await page.goto(real.url + address, { waitUntil: 'networkidle' });
      expect(answer?.headers()['content-security-policy'], address).toContain("default-src 'none'");
      // What is loaded when it is used.
      const search = page.getByRole('searchbox').locator('visible=true').first();
      if ((await search.count()) > 0) {
        await search.fill('112');
        await page.waitForLoadState('networkidle');
      }
      await page.locator('details').evaluateAll((all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
      await page.waitForLoadState('networkidle');
    }
    expect(heard).toEqual([]);
  });

test.describe('a page that', () => {
  test.use({ allowedErrors: [/Content Security Policy|Failed to load resource/] });
  test('breaks the policy, or asks another origin, is heard', async ({ page, real }) => {
    const heard = await watch(page, real.url);
    await page.route(`${real.url}en/`, async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(
        '</body>',
        '<script>document.title = "run"</script><p style="color: red"><img src="https://other.example/a.png" alt=""></body>',
      );
      await route.fulfill({ response: answer, body });
    });
    await page.goto(`${real.url}en/`, { waitUntil: 'networkidle' });
    // Without the address of the page, and of what was forbidden.
    const told = (): string[] => heard.map((text) => text.replace(/^\S+: /, '').replace(/ forbids.*/, '')).sort();
    await expect
      .poll(told)
      .toEqual(['asks for https://other.example/a.png', 'img-src', 'script-src-elem', 'style-src-attr']);
    expect(await page.title()).not.toBe('run');
  });
});

/** Attributes by which a browser fetches something as it reads the page; a link is followed only by a reader. */
const FETCHING: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  iframe: ['src', 'srcdoc'],
  video: ['src', 'poster'],
  audio: ['src'],
  embed: ['src'],
  object: ['data'],
  form: ['action'],
  input: ['src'],
  use: ['href'],
  image: ['href'],
};
/** Links of the head that name an address, and fetch nothing. */
const NAMING = /^(canonical|alternate)$/;

/** Rules of what may be fetched before a link is followed: data, which the policy allows by a word of its own. */
const isRulesOfPrefetch = ({ attributes, text }: ReadElement): boolean =>
  attributes['type'] === 'speculationrules' &&
  Object.keys(JSON.parse(text) as Record<string, unknown>).join() === 'prefetch';

/** The styles that may stand in pages, as the policy names them. */
const styleHashes: readonly string[] =
  headersOf(folders.real)['Content-Security-Policy']?.match(/'sha256-[^']+'/g) ?? [];
const isNamedStyle = ({ name, text }: ReadElement): boolean =>
  name === 'style' && styleHashes.includes(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);

/** What the policy would refuse in an element, as sentences. */
function refused(element: ReadElement, site: string, here: string): string[] {
  const { name, attributes, text } = element;
  const fetched = [
    ...(FETCHING[name] ?? []),
    ...(name === 'link' && !NAMING.test(attributes['rel'] ?? '') ? ['href'] : []),
  ].flatMap((attribute) => attributes[attribute] ?? []);
  return [
    ...fetched
      .filter((address) => !new URL(address, here).href.startsWith(site))
      .map((address) => `fetches ${address}`),
    ...Object.keys(attributes).filter((attribute) => /^(on|style$)/.test(attribute)),
    ...((name === 'style' && !isNamedStyle(element)) ||
    (name === 'script' && attributes['src'] === undefined && text.trim() !== '' && !isRulesOfPrefetch(element))
      ? [`<${name}> with code in it`]
      : []),
    ...(/^\s*(javascript|data|vbscript):/i.test(attributes['href'] ?? '')
      ? [`leads to ${attributes['href'] ?? ''}`]
      : []),
    ...(name === 'meta' && attributes['http-equiv'] !== undefined ? ['<meta http-equiv>'] : []),
  ].map((fault) => `${here}: ${fault}`);
}

test('no page has code or style in it that the policy does not name, nor names a file of another origin', () => {
  test.setTimeout(120_000);
  const site = 'https://kb.example/';
  let read = 0;
  const faults = kinds.flatMap(({ addresses }) =>
    addresses.flatMap((address) => {
      const file = address.endsWith('.html') ? address : `${decodeURI(address)}index.html`;
      const elements = readElements(readFileSync(join(folders.real, file), 'utf8'));
      read += 1;
      return elements.flatMap((element) => refused(element, site, site + address));
    }),
  );
  expect(faults).toEqual([]);
  expect(read).toBeGreaterThan(500);
  for (const [html, fault] of [
    ['<img src="//other.example/a.png">', 'fetches //other.example/a.png'],
    ['<link rel="preload" href="https://other.example/a.js">', 'fetches https://other.example/a.js'],
    ['<p onclick="a()">', 'onclick'],
    ['<p style="color: red">', 'style'],
    ['<script>a()</script>', '<script> with code in it'],
    ['<style>p { color: red }</style>', '<style> with code in it'],
    ['<script type="speculationrules">{"prerender":[]}</script>', '<script> with code in it'],
    ['<a href=" javascript:a()">', 'leads to  javascript:a()'],
  ] as const)
    expect(readElements(html).flatMap((element) => refused(element, site, site))).toEqual([`${site}: ${fault}`]);
});
