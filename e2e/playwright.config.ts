import { availableParallelism } from 'node:os';
import { defineConfig, type LaunchOptions } from 'playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from './support/browser.ts';
import { fontEnvironment, type FontSet } from './support/fonts.ts';

// The builds need a Node that is newer than many machines have; the npm scripts bring one.
if (!('groupBy' in Map)) {
  console.error('✗ This Node.js is too old for the tests. Use “npm run test:e2e”, which brings another.');
  process.exit(1);
}

const executablePath = chromiumPath();

/** How the browser starts, with a set of fonts that no font of the machine joins. */
const launchOptions = (fonts: FontSet): LaunchOptions => ({
  ...(executablePath === undefined ? {} : { executablePath }),
  env: { ...process.env, ...fontEnvironment(fonts) },
  args: [...CHROMIUM_ARGS],
});

/** Programs that take both cores: a server that builds as it serves, an editor of a megabyte. They run when all others are done. */
const LAST = ['commands.spec.ts', 'admin.spec.ts'];

/** What fits in a wide font fits in a narrower one. */
const WIDE_ALONE = 'first-screen.spec.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  globalSetup: './support/global-setup.ts',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  // Once more, in a browser of its own: two busy cores upset a test now and then. The last lines of a run name such tests.
  retries: 1,
  // Two more than there are cores: tests wait for a network that becomes silent, for another build, for a printer.
  workers: Math.min(availableParallelism() + 1, 6),
  timeout: 60_000,
  // A limit should tell a fault from a busy machine: both cores may be at work on other stages.
  expect: { timeout: 15_000 },
  reporter: [['./support/reporter.ts']],
  use: { actionTimeout: 20_000, browserName: 'chromium' },
  projects: [
    { name: 'chromium', testIgnore: [...LAST, WIDE_ALONE], use: { launchOptions: launchOptions('standard') } },
    // What hangs on the width of letters, once more in a font that is an eighth wider.
    {
      name: 'wide font',
      testMatch: ['layout.spec.ts', WIDE_ALONE],
      // In the languages with the longest words: the others have room where these have.
      grepInvert: /(nb|th|en): at every width/,
      use: { launchOptions: launchOptions('wide') },
    },
    {
      name: 'last',
      testMatch: LAST,
      dependencies: ['chromium', 'wide font'],
      use: { launchOptions: launchOptions('standard') },
    },
  ],
});
