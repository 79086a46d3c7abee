import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** A test that did not run. */
export interface Skip {
  readonly title: string;
  readonly reason: string;
}

/** What came of a stage, or of all stages. */
export interface Results {
  readonly passed: number;
  /** Names of what failed: tests, or whole stages. */
  readonly failures: readonly string[];
  readonly skips: readonly Skip[];
  /** Names of tests that failed, and passed when they were tried again. */
  readonly flaky: readonly string[];
}

/** The counts that the reporter of the browser tests writes after each test, while the tests run. */
export interface Progress extends Results {
  readonly total: number;
}

export const NO_RESULTS: Results = { passed: 0, failures: [], skips: [], flaky: [] };

export const addUp = (all: readonly Results[]): Results => ({
  passed: all.reduce((sum, { passed }) => sum + passed, 0),
  failures: all.flatMap(({ failures }) => failures),
  skips: all.flatMap(({ skips }) => skips),
  flaky: all.flatMap(({ flaky }) => flaky),
});

/** The part of vitest's JSON report that is used. @see https://vitest.dev/guide/reporters.html#json-reporter */
interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

export function resultsOfVitest({ testResults }: VitestReport): Results {
  return addUp(
    testResults.map(({ name, status, assertionResults }) => {
      const file = relative(process.cwd(), name);
      const titles = (...statuses: readonly string[]): string[] =>
        assertionResults.filter((test) => statuses.includes(test.status)).map((test) => `${file} › ${test.fullName}`);
      const failed = titles('failed');
      return {
        passed: titles('passed').length,
        // A file that cannot be loaded has failed, though none of its tests has.
        failures: failed.length === 0 && status === 'failed' ? [file] : failed,
        skips: titles('pending', 'skipped', 'todo', 'disabled').map((title) => ({ title, reason: 'no reason given' })),
        flaky: [],
      };
    }),
  );
}

/** Reads what a runner has written by now; undefined where that is nothing yet. */
export function readResults(runner: 'vitest' | 'playwright', file: string): Results | undefined {
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  return runner === 'vitest' ? resultsOfVitest(JSON.parse(text) as VitestReport) : (JSON.parse(text) as Progress);
}

/**
 * The last lines of a test run: skips with their reasons, the names of what passed at a second try alone and of what failed, and at the very end, alone on its
 * line, `N passed, N failed, N skipped`.
 */
export function summary({ passed, failures, skips, flaky }: Results): string {
  return [
    ...(skips.length > 0 ? ['', 'Skipped:', ...skips.map(({ title, reason }) => `  - ${title}: ${reason}`)] : []),
    ...(flaky.length > 0 ? ['', 'Passed at the second try:', ...flaky.map((name) => `  - ${name}`)] : []),
    ...(failures.length > 0 ? ['', 'Failed:', ...failures.map((name) => `  ✗ ${name}`)] : []),
    '',
    `${String(passed)} passed, ${String(failures.length)} failed, ${String(skips.length)} skipped`,
  ].join('\n');
}

/** 0 where something passed and nothing failed. A run in which nothing ran is a failure: a mistyped name must not pass. */
export const exitCode = ({ passed, failures }: Results): number => (passed > 0 && failures.length === 0 ? 0 : 1);
