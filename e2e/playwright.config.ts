import { defineConfig } from 'playwright/test';

/** Chromium as `npm test` found it (CHROMIUM_PATH), or Playwright's own. */
const named = process.env['CHROMIUM_PATH'];
const executablePath = named === '' ? undefined : named;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  globalSetup: './support/builds.ts',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  reporter: [['./support/reporter.ts']],
  use: {
    actionTimeout: 10_000,
    browserName: 'chromium',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
});
