import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './support/folders.ts';
import { FAMILIES, FONTS_ARE_PINNED, type FontSet } from './support/fonts.ts';
import { findingsOf, frameForLooks, type Look } from './support/looks.ts';
import { COMMON_PAGES, pageKinds } from './support/test-pages.ts';
import { expect, LANGUAGES, test, topicPath } from './support/site.ts';

/** Run twice: with the fonts that most readers have, and with a wide one (the project `wide font`). */
const fontSet = (): FontSet => (test.info().project.name === 'wide font' ? 'wide' : 'standard');

const WIDTHS = [320, 360, 390, 600, 768, 1000, 1024, 1280, 1920];
/** A wide font is trouble where there is little room, and where columns begin. */
const WIDTHS_OF_WIDE_FONT = [320, 390, 768, 1000, 1280];
const PHONE = { width: 360, height: 640 };
const look = (searches: Look['searches'], width: number, more: Partial<Look> = {}): Look => ({
  width,
  height: 800,
  searches,
  ...more,
});
const ROOM = ['sidewaysScroll', 'overlappingTexts'] as const;
const NOTHING_CUT = [...ROOM, 'clippedTexts'] as const;

/** WCAG 1.4.12: a reader may set lines, letters and words further apart. */
const TEXT_SPACING = {
  name: 'with text spacing',
  rules:
    '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
};
/** WCAG 1.4.4: a reader may set text twice as large, and have it further apart as well. */
const LARGE_TEXT = { name: 'with large text', rules: `${TEXT_SPACING.rules} html { font-size: 200% !important }` };
/** WCAG 1.4.10: what somebody sees who enlarges a screen of 1280 × 1024 pixels to 400 %. */
const AT_400_PERCENT = { name: 'at 400 %', height: 256 };
const UNFOLDED = { isUnfolded: true };

const LOOKS_OF_ANY_FONT: readonly Look[] = [
  look(['lowTargets', 'tightLines'], PHONE.width, PHONE),
  ...[320, 768].map((width) => look(NOTHING_CUT, width, TEXT_SPACING)),
  ...[360, 1280].map((width) => look(ROOM, width, LARGE_TEXT)),
];
const LOOKS: Readonly<Record<FontSet, readonly Look[]>> = {
  wide: [...WIDTHS_OF_WIDE_FONT.map((width) => look(ROOM, width)), ...LOOKS_OF_ANY_FONT],
  standard: [
    ...WIDTHS.map((width) => look(ROOM, width)),
    ...LOOKS_OF_ANY_FONT,
    look(NOTHING_CUT, 320, AT_400_PERCENT),
    look(NOTHING_CUT, 320, { ...AT_400_PERCENT, ...UNFOLDED }),
    look(['targetsBelow24'], PHONE.width, { ...PHONE, ...UNFOLDED }),
    look(['targetsBelow24'], 1280, UNFOLDED),
  ],
};

for (const lang of LANGUAGES) {
  test(`${lang}: at every width nothing sticks out, is cut or lies on other words; targets and lines have room`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const frame = await frameForLooks(page);
    for (const path of [...pageKinds(lang), ...(lang === 'nb' ? COMMON_PAGES : [])])
      expect.soft(await findingsOf(frame, path, LOOKS[fontSet()]), path).toEqual([]);
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
