import type { Browser, Page } from 'playwright';
import { getDocumentProxy } from 'unpdf';
import type { Form } from './editions.ts';

const PDF = { format: 'A4', printBackground: true, tagged: true, outline: true } as const;
const margin = (vertical: string, horizontal: string) => ({
  top: vertical,
  bottom: vertical,
  left: horizontal,
  right: horizontal,
});
const NUMBERED = {
  margin: margin('18mm', '16mm'),
  displayHeaderFooter: true,
  headerTemplate: '<span></span>',
  footerTemplate:
    '<div style="width:100%;font:8pt sans-serif;text-align:center"><span class="pageNumber"></span></div>',
} as const;
/** The card goes to the edges of its sheet, since it is folded. */
const OPTIONS = {
  handbook: { ...PDF, ...NUMBERED },
  ladder: { ...PDF, margin: margin('10mm', '10mm') },
  'shift-card': { ...PDF, margin: margin('0', '0') },
} as const satisfies Record<Form, unknown>;

/**
 * Prints a page of the site to PDF, tagged and with bookmarks. A handbook is printed twice: the first time tells the pages of
 * its topics, which its contents then name.
 * @param address of the page, on a server that runs
 */
export async function printPdf(browser: Browser, address: string, form: Form): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.evaluate(linksWithin);
    await page.evaluate(subheadings);
    await page.emulateMedia({ media: 'print' });
    if (form === 'shift-card') await page.evaluate(fitPanels);
    const scale = form === 'ladder' ? await scaleToSheet(page) : 1;
    const first = await page.pdf({ ...OPTIONS[form], scale });
    if (form !== 'handbook') return first;
    const topics = await page
      .locator('[data-page-of]')
      .evaluateAll((places) => places.map(({ dataset }) => dataset['pageOf'] ?? ''));
    const numbers = await pagesOf(
      first,
      topics.map((id) => `topic-${id}`),
    );
    await page.locator('[data-page-of]').evaluateAll((places, all) => {
      places.forEach((place, at) => (place.textContent = all[at] ?? ''));
    }, numbers);
    return await page.pdf(OPTIONS[form]);
  } finally {
    await page.close();
  }
}

/** What a quarter of the sheet has no room for is left out, the last first: no sentence is cut. */
function fitPanels(): void {
  for (const panel of document.querySelectorAll<HTMLElement>('.panel'))
    while (panel.scrollHeight > panel.clientHeight && panel.childElementCount > 1) panel.lastElementChild?.remove();
}

/** The part of its size at which the page fits one sheet within its margins: 190 by 277 mm at 96 pixels an inch. */
async function scaleToSheet(page: Page): Promise<number> {
  const [width, height] = [718, 1040];
  await page.setViewportSize({ width, height });
  const needed = await page.evaluate(() => document.body.scrollHeight);
  return Math.max(0.5, Math.min(1, height / needed));
}

/** Headings inside the text of a topic stand below those of its sections, in the bookmarks too. */
function subheadings(): void {
  for (const heading of document.querySelectorAll('.prose h3')) {
    const lower = document.createElement('h5');
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
}

/** Links to pages of topics lead to their places in the document; other links within the site are words. */
function linksWithin(): void {
  const places = new Map(
    [...document.querySelectorAll<HTMLElement>('[data-topic-path]')].map((topic) => [
      new URL(topic.dataset['topicPath'] ?? '', location.href).pathname,
      topic.id,
    ]),
  );
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (link.getAttribute('href')?.startsWith('#') === true || link.origin !== location.origin) continue;
    const place = places.get(link.pathname);
    if (place === undefined) link.removeAttribute('href');
    else link.setAttribute('href', `#${place}`);
  }
}

/** The pages, from 1, on which places of the document stand that links lead to. @param ids of the places */
async function pagesOf(pdf: Uint8Array, ids: readonly string[]): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  return Promise.all(
    ids.map(async (id) => {
      const destination: readonly unknown[] | null = await document.getDestination(id);
      const reference = destination?.[0] as Parameters<typeof document.getPageIndex>[0] | undefined;
      return reference === undefined ? '' : String((await document.getPageIndex(reference)) + 1);
    }),
  );
}
