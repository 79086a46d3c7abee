import { join } from 'node:path';
import { root } from '../../e2e/support/folders.ts';
import { resultsFile, type CommandStage } from './process.ts';

const tool = (...path: readonly string[]): string => join(root, 'node_modules', ...path);

/** Unit tests; `live` shows each file as it passes. */
export const unitTests = (args: readonly string[], live: boolean): CommandStage => ({
  name: 'unit tests',
  run: [
    tool('vitest', 'vitest.mjs'),
    'run',
    `--reporter=${live ? 'default' : 'minimal'}`,
    '--reporter=json',
    `--outputFile.json=${resultsFile('vitest')}`,
    // Beside other stages one core is enough; vitest leaves one free by itself.
    `--maxWorkers=${live ? '100%' : '1'}`,
    ...args,
  ],
  runner: 'vitest',
});

/** Browser tests. They build the sites that they need, unless these were built from exactly what is there now. */
export const browserTests = (args: readonly string[]): CommandStage => ({
  name: 'browser tests',
  run: [tool('playwright', 'cli.js'), 'test', '-c', 'e2e', ...args],
  runner: 'playwright',
});

/** All that `npm test` does, the longest way first: builds, then browser tests; the rest beside them. */
export const STAGES: readonly CommandStage[] = [
  { name: 'builds', run: [join('scripts', 'testing', 'build-sites.ts')], vital: true },
  { ...browserTests([]), after: 'builds' },
  unitTests([], false),
  { name: 'content', run: [join('scripts', 'check.ts'), '--brief', '--found'] },
  { name: 'spelling', run: [join('scripts', 'spell.ts')] },
  { name: 'format', run: [tool('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level=warn', '.'] },
  { name: 'types', run: [tool('astro', 'bin', 'astro.mjs'), 'check', '--minimumFailingSeverity', 'hint'] },
  { name: 'lint', run: [tool('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0'] },
];
