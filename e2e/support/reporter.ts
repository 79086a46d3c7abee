import type { FullConfig, Reporter, Suite, TestCase, TestResult } from 'playwright/types/testReporter';
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** One line a finished file, details of failures, and the counts for `npm test` (COUNTS_FILE). */
export default class ProgressReporter implements Reporter {
  private readonly left = new Map<string, number>();
  private readonly seconds = new Map<string, number>();
  private passed = 0;
  private failed = 0;
  private skipped = 0;

  onBegin(_config: FullConfig, suite: Suite): void {
    for (const test of suite.allTests())
      this.left.set(test.location.file, (this.left.get(test.location.file) ?? 0) + 1);
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status === 'skipped') this.skipped += 1;
    else if (test.ok()) this.passed += 1;
    else {
      this.failed += 1;
      console.log(
        `  ✗ ${test.titlePath().filter(Boolean).join(' › ')}\n${(result.error?.stack ?? result.error?.message ?? result.status).replace(/^/gm, '      ')}`,
      );
    }
    const { file } = test.location;
    this.seconds.set(file, (this.seconds.get(file) ?? 0) + result.duration / 1000);
    const left = (this.left.get(file) ?? 0) - 1;
    this.left.set(file, left);
    if (left === 0)
      console.log(
        `  ${relative(process.cwd(), file)} (${(this.seconds.get(file) ?? 0).toFixed(0)} s) · ${String(this.passed)} passed, ${String(this.failed)} failed so far`,
      );
  }

  onError(error: { message?: string; stack?: string }): void {
    this.failed += 1;
    console.log(error.stack ?? error.message);
  }

  onEnd(): void {
    const file = process.env['COUNTS_FILE'];
    if (file !== undefined)
      writeFileSync(file, JSON.stringify({ passed: this.passed, failed: this.failed, skipped: this.skipped }));
  }
}
