import type { Browser, CDPSession, Page } from 'playwright';
import type { Counted } from './compressed.ts';
import { done, FIELD, NotDoneError, RESULT } from './ours.ts';
import { median } from './score.ts';
import { openSearch } from './site.ts';

/** Milliseconds from a key to the first change of the list, and to all results. */
export interface KeyTimes {
  readonly first: number;
  readonly all: number;
}

/** A slow connection of a phone. */
export const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
/** Factor by which the processor is slowed. */
const CPU_THROTTLING = 4;
const RUNS = 5;
/** Keys that are timed. */
export const KEYS = 10;

/** Blocks the icon: a headless browser requests it when the address changes, other browsers with the page. */
async function withoutIcon(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setBlockedURLs', { urls: ['*/favicon.svg'] });
  return session;
}

/** A session in which the processor is slowed. The network is left to the caller: what was loaded before shall not wait. */
export async function openSlowSession(page: Page): Promise<CDPSession> {
  const session = await withoutIcon(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_THROTTLING });
  return session;
}

/** A full-text result: it links into a page, to a section, a checklist or a phrase. */
const FULL_TEXT_RESULT = '#results > li > a.hit-title[href*="#"]';
/** The first full-text result, or the end of a search without one. */
const FULL = `${FULL_TEXT_RESULT}, [data-status][data-state="done"]`;
/** Queries by which the bytes of the first full-text result are measured. */
const WORDS = 5;

/** Puts a word into a field and focuses it, nothing cached, and waits for a result. @throws NotDoneError */
async function firstResult(
  browser: Browser,
  url: string,
  lang: string,
  word: string,
  result: string,
): Promise<{ bytes: number; ms: number; added: boolean }> {
  const page = await openSearch(browser, url, lang);
  const session = await openSlowSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  const ms = await page.evaluate(
    ([field, selector, text]) =>
      new Promise<number>((resolve) => {
        const input = document.querySelector<HTMLInputElement>(field);
        const started = performance.now();
        const look = (): void => {
          const passed = performance.now() - started;
          if (document.querySelector(selector)?.checkVisibility() === true) resolve(passed);
          else if (passed > 60_000) resolve(-1);
          else requestAnimationFrame(look);
        };
        if (input) {
          input.blur();
          input.value = text;
          input.focus();
          input.dispatchEvent(new Event('input', { bubbles: true }));
        }
        look();
      }),
    [FIELD, result, word] as const,
  );
  const arrived = bytes;
  const added = (await page.locator(FULL_TEXT_RESULT).count()) > 0;
  await page.context().close();
  if (ms < 0) throw new NotDoneError(`“${word}” gave no result on the search page in ${lang}.`);
  return { bytes: arrived, ms, added };
}

/** Puts a query into a field and focuses it, nothing cached, and waits for the first full-text result. @throws NotDoneError */
export const fullResult = (
  browser: Browser,
  url: string,
  lang: string,
  text: string,
): Promise<{ bytes: number; ms: number; added: boolean }> => firstResult(browser, url, lang, text, FULL);

/** Bytes and time until the first result of any kind: medians of several runs. @throws NotDoneError */
export async function firstLine(
  browser: Browser,
  url: string,
  lang: string,
  word: string,
): Promise<{ bytes: number; ms: number }> {
  const runs: { bytes: number; ms: number }[] = [];
  while (runs.length < RUNS) runs.push(await firstResult(browser, url, lang, word, RESULT));
  return { bytes: median(runs.map(({ bytes }) => bytes)), ms: median(runs.map(({ ms }) => ms)) };
}

/** Bytes until the first full-text result: the median of the first words that have one. @throws NotDoneError */
export async function fullFirst(
  browser: Browser,
  url: string,
  lang: string,
  words: readonly string[],
): Promise<{ first: number; words: string[] }> {
  const measured: { word: string; bytes: number }[] = [];
  for (const word of words) {
    if (measured.length === WORDS) break;
    const { bytes, added } = await fullResult(browser, url, lang, word);
    if (added) measured.push({ word, bytes });
  }
  return { first: median(measured.map(({ bytes }) => bytes)), words: measured.map(({ word }) => word) };
}

/** Bytes until all results of a word are shown. Counted by the server. */
export async function fullBytes(browser: Browser, site: Counted, lang: string, word: string): Promise<number> {
  const page = await openSearch(browser, site.url, lang);
  await withoutIcon(page);
  const before = site.sent();
  await page.locator(FIELD).fill(word);
  await done(page, word);
  const bytes = site.sent() - before;
  await page.context().close();
  return bytes;
}

/** Types a query letter by letter after everything has loaded. Keys that do not change the list count for `all` only. */
async function keystrokes(browser: Browser, url: string, lang: string, word: string, text: string): Promise<KeyTimes> {
  const page = await openSearch(browser, url, lang);
  for (const warm of [word, text]) {
    await page.locator(FIELD).fill(warm);
    await done(page, warm);
  }
  await openSlowSession(page);
  const times: { first: number | undefined; all: number }[] = [];
  const from = Math.max(1, text.length - KEYS + 1);
  for (let length = from; length <= text.length; length += 1) {
    times.push(
      await page.evaluate(
        ([field, typed]) =>
          new Promise<{ first: number | undefined; all: number }>((resolve, reject) => {
            const input = document.querySelector<HTMLInputElement>(field);
            const list = document.querySelector('#results');
            const status = document.querySelector<HTMLElement>('[data-status]');
            if (!input || !list || !status) {
              reject(new Error('The search page has no field, list or status.'));
              return;
            }
            let first: number | undefined;
            const started = performance.now();
            const changed = new MutationObserver(() => {
              first ??= performance.now() - started;
            });
            changed.observe(list, { childList: true, subtree: true });
            const finished = new MutationObserver(() => {
              if (status.dataset['state'] !== 'done') return;
              for (const observer of [changed, finished]) observer.disconnect();
              resolve({ first, all: performance.now() - started });
            });
            finished.observe(status, { attributeFilter: ['data-state'] });
            input.value = typed;
            input.dispatchEvent(new Event('input', { bubbles: true }));
          }),
        [FIELD, text.slice(0, length)] as const,
      ),
    );
  }
  await page.context().close();
  return { first: median(times.flatMap(({ first }) => first ?? [])), all: median(times.map(({ all }) => all)) };
}

/** Times the first query during which the list changes: if no key changes it, there is nothing to time. */
export async function keystrokesIn(
  browser: Browser,
  url: string,
  lang: string,
  word: string,
  texts: readonly string[],
): Promise<KeyTimes> {
  let times: KeyTimes = { first: Number.NaN, all: Number.NaN };
  for (const text of texts) {
    times = await keystrokes(browser, url, lang, word, text);
    if (!Number.isNaN(times.first)) break;
  }
  return times;
}
