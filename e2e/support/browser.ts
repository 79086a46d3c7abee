import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright/test';
import { join } from 'node:path';
import { root } from './folders.ts';
import { aptInstall, succeeds } from './install.ts';

/** No browser could be had; says what to install. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Chromium on the PATH, or where CHROMIUM_PATH says. */
function found(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return named;
  for (const name of NAMES) {
    const answer = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
    const path = answer.status === 0 ? answer.stdout.trim().split(/\r?\n/)[0] : undefined;
    if (path !== undefined && path !== '') return path;
  }
  return undefined;
}

/**
 * A browser for the tests: one on the machine, else Playwright's own, else Debian's by apt.
 * @returns its path; undefined where Playwright's own is used
 * @throws NoBrowserError
 */
export async function browserForTests(): Promise<string | undefined> {
  const here = found();
  if (here !== undefined) {
    console.log(`▸ browser: ${here}`);
    return here;
  }
  // It may be there and yet not start, for want of system libraries.
  const works = (): boolean =>
    existsSync(chromium.executablePath()) && succeeds(chromium.executablePath(), ['--version']);
  if (works()) return undefined;
  console.log('▸ no browser on this machine: fetching Playwright’s own (about 150 MB) …');
  if (
    succeeds(process.execPath, [join(root, 'node_modules', 'playwright', 'cli.js'), 'install', 'chromium']) &&
    works()
  )
    return Promise.resolve(undefined);
  console.log('▸ that could not be reached: installing Debian’s Chromium by apt-get (a minute or two) …');
  const installed = aptInstall(['chromium']) ? found() : undefined;
  if (installed !== undefined) return installed;
  throw new NoBrowserError(
    'No Chromium on this machine, and none could be installed. Install Chromium or Google Chrome, or name one: CHROMIUM_PATH=/path/to/chromium npm test',
  );
}
