import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { axeFindings, WCAG } from './support/axe.ts';
import { folders } from './support/folders.ts';
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

/** Half of axe's work. Colours are the same in every language, so that in the light one on a phone and one on a wide screen will do. */
const CONTRAST = ['color-contrast'];

type Scheme = 'light' | 'dark';

/** The pages below one of the site’s own, such as the scenes below `practice/`. */
const pagesIn = (lang: string, name: string): string[] =>
  readdirSync(join(folders.real, lang, name), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `/${lang}/${name}/${entry.name}/`);

/** In the light every page in one language at least; in the dark, where only colours differ, every kind of page and some topics. */
function pagesFor(lang: string, scheme: Scheme): string[] {
  const url = (topic: (typeof topics)[number], kind: 'url' | 'embed'): string =>
    pathOf(topic.translations[lang]?.[kind] ?? '');
  const [first] = topics;
  const share = <T>(list: readonly T[]): T[] => list.filter((_, at) => at % codes.length === codes.indexOf(lang));
  // Topics differ by their words, which the same components put onto the page: each is looked at in one language.
  const shown = scheme === 'light' ? share(topics) : topics.slice(0, 3);
  return [
    ...[...SITE_PAGES, ...(lang === 'nb' || lang === 'th' ? LONG_PAGES : [])].map((page) => `/${lang}/${page}`),
    ...[`/embed/${lang}/`, `/embed/${lang}/search/?q=a`],
    ...shown.map((topic) => url(topic, 'url')),
    // Of what differs by its words alone, each page in one language: a topic in a frame, a scene, a level.
    ...(scheme === 'light'
      ? share([...topics.map((topic) => url(topic, 'embed')), ...pagesIn(lang, 'practice'), ...pagesIn(lang, 'now')])
      : []),
    ...(first ? [`${url(first, 'embed')}?theme=${scheme === 'dark' ? 'light' : 'dark'}`] : []),
  ];
}

for (const scheme of ['light', 'dark'] as const) {
  for (const lang of scheme === 'light' ? codes : codes.filter((code) => code === 'th' || code === 'en')) {
    test.describe(`${lang}, ${scheme}`, () => {
      const onPhone = lang === 'th' || lang === 'nb';
      test.use({ colorScheme: scheme, viewport: onPhone ? { width: 390, height: 844 } : { width: 1280, height: 900 } });
      const hasContrast = scheme === 'dark' || lang === 'nb' || lang === 'en';
      test('axe finds nothing on any page', async ({ page, real }) => {
        test.setTimeout(300_000);
        const found: string[] = [];
        for (const path of pagesFor(lang, scheme)) {
          await page.goto(new URL(path, real.url).href);
          await page.locator('main details').evaluateAll((all) => {
            for (const details of all) (details as HTMLDetailsElement).open = true;
          });
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
