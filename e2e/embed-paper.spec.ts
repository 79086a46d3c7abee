import type { Page } from 'playwright/test';
import { getDocumentProxy } from 'unpdf';
import { SIZING, test } from './support/host.ts';
import { expect, topicPath } from './support/site.ts';

/** What comes out of a printer when somebody prints a page with the tag; sheets counted, and read, in real PDFs. */
type Format = 'A4' | 'Letter';
/** Letters alone: a PDF parts words where lines break. */
const letters = (text: string): string => text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');

/** The letters on each sheet. */
async function sheets(page: Page, format: Format): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  const texts: string[] = [];
  for (let sheet = 1; sheet <= pdf.numPages; sheet += 1) {
    const { items } = await (await pdf.getPage(sheet)).getTextContent();
    texts.push(letters(items.map((item) => ('str' in item ? item.str : '')).join(' ')));
  }
  return texts;
}

const tags = (site: string, ids: readonly string[], lang: string): string =>
  `<script src="${site}embed.js" async></script><h1>Intranet</h1>${ids
    .map((id) => `<calm-counter topic="${id}" lang="${lang}"><a href="https://kb.example/">Link</a></calm-counter>`)
    .join('')}<p>Colophon</p>`;

/** Waits until every tag on the page knows how high its page is on paper. */
const measured = (page: Page) =>
  expect
    .poll(
      () =>
        page
          .locator('calm-counter')
          .evaluateAll((all) => all.every((tag) => (tag.shadowRoot?.adoptedStyleSheets[0]?.cssRules.length ?? 0) > 2)),
      { timeout: 40_000 },
    )
    .toBe(true);

/** The texts of a page that must be on paper: its headings, what is folded, and its last sentence. */
async function parts(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const texts = await page
    .locator('main :is(h1, h2, .facts summary, .facts li, .facts p)')
    .evaluateAll((all) =>
      all.filter((element) => element.getClientRects().length > 0).map((element) => element.textContent),
    );
  await page.emulateMedia({ media: null });
  return texts.map(letters);
}

/**
 * Whether nearly all stretches of six letters of a text are on the sheets: where a sheet ends, and where marks stand above a
 * letter, a PDF has its letters in another order.
 */
function standsIn(part: string, sheet: string): boolean {
  if (part.length < 6) return sheet.includes(part);
  const starts = Array.from({ length: part.length - 5 }, (_, start) => start);
  const found = starts.filter((start) => sheet.includes(part.slice(start, start + 6)));
  return found.length >= 0.8 * starts.length;
}

for (const [width, format] of [
  [1280, 'A4'],
  [390, 'Letter'],
] as const)
  test(`the tag prints as its page does: as many sheets, everything open, nothing cut (${String(width)} px, ${format})`, async ({
    page,
    host,
    embeddable,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const lang of ['ru', 'th']) {
      await page.goto(`${embeddable.url}${topicPath('keep-calm', lang).slice(1)}`);
      const alone = await sheets(page, format);
      await page.goto(`${embeddable.url}embed/${lang}/keep-calm/`);
      const expected = await parts(page);
      await page.goto(host.page(tags(embeddable.url, ['keep-calm'], lang)));
      await measured(page);
      const printed = await sheets(page, format);
      expect(printed.length, lang).toBeLessThanOrEqual(alone.length + 1);
      expect(
        printed.filter((sheet) => sheet === ''),
        lang,
      ).toEqual([]);
      const text = printed.join('');
      expect(expected.length).toBeGreaterThan(8);
      expect(
        expected.filter((part) => !standsIn(part, text)),
        lang,
      ).toEqual([]);
      expect(text.endsWith('Colophon')).toBe(true);
    }
  });

test('three tags on a page print one after the other, with no empty sheet', async ({ page, host, embeddable }) => {
  const ids = ['keep-calm', 'safety-first', 'take-a-break'];
  let alone = 0;
  for (const id of ids) {
    await page.goto(`${embeddable.url}embed/en/${id}/`);
    alone += (await sheets(page, 'A4')).length;
  }
  await page.goto(host.page(tags(embeddable.url, ids, 'en')));
  await measured(page);
  const printed = await sheets(page, 'A4');
  expect(printed.length).toBeLessThanOrEqual(alone + 1);
  expect(printed).not.toContain('');
});

test('a frame that a host sizes by itself prints what it shows, folded as it is', async ({
  page,
  host,
  embeddable,
}) => {
  await page.goto(
    host.page(`${SIZING}<iframe src="${embeddable.url}embed/en/keep-calm/" style="width:100%" title="Help"></iframe>`),
  );
  await expect.poll(() => page.locator('iframe').evaluate((frame) => frame.clientHeight)).toBeGreaterThan(1000);
  await expect(page.frameLocator('iframe').locator('html[data-opens]')).toHaveCount(0);
  expect((await sheets(page, 'A4')).join('')).toContain('Keepcalm');
});

/** Waits until the frame in the page is as high as what it shows. */
const isAsHighAsItsContent = (page: Page) =>
  expect
    .poll(() =>
      page
        .frames()[1]
        ?.evaluate(() => Math.abs(document.documentElement.getBoundingClientRect().height - innerHeight) <= 1),
    )
    .toBe(true);

for (const [where, style] of [
  ['the tag', 'calm-counter { zoom: 2 }'],
  ['an element around it', 'section { zoom: 2 }'],
] as const)
  test(`the frame is as high as its content, though ${where} is enlarged`, async ({ page, host, embeddable }) => {
    await page.goto(
      host.page(`<style>${style}</style><section>${tags(embeddable.url, ['keep-calm'], 'en')}</section>`),
    );
    await measured(page);
    await isAsHighAsItsContent(page);
  });

test('the frame is as high as its content, though it is enlarged itself', async ({ page, host, embeddable }) => {
  await page.goto(host.page(tags(embeddable.url, ['keep-calm'], 'en')));
  await measured(page);
  await page.locator('calm-counter iframe').evaluate((frame: HTMLIFrameElement) => {
    frame.style.setProperty('zoom', '2');
  });
  await isAsHighAsItsContent(page);
});
