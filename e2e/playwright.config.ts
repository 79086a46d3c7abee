import { defineConfig, type LaunchOptions } from '@playwright/test';
import { fontEnvironment, type FontSet } from './support/fonts.ts';

/** Chromium as `npm test` found it (CHROMIUM_PATH), or Playwright's own. */
const named = process.env['CHROMIUM_PATH'];
const executablePath = named === '' ? undefined : named;

/** How the browser starts, with a set of fonts that no font of the machine joins. */
const launchOptions = (fonts: FontSet): LaunchOptions => ({
  ...(executablePath === undefined ? {} : { executablePath }),
  env: { ...process.env, ...fontEnvironment(fonts) },
  args: [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});

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
  },
  projects: [
    { name: 'chromium', use: { launchOptions: launchOptions('standard') } },
    { name: 'wide font', testMatch: 'layout.spec.ts', use: { launchOptions: launchOptions('wide') } },
  ],
});
