import { join } from 'node:path';
import { chromium, firefox, type BrowserType } from 'playwright';
import { root } from './folders.ts';
import { aptInstall, mayInstallPackages, succeeds } from './install.ts';
import { findProgram } from './programs.ts';

/** There is no browser for the tests; the message says how to get one. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
}

/** How Chromium is started for tests and for the bench: it fetches nothing by itself. Its sandbox does not work as root. */
export const CHROMIUM_ARGS: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Debian's Chromium without windows, which takes half the time of the whole browser for the same tests. */
const HEADLESS = 'chromium-headless-shell';
const CHROMIUM_NAMES = [HEADLESS, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Why a browser does not start, as one line; undefined where it does. Without a path: Playwright's own browser. */
async function whyNot(type: BrowserType, executablePath: string | undefined): Promise<string | undefined> {
  try {
    const browser = await type.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: type === chromium ? [...CHROMIUM_ARGS] : [],
      timeout: 60_000,
    });
    // A page must open too: a browser whose libraries are incomplete may start, and crash at the first page.
    await (await browser.newPage()).goto('data:text/html,<title>ready</title>');
    await browser.close();
    return undefined;
  } catch (error) {
    const lines = (error instanceof Error ? error.message : String(error)).split('\n');
    return lines.find((line) => /librar|missing|not found|denied/i.test(line))?.trim() ?? lines[0];
  }
}

/**
 * The Chromium to test with, as the value of CHROMIUM_PATH: what that variable names already, else one of the machine
 * without trying it. An empty text stands for Playwright's own; `chromiumForTests` sets it where that is the choice.
 */
export const chromiumPath = (): string | undefined => {
  const path = process.env['CHROMIUM_PATH'] ?? findProgram(CHROMIUM_NAMES);
  return path === '' ? undefined : path;
};

/**
 * A Chromium that really starts: the one in CHROMIUM_PATH; else one of the machine; else Playwright's own, fetched where
 * it is missing; else, where the tests run as root on Debian, Debian's.
 * @returns its path; undefined for Playwright's own
 * @throws NoBrowserError
 */
export async function chromiumForTests(): Promise<string | undefined> {
  const named = process.env['CHROMIUM_PATH'];
  const here = chromiumPath();
  if (here !== undefined) {
    const reason = await whyNot(chromium, here);
    if (reason === undefined) return here;
    if (named !== undefined)
      throw new NoBrowserError(`CHROMIUM_PATH=${named} does not start (${reason}). Name another one, or none.`);
    console.log(`▸ ${here} does not start: ${reason}`);
  }
  if ((await whyNot(chromium, undefined)) === undefined) return undefined;
  const what = 'fetching Playwright’s own Chromium (about 110 MB)';
  console.log(`▸ no browser on this machine: ${what} …`);
  const cli = join(root, 'node_modules', 'playwright', 'cli.js');
  const fetched = await succeeds(what, process.execPath, [cli, 'install', '--only-shell', 'chromium']);
  const reason = fetched ? await whyNot(chromium, undefined) : 'it could not be fetched';
  if (reason === undefined) return undefined;
  console.log(`▸ Playwright’s own Chromium cannot be used: ${reason}`);
  // Older Debians have the whole browser alone.
  for (const name of [HEADLESS, 'chromium']) {
    if (!(await aptInstall([name]))) continue;
    const installed = findProgram([name]);
    if (installed !== undefined && (await whyNot(chromium, installed)) === undefined) return installed;
  }
  throw new NoBrowserError(
    [
      'There is no Chromium that starts on this machine. One of these helps; then run the same command again:',
      '  - install Chromium or Google Chrome, or name one: CHROMIUM_PATH=/path/to/chromium npm test',
      '  - install what Playwright’s own lacks (this asks for sudo): npx playwright install --with-deps chromium',
      ...(mayInstallPackages() ? ['  - see why this failed: apt-get install chromium'] : []),
    ].join('\n'),
  );
}

/** Why the tests in Firefox cannot run; undefined where they can. Only Playwright's own Firefox can be driven by it. */
export async function whyNoFirefox(): Promise<string | undefined> {
  const reason = await whyNot(firefox, undefined);
  return reason === undefined
    ? undefined
    : 'Playwright’s Firefox is not on this machine: npx playwright install firefox';
}
