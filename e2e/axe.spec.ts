import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { catalog, expect, LANGUAGES, pathOf, test, topicPath } from './support/site.ts';

/** Every kind of page, one topic of each urgency, since those differ in colour, and in the light a share of the others: together the languages see them all. */
const pages = (lang: string, colorScheme: 'light' | 'dark'): string[] => [
  ...[
    '',
    'search/?q=a',
    'checklists/?list=empathy',
    'my-lists/',
    'stored/',
    'phrases/',
    'glossary/',
    'sources/',
    ...(colorScheme === 'light' ? ['embed/'] : []),
  ].map((page) => `/${lang}/${page}`),
  ...(lang === 'th' ? ['', 'search/?q=a'] : []).map((page) => `/embed/${lang}/${page}`),
  ...catalog()
    .topics.filter(
      (topic, index) =>
        ['safety-first', 'keep-calm', 'take-a-break'].includes(topic.id) ||
        (colorScheme === 'light' && index % LANGUAGES.length === LANGUAGES.findIndex((one) => one === lang)),
    )
    .map((topic) => topicPath(topic.id, lang)),
  ...catalog()
    .topics.slice(0, 1)
    .map(
      (topic) => `${pathOf(topic.translations[lang]?.embed ?? '')}?theme=${colorScheme === 'dark' ? 'light' : 'dark'}`,
    ),
];

/** WCAG 2.2 A and AA and axe's best practices; in the dark, where only the colours differ, contrast alone. */
const axe = (page: Page, colorScheme: 'light' | 'dark'): AxeBuilder =>
  colorScheme === 'dark'
    ? new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withRules(['color-contrast'])
    : new AxeBuilder({ page })
        .options({ resultTypes: ['violations'] })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);

/** Colours do not vary with the language: in the dark one language sees them on a phone and one on a wide screen. */
const IN_THE_DARK = ['th', 'en'] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const lang of colorScheme === 'light' ? LANGUAGES : IN_THE_DARK) {
    test.describe(`${lang}, ${colorScheme}`, () => {
      test.use({
        colorScheme,
        viewport: lang === 'th' || lang === 'nb' ? { width: 390, height: 844 } : { width: 1280, height: 900 },
      });
      test('axe finds nothing on any page', async ({ page }) => {
        test.setTimeout(180_000);
        const found: string[] = [];
        for (const path of pages(lang, colorScheme)) {
          await page.goto(path);
          await page.locator('main details').evaluateAll((all) => {
            for (const details of all) (details as HTMLDetailsElement).open = true;
          });
          const { violations } = await axe(page, colorScheme).analyze();
          found.push(
            ...violations.map(
              ({ id, nodes }) =>
                `${path} ${id}: ${nodes
                  .slice(0, 3)
                  .map((node) => node.target.join(' '))
                  .join(', ')}`,
            ),
          );
        }
        expect(found).toEqual([]);
      });
    });
  }
}

for (const path of ['/', '/404.html']) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(', ')}`)).toEqual([]);
  });
}
