import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { axeFindings, bringAxe, WCAG } from './support/axe.ts';
import { folders } from './support/folders.ts';
import { unfold } from './support/measure.ts';
import { catalog, expect, pathOf, test } from './support/site.ts';

/** Accessibility of what is published. */
const { languages, topics } = catalog(folders.real);
const codes = languages.map(({ code }) => code);
const SITE_PAGES = [
  '',
  'search/?q=a',
  'phrases/',
  'my-lists/',
  'stored/',
  'glossary/',
  'sources/',
  'sources/hard/',
  'embed/',
  'accessibility/',
  'translations/',
  'translations/hard/',
  'offline/',
  'practice/',
  'practice/keep-calm/',
  'now/shouting/',
];

/** They take seconds each: one language with spaces, and one without. */
const LONG_PAGES = ['checklists/?list=empathy', 'phrases/ask/'];

/**
 * Half of axe's work. Colours are the same in every language, and on all pages of a kind: in the light each kind is looked at on a
 * phone and on a wide screen.
 */
const CONTRAST = ['color-contrast'];

type Scheme = 'light' | 'dark';

/** The pages below one of the site’s own, such as the scenes below `practice/`. */
const pagesIn = (lang: string, name: string): string[] =>
  readdirSync(join(folders.real, lang, name), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `/${lang}/${name}/${entry.name}/`);

/** Languages in which each kind of page is looked at: one on a phone, one on a wide screen. */
const WHOLE = ['nb', 'en'];
/** Topics in a frame differ from topics by the shell around them alone. */
const EMBEDDED_TOPICS = 2;
/** Scenes differ by what is said in them alone. */
const SCENES = 3;

/**
 * In the light every page in one language, and each kind of page in two; in the dark, where only colours differ, every kind of page
 * and some topics, half of them on a phone and half on a wide screen.
 */
function pagesFor(lang: string, scheme: Scheme): { readonly path: string; readonly hasContrast: boolean }[] {
  const url = (topic: (typeof topics)[number], kind: 'url' | 'embed'): string =>
    pathOf(topic.translations[lang]?.[kind] ?? '');
  const [first] = topics;
  const share = <T>(list: readonly T[]): T[] => list.filter((_, at) => at % codes.length === codes.indexOf(lang));
  const kinds = [
    ...[...SITE_PAGES, ...(lang === 'nb' || lang === 'th' ? LONG_PAGES : [])].map((page) => `/${lang}/${page}`),
    ...[`/embed/${lang}/`, `/embed/${lang}/search/?q=a`],
    ...(first ? [`${url(first, 'embed')}?theme=${scheme === 'dark' ? 'light' : 'dark'}`] : []),
  ];
  if (scheme === 'dark') {
    const half = isOnPhone(lang) ? 0 : 1;
    return [...kinds, ...topics.slice(0, 4).map((topic) => url(topic, 'url'))]
      .filter((_, at) => at % 2 === half)
      .map((path) => ({ path, hasContrast: true }));
  }
  // Topics, scenes and levels differ by their words, which the same components put onto the page.
  const isWhole = WHOLE.includes(lang);
  const [topic, ...others] = share(topics).map((one) => url(one, 'url'));
  const withContrast = [...(isWhole ? kinds : share(kinds)), ...(topic === undefined ? [] : [topic])];
  const without = [
    ...others,
    ...share(topics)
      .slice(0, EMBEDDED_TOPICS)
      .map((one) => url(one, 'embed')),
    ...share(pagesIn(lang, 'practice')).slice(0, SCENES),
    ...share(pagesIn(lang, 'now')),
  ];
  return [
    ...withContrast.map((path) => ({ path, hasContrast: isWhole })),
    ...without.map((path) => ({ path, hasContrast: false })),
  ];
}

const isOnPhone = (lang: string): boolean => lang === 'th' || lang === 'nb';

for (const scheme of ['light', 'dark'] as const) {
  for (const lang of scheme === 'light' ? codes : codes.filter((code) => code === 'th' || code === 'en')) {
    test.describe(`${lang}, ${scheme}`, () => {
      test.use({
        colorScheme: scheme,
        viewport: isOnPhone(lang) ? { width: 390, height: 844 } : { width: 1280, height: 900 },
      });
      test('axe finds nothing on any page', async ({ page, real }) => {
        test.setTimeout(300_000);
        await bringAxe(page);
        const found: string[] = [];
        for (const { path, hasContrast } of pagesFor(lang, scheme)) {
          await page.goto(new URL(path, real.url).href);
          await unfold(page);
          const findings = await axeFindings(page, scheme === 'dark' ? CONTRAST : WCAG, hasContrast ? [] : CONTRAST);
          found.push(...findings.map((finding) => `${path} ${finding}`));
        }
        expect(found).toEqual([]);
      });
    });
  }
}

for (const path of ['', '404.html']) {
  test(`axe finds nothing on /${path}`, async ({ page, real }) => {
    await page.goto(`${real.url}${path}`);
    expect(await axeFindings(page)).toEqual([]);
  });
}
