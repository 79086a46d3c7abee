import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { folders } from './support/folders.ts';
import { catalog, expect, pathOf, test } from './support/site.ts';

/** Accessibility of what is published. Every language sees a topic of each urgency, since those differ in colour. */
const { languages, topics } = catalog(folders.real);
const codes = languages.map(({ code }) => code);
const SITE_PAGES = [
  '',
  'search/?q=a',
  'checklists/?list=empathy',
  'my-lists/',
  'stored/',
  'phrases/',
  'glossary/',
  'sources/',
  'embed/',
  'accessibility/',
  'translations/',
  'offline/',
  'practice/',
  'practice/keep-calm/',
  'now/shouting/',
];

type Scheme = 'light' | 'dark';

/**
 * In the light, two languages see every kind of page and the others a share of them, so that together all see all; in the
 * dark, where only colours differ, two languages see every kind.
 */
function pagesFor(lang: string, scheme: Scheme): string[] {
  const place = codes.indexOf(lang);
  const all = lang === 'nb' || lang === 'th';
  const share = <T>(list: readonly T[]): T[] => list.filter((_, index) => all || index % codes.length === place);
  const url = (topic: (typeof topics)[number], kind: 'url' | 'embed'): string =>
    pathOf(topic.translations[lang]?.[kind] ?? '');
  const [first] = topics;
  return [
    ...share(SITE_PAGES).map((page) => `/${lang}/${page}`),
    ...(all ? [`/embed/${lang}/`, `/embed/${lang}/search/?q=a`] : []),
    ...topics
      .filter((_, index) => (scheme === 'light' ? index % codes.length === place : index < 3))
      .map((topic) => url(topic, 'url')),
    ...(first ? [`${url(first, 'embed')}?theme=${scheme === 'dark' ? 'light' : 'dark'}`] : []),
  ];
}

/** WCAG 2.2 A and AA and axe's best practices; in the dark contrast alone. */
function axe(page: Page, scheme: Scheme): AxeBuilder {
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  return scheme === 'dark'
    ? builder.withRules(['color-contrast'])
    : builder.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
}

for (const scheme of ['light', 'dark'] as const) {
  for (const lang of scheme === 'light' ? codes : codes.filter((code) => code === 'th' || code === 'en')) {
    test.describe(`${lang}, ${scheme}`, () => {
      const onPhone = lang === 'th' || lang === 'nb';
      test.use({ colorScheme: scheme, viewport: onPhone ? { width: 390, height: 844 } : { width: 1280, height: 900 } });
      test('axe finds nothing on any page', async ({ page, real }) => {
        test.setTimeout(300_000);
        const found: string[] = [];
        for (const path of pagesFor(lang, scheme)) {
          await page.goto(new URL(path, real.url).href);
          await page.locator('main details').evaluateAll((all) => {
            for (const details of all) (details as HTMLDetailsElement).open = true;
          });
          const { violations } = await axe(page, scheme).analyze();
          for (const { id, nodes } of violations) {
            found.push(
              `${path} ${id}: ${nodes
                .slice(0, 3)
                .map(({ target }) => target.join(' '))
                .join(', ')}`,
            );
          }
        }
        expect(found).toEqual([]);
      });
    });
  }
}

for (const path of ['', '404.html']) {
  test(`axe finds nothing on /${path}`, async ({ page, real }) => {
    await page.goto(`${real.url}${path}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(', ')}`)).toEqual([]);
  });
}
