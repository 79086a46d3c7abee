import { catalog, expect, someOf, test, text } from './support/site.ts';
import { folders } from './support/folders.ts';

/** What is published, in the pinned fonts. A phone of today held in one hand, below the bars of its browser. */
const PHONE = { width: 390, height: 664 };
const RUNGS = ['upset', 'shouting', 'insulting', 'threatening', 'violent'];
const codes = catalog(folders.real).languages.map(({ code }) => code);

test.use({ javaScriptEnabled: false, viewport: PHONE });

for (const lang of someOf(codes)) {
  test(`${lang}: from the home page one tap leads to the steps of a level, all on one screen, without scripts`, async ({
    page,
    real,
  }) => {
    for (const [at, rung] of RUNGS.entries()) {
      await page.goto(new URL(`${lang}/`, real.url).href);
      const strip = page.getByRole('navigation', { name: text(lang, 'ladder.label') });
      await expect(strip.getByRole('link')).toHaveCount(RUNGS.length);
      await strip.getByRole('link').nth(at).click();
      expect(new URL(page.url()).pathname).toContain(`/${lang}/now/${rung}/`);

      const main = page.getByRole('main');
      const steps = main.locator('#now, .section-now').getByRole('listitem');
      expect(await steps.count(), rung).toBeLessThanOrEqual(5);
      const calls = main.getByRole('link', { name: /\d{3}/ }).filter({ has: page.locator('bdi') });
      const shown = [
        steps.last(),
        main.getByRole('figure').locator('blockquote'),
        calls.first(),
        calls.last(),
        ...(at + 1 < RUNGS.length ? [main.getByRole('link', { name: text(lang, 'ladder.worse') })] : []),
      ];
      const bar = await page.getByRole('navigation', { name: text(lang, 'nav.label') }).boundingBox();
      for (const part of shown) {
        const box = await part.boundingBox();
        if (!box || !bar) throw new Error(`${rung} in ${lang} lacks a part`);
        expect.soft(box.y + box.height, rung).toBeLessThanOrEqual(bar.y);
      }
      expect(await calls.first().getAttribute('href')).toMatch(/^tel:\d+$/);
    }
  });
}
