import { folders } from './support/folders.ts';
import { frameForLooks } from './support/looks.ts';
import { catalog, expect, pathOf, test } from './support/site.ts';

/** The phone of somebody at a counter: small, old, held in one hand. */
const PHONE = { width: 360, height: 640 };
const { languages, topics } = catalog(folders.real);

/**
 * What is published, and nothing of its words: all steps of every topic stand above the bar at the bottom of a phone. In the wide
 * font alone: what fits there fits in a narrower one.
 */
for (const { code: lang } of languages) {
  test(`${lang}: the steps of every topic stand on the first screen of a phone`, async ({ page, real }) => {
    const frame = await frameForLooks(page, real.url, PHONE);
    let measured = 0;
    for (const { id, translations } of topics) {
      await frame.goto(new URL(pathOf(translations[lang]?.url ?? ''), real.url).href);
      const [steps, bar] = await frame.evaluate(() => [
        document.querySelector('#now ol > li:last-child')?.getBoundingClientRect().bottom,
        document.querySelector('.site-nav')?.getBoundingClientRect().top,
      ]);
      if (steps === undefined || bar === undefined)
        throw new Error(`${id} in ${lang} has no steps, or no bar at the bottom`);
      expect.soft(steps, id).toBeLessThanOrEqual(bar);
      measured += 1;
    }
    expect(measured).toBe(topics.length);
  });
}
