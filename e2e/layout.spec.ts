import { expect, LANGUAGES, test, topicPath } from './support/site.ts';

const WIDTHS = [320, 360, 390, 600, 768, 1024, 1280, 1920];
const pages = (lang: string): string[] => [
  `/${lang}/`,
  topicPath('keep-calm', lang),
  topicPath('honest-about-limits', lang),
  `/${lang}/checklists/?list=empathy`,
  `/${lang}/stored/`,
  `/${lang}/phrases/`,
  `/${lang}/sources/`,
  `/${lang}/search/?q=a`,
  `/${lang}/embed/`,
  `/embed/${lang}/`,
];

for (const lang of LANGUAGES) {
  test.describe(lang, () => {
    test('nothing sticks out at any width, nor under larger text spacing', async ({ page }) => {
      for (const path of pages(lang)) {
        await page.goto(path);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          // The folded search field stands off to the left on purpose; only what makes the page scroll sideways counts.
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow, `${path} at ${String(width)} px`).toBeLessThanOrEqual(0);
        }
        // WCAG 1.4.12
        await page.setViewportSize({ width: 320, height: 800 });
        await page.evaluate(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(
            '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
          );
          document.adoptedStyleSheets = [sheet];
        });
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
          `${path} with text spacing`,
        ).toBeLessThanOrEqual(0);
      }
    });

    test('what is tapped is at least 44 px high; links inside sentences may be lower', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      for (const path of pages(lang)) {
        await page.goto(path);
        const small = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('a, button, summary, label:not(.visually-hidden, .guide label)')]
            .filter(
              (element) =>
                element.checkVisibility() &&
                !element.matches('p a, dd a, dt a, li p a, .facts a, .prose a, cite a, h2 a, .skip-link, .hit-title'),
            )
            .map((element) => ({
              text: element.textContent.trim().slice(0, 30),
              height: Math.round(element.getBoundingClientRect().height),
            }))
            .filter(({ height }) => height > 0 && height < 44),
        );
        expect(small, path).toEqual([]);
      }
    });

    test('a focused link is never hidden behind the navigation at the bottom', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(topicPath('keep-calm', lang));
      const bar = await page.locator('.site-nav').boundingBox();
      for (let presses = 0; presses < 45; presses += 1) {
        await page.keyboard.press('Tab');
        const hidden = await page.evaluate((top) => {
          const active = document.activeElement;
          if (!active || active.closest('.site-nav') || active === document.body) return undefined;
          const box = (active.matches('input') ? (active.closest('label') ?? active) : active).getBoundingClientRect();
          return box.top >= top || box.bottom <= 0 ? active.outerHTML.slice(0, 120) : undefined;
        }, bar?.y ?? 0);
        expect(hidden).toBeUndefined();
      }
    });

    test('every text has room between its lines: 1.15 and more, in Thai 1.45 and more', async ({ page }) => {
      for (const path of pages(lang)) {
        await page.goto(path);
        const tight = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
            .filter((element) =>
              [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
            )
            .map((element) => ({ element, style: getComputedStyle(element) }))
            .filter(
              ({ element, style }) =>
                parseFloat(style.lineHeight) / parseFloat(style.fontSize) <
                (/\p{Script=Thai}/u.test(element.textContent) ? 1.45 : 1.15),
            )
            .map(
              ({ element, style }) =>
                `${element.tagName}.${element.className} ${style.lineHeight}/${style.fontSize} ${element.textContent.slice(0, 20)}`,
            ),
        );
        expect(tight, path).toEqual([]);
      }
    });
  });
}

test('Thai words are never broken inside', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(topicPath('keep-calm', 'th'));
  const rules = await page
    .locator('.prose p')
    .first()
    .evaluate((element) => {
      const { wordBreak, lineBreak } = getComputedStyle(element);
      return { wordBreak, lineBreak };
    });
  expect(rules).toEqual({ wordBreak: 'normal', lineBreak: 'auto' });
});

test('with reduced motion nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(topicPath('keep-calm', 'en'));
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
});

test('with forced colours the boxes are the browser’s own', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(topicPath('keep-calm', 'en'));
  expect(
    await page
      .locator('input[data-item]')
      .first()
      .evaluate((box) => getComputedStyle(box).opacity),
  ).toBe('1');
});
