import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { clippedTexts } from './support/clipped.ts';
import { root } from './support/folders.ts';
import { FAMILIES, FONTS_ARE_PINNED, type FontSet } from './support/fonts.ts';
import { addRules, layOutAll, sidewaysScroll } from './support/measure.ts';
import { overlappingTexts } from './support/overlap.ts';
import { pageKinds } from './support/test-pages.ts';
import { expect, LANGUAGES, test, topicPath } from './support/site.ts';

/** Run twice: with the fonts that most readers have, and with a wide one (the project `wide font`). */
const fontSet = (): FontSet => (test.info().project.name === 'wide font' ? 'wide' : 'standard');

const WIDTHS = [320, 360, 390, 600, 768, 1000, 1024, 1280, 1920];
/** A wide font is trouble where there is little room, and where columns begin. */
const WIDTHS_OF_WIDE_FONT = [320, 390, 768, 1000, 1280];
const PHONE = { width: 360, height: 640 };
/** What is tapped and lower than 44 px, links inside sentences left out. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a, button, summary, label:not(.visually-hidden, .guide label)')]
      .filter(
        (element) =>
          element.checkVisibility() &&
          !element.matches('p a, dd a, dt a, td a, li p a, .facts a, .prose a, cite a, h2 a, .skip-link, .hit-title'),
      )
      .map((element) => ({
        text: element.textContent.trim().slice(0, 30),
        height: element.getBoundingClientRect().height,
      }))
      .filter(({ height }) => height > 0 && Math.round(height) < 44)
      .map(({ text, height }) => `${text}: ${height.toFixed(0)} px`),
  );

/** Texts whose lines stand too close: below 1.15 of the font size, in Thai, which has marks above and below, 1.45. A
 * mark such as ✓ is no text. */
const tightLines = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
      .filter((element) =>
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && /\w|\p{L}/u.test(node.textContent ?? ''),
        ),
      )
      .map((element) => ({ element, style: getComputedStyle(element) }))
      .filter(
        ({ element, style }) =>
          parseFloat(style.lineHeight) / parseFloat(style.fontSize) <
          (/\p{Script=Thai}/u.test(element.textContent) ? 1.45 : 1.15),
      )
      .map(({ element, style }) => `${element.tagName}.${element.className} ${style.lineHeight}/${style.fontSize}`),
  );

for (const lang of LANGUAGES) {
  test(`${lang}: at every width nothing sticks out and no words lie on others; targets and lines have room`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await layOutAll(page);
    for (const path of pageKinds(lang)) {
      await page.goto(path);
      for (const width of fontSet() === 'wide' ? WIDTHS_OF_WIDE_FONT : WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await sidewaysScroll(page), `${path} at ${String(width)} px`).toBeLessThanOrEqual(0);
        expect.soft(await page.evaluate(overlappingTexts), `${path} at ${String(width)} px`).toEqual([]);
      }
      await page.setViewportSize(PHONE);
      expect.soft(await smallTargets(page), path).toEqual([]);
      expect.soft(await tightLines(page), path).toEqual([]);
      // WCAG 1.4.12: a reader may set lines, letters and words further apart.
      await addRules(
        page,
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
      );
      for (const width of [320, 768]) {
        await page.setViewportSize({ width, height: 800 });
        expect
          .soft(await sidewaysScroll(page), `${path} with text spacing at ${String(width)} px`)
          .toBeLessThanOrEqual(0);
        expect
          .soft(await page.evaluate(overlappingTexts), `${path} with text spacing at ${String(width)} px`)
          .toEqual([]);
        expect.soft(await page.evaluate(clippedTexts), `${path} with text spacing at ${String(width)} px`).toEqual([]);
      }
      // WCAG 1.4.4: a reader may set text twice as large.
      await addRules(page, 'html { font-size: 200% !important }');
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect
          .soft(await sidewaysScroll(page), `${path} with large text at ${String(width)} px`)
          .toBeLessThanOrEqual(0);
        expect
          .soft(await page.evaluate(overlappingTexts), `${path} with large text at ${String(width)} px`)
          .toEqual([]);
      }
    }
  });
}

test('the texts are drawn in the fonts that layout is measured with', async ({ page }) => {
  test.skip(!FONTS_ARE_PINNED, 'Windows and macOS draw with their own fonts');
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { latin, thai } = FAMILIES[fontSet()];
  for (const [lang, family] of [
    ['nb', latin],
    ['ro', latin],
    ['ru', latin],
    ['en', latin],
    ['th', thai],
  ] as const) {
    await page.goto(topicPath('keep-calm', lang));
    const { root: document } = await session.send('DOM.getDocument');
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: document.nodeId, selector: 'h1' });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    expect(
      fonts.map(({ familyName }) => familyName),
      lang,
    ).toEqual([family]);
  }
});

test('the font that draws Thai tone marks onto the vowels is never asked for', () => {
  const tokens = readFileSync(join(root, 'src', 'layout', 'styles', 'tokens.css'), 'utf8');
  const names = tokens.replace(/\/\*[\s\S]*?\*\//g, '');
  expect(names).toContain("'Noto Sans Thai Looped'");
  expect(names).not.toContain('Noto Looped Thai');
});

test('a focused link is never hidden behind the navigation at the bottom', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(topicPath('keep-calm', 'th'));
  const bar = await page.locator('.site-nav').boundingBox();
  const seen = new Set<string>();
  for (let presses = 0; presses < 45; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate((top) => {
      const active = document.activeElement;
      if (!active || active.closest('.site-nav') || active === document.body) return undefined;
      const box = (active.matches('input') ? (active.closest('label') ?? active) : active).getBoundingClientRect();
      return { name: active.outerHTML.slice(0, 120), hidden: box.top >= top || box.bottom <= 0 };
    }, bar?.y ?? 0);
    if (!focused) continue;
    seen.add(focused.name);
    expect(focused.hidden, focused.name).toBe(false);
  }
  expect(seen.size).toBeGreaterThan(15);
});

test('a line of Thai ends between words', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto(topicPath('keep-calm', 'th'));
  // Where the drawn lines of a paragraph end, as places in its text.
  const paragraphs = await page.locator('.prose p').evaluateAll((all) =>
    all.map((paragraph) => {
      const ends: number[] = [];
      const range = document.createRange();
      const node = [...paragraph.childNodes].find(
        (child) => child.nodeType === Node.TEXT_NODE && (child.textContent?.length ?? 0) > 60,
      );
      const text = node?.textContent ?? '';
      let last = 0;
      for (let at = 0; node && at < text.length; at += 1) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { top, height } = range.getBoundingClientRect();
        if (height > 0 && at > 0 && top > last + height / 2) ends.push(at);
        if (height > 0) last = top;
      }
      return { text, ends };
    }),
  );
  const lines = paragraphs.flatMap(({ text, ends }) => ends.map((end) => ({ text, end })));
  expect(lines.length).toBeGreaterThan(5);
  for (const { text, end } of lines) {
    // The browser's own dictionary: a line that it ends elsewhere was broken by a rule of the style sheet.
    const edges = new Set(
      Array.from(new Intl.Segmenter('th', { granularity: 'word' }).segment(text), ({ index }) => index),
    );
    expect(edges.has(end), `…${text.slice(end - 8, end)}|${text.slice(end, end + 8)}…`).toBe(true);
  }
});

test('with forced colours the boxes are the browser’s own', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(topicPath('keep-calm', 'en'));
  await expect(page.locator('input[data-item]').first()).toHaveCSS('opacity', '1');
});
