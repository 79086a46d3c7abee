import { catalog, expect, pathOf, test, text } from './support/site.ts';
import { folders } from './support/folders.ts';

/** The phone of somebody at a counter: small, old, held in one hand. */
const PHONE = { width: 360, height: 640 };
const { languages, topics } = catalog(folders.real);

/** What is published, and nothing of its words: all steps of every topic stand above the bar at the bottom of a phone. */
for (const { code: lang } of languages) {
  test(`${lang}: the steps of every topic stand on the first screen of a phone`, async ({ page, real }) => {
    await page.setViewportSize(PHONE);
    let measured = 0;
    for (const { id, translations } of topics) {
      await page.goto(new URL(pathOf(translations[lang]?.url ?? ''), real.url).href);
      const steps = page.locator('#now ol > li');
      const last = await steps.last().boundingBox();
      const bar = await page.getByRole('navigation', { name: text(lang, 'nav.label') }).boundingBox();
      if (!last || !bar) throw new Error(`${id} in ${lang} has no steps, or no bar at the bottom`);
      expect.soft(last.y + last.height, id).toBeLessThanOrEqual(bar.y);
      measured += 1;
    }
    expect(measured).toBe(topics.length);
  });
}
