import { renameSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { FullConfig, Reporter, Suite, TestCase, TestResult } from 'playwright/types/testReporter';

/** A test as a person finds it: `e2e/layout.spec.ts › words do not overlap`, with the project where it is not the first. */
function titleOf(test: TestCase): string {
  const [, project = '', , ...titles] = test.titlePath();
  const where = project === '' || project === 'chromium' ? '' : ` (${project})`;
  return [relative(process.cwd(), test.location.file) + where, ...titles].join(' › ');
}

/** Why a test did not run. Playwright skips the rest of a serial group after a failure, without a word of its own. */
function skipReason({ annotations }: TestCase): string {
  const skip = annotations.find(({ type }) => type === 'skip' || type === 'fixme');
  return skip === undefined ? 'an earlier test of its group failed' : (skip.description ?? 'no reason given');
}

/**
 * One line for each file that is done, with its seconds; the error of each test that failed; and, for `npm test`, the
 * counts so far in COUNTS_FILE (`Progress` of scripts/testing/results.ts).
 */
export default class ProgressReporter implements Reporter {
  private readonly remaining = new Map<string, number>();
  private readonly seconds = new Map<string, number>();
  private total = 0;
  private passed = 0;
  private readonly failures: string[] = [];
  private readonly skips: { title: string; reason: string }[] = [];

  onBegin(_config: FullConfig, suite: Suite): void {
    const tests = suite.allTests();
    this.total = tests.length;
    for (const { location } of tests) this.remaining.set(location.file, (this.remaining.get(location.file) ?? 0) + 1);
    this.write();
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status === 'skipped') this.skips.push({ title: titleOf(test), reason: skipReason(test) });
    else if (test.ok()) this.passed += 1;
    else {
      this.failures.push(titleOf(test));
      const errors = result.errors.map(({ stack, message }) => stack ?? message ?? result.status);
      console.log(`  ✗ ${titleOf(test)}\n${errors.join('\n').replace(/^/gm, '      ')}`);
    }
    this.write();
    const { file } = test.location;
    const seconds = (this.seconds.get(file) ?? 0) + result.duration / 1000;
    const remaining = (this.remaining.get(file) ?? 0) - 1;
    this.seconds.set(file, seconds);
    this.remaining.set(file, remaining);
    if (remaining === 0) {
      const counts = `${String(this.passed)} passed, ${String(this.failures.length)} failed so far`;
      console.log(`  ${relative(process.cwd(), file)}: ${seconds.toFixed(0)} s · ${counts}`);
    }
  }

  onError(error: { message?: string; stack?: string }): void {
    this.failures.push(`browser tests: ${error.message?.split('\n')[0] ?? 'an error outside of any test'}`);
    console.log(error.stack ?? error.message);
    this.write();
  }

  private write(): void {
    const file = process.env['COUNTS_FILE'];
    const { total, passed, failures, skips } = this;
    if (file === undefined) return;
    // By another name first, so that whoever reads the file never sees half of it.
    writeFileSync(`${file}.new`, JSON.stringify({ total, passed, failures, skips }));
    renameSync(`${file}.new`, file);
  }
}
