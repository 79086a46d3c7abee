import type { Browser, Page } from 'playwright';
import { openSlowSession } from './browser-waits.ts';
import { serveCounted } from './compressed.ts';
import { FIELD, NotDoneError } from './ours.ts';
import { median } from './score.ts';
import type { Interactions } from './site-figures.ts';

const RUNS = 7;

/** All that a browser tells of; without a threshold it leaves out what takes less than 104 ms. */
const EVENTS: PerformanceObserverInit & { readonly durationThreshold: number } = {
  type: 'event',
  durationThreshold: 16,
  buffered: true,
};

interface Heard {
  readonly durations: number[];
}

/** Has the page note how long each thing that a reader does takes until it is painted, rounded to 8 ms by the browser. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript((options) => {
    const heard: Heard = { durations: [] };
    Object.assign(globalThis, { heard });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[])
        if (entry.interactionId > 0) heard.durations.push(entry.duration);
    }).observe(options);
  }, EVENTS);
}

/** The longest of what was noted since the last time; 16 ms, the least that a browser tells of, where all was shorter. */
async function longest(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // Noted after the frame in which it was painted.
    for (let frame = 0; frame < 4; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { heard } = globalThis as unknown as { readonly heard: Heard };
    return Math.max(16, ...heard.durations.splice(0));
  });
}

/**
 * Times what a reader does on a topic page and in search, each from the tap or key until the page has painted it: everything loaded,
 * a phone of 360 pixels, processor four times slower.
 * @param topic path of a topic within the site: `nb/hold-roen/`
 * @param word is typed into search, a letter at a time
 * @returns medians
 * @throws NotDoneError where the page has nothing to tick or to unfold
 */
export async function interactions(
  browser: Browser,
  folder: string,
  { lang, topic, word }: { readonly lang: string; readonly topic: string; readonly word: string },
): Promise<Interactions> {
  const served = await serveCounted(folder, '/', 'br');
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  try {
    const page = await context.newPage();
    await listen(page);
    const session = await openSlowSession(page);
    await page.goto(served.url + encodeURI(topic), { waitUntil: 'networkidle' });
    const boxes = page.locator('.checklists label:has(input[data-item])');
    const folds = page.locator('main details > summary');
    if ((await boxes.count()) < RUNS || (await folds.count()) === 0)
      throw new NotDoneError(`${topic} has fewer than ${String(RUNS)} items to tick, or nothing to unfold.`);
    const times = { tick: [] as number[], unfold: [] as number[], key: [] as number[] };
    for (let run = 0; run < RUNS; run += 1) {
      await boxes.nth(run).scrollIntoViewIfNeeded();
      await longest(page);
      await boxes.nth(run).click();
      times.tick.push(await longest(page));
      const fold = folds.locator('visible=true').first();
      await fold.scrollIntoViewIfNeeded();
      await longest(page);
      await fold.click();
      times.unfold.push(await longest(page));
    }
    await page.goto(`${served.url}${lang}/search/`, { waitUntil: 'networkidle' });
    for (let run = 0; run < 2; run += 1)
      for (const letter of word) {
        await page.locator(FIELD).press(letter);
        // The first time, files are fetched.
        const time = await longest(page);
        if (run > 0) times.key.push(time);
        if (letter === word.at(-1)) await page.locator(FIELD).fill('');
      }
    await session.detach();
    return { tick: median(times.tick), unfold: median(times.unfold), key: median(times.key) };
  } finally {
    await context.close();
    await served.close();
  }
}
