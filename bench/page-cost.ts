import type { Browser } from 'playwright';
import { openSlowSession, SLOW_4G } from './browser-waits.ts';
import { serveCounted } from './compressed.ts';
import { median } from './score.ts';

/** What a reader waits for at a page, first visit, on a slow phone. */
export interface PageCost {
  /** Bytes with Brotli and with headers. */
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds until the largest text or picture is there. */
  readonly shown: number;
  /** Milliseconds, beyond 50 for each task, in which the page cannot answer. */
  readonly blocked: number;
}

const RUNS = 7;
/** A task that takes longer is felt. */
const LONG_TASK = 50;

/**
 * Opens a page of a built site with nothing cached, on slow 4G, a processor four times slower and a screen of 360 pixels.
 * @param path within the site: `nb/hold-roen/`
 * @param headers of each answer
 * @returns medians of several visits
 */
export async function pageCost(
  browser: Browser,
  folder: string,
  path: string,
  headers?: Readonly<Record<string, string>>,
): Promise<PageCost> {
  const served = await serveCounted(folder, '/', 'br', headers);
  try {
    // The server compresses at the first visit.
    await visit(browser, served.url + encodeURI(path));
    const visits: PageCost[] = [];
    while (visits.length < RUNS) visits.push(await visit(browser, served.url + encodeURI(path)));
    const of = (measure: keyof PageCost): number => median(visits.map((each) => each[measure]));
    return { bytes: of('bytes'), requests: of('requests'), shown: of('shown'), blocked: of('blocked') };
  } finally {
    await served.close();
  }
}

async function visit(browser: Browser, url: string): Promise<PageCost> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  try {
    const page = await context.newPage();
    const session = await openSlowSession(page);
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    let [bytes, requests] = [0, 0];
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      requests += 1;
    });
    await page.addInitScript(() => {
      const seen = { shown: 0, tasks: [] as number[] };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shown = entry.startTime;
      }).observe({ type: 'largest-contentful-paint', buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.tasks.push(entry.duration);
      }).observe({ type: 'longtask', buffered: true });
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => (globalThis as unknown as { seen: { shown: number } }).seen.shown > 0);
    const seen = await page.evaluate(
      () => (globalThis as unknown as { seen: { shown: number; tasks: number[] } }).seen,
    );
    const blocked = seen.tasks.reduce((sum, task) => sum + Math.max(0, task - LONG_TASK), 0);
    return { bytes, requests, shown: seen.shown, blocked };
  } finally {
    await context.close();
  }
}
