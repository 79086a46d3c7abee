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

const isFailure = (test: TestCase, { status }: Pick<TestResult, 'status'>): boolean =>
  status !== 'skipped' && status !== test.expectedStatus;

/**
 * One line for each file that is done, with its seconds; the errors of each try that failed; and, for `npm test`, the
 * counts so far in COUNTS_FILE (`Progress` of scripts/testing/results.ts).
 */
export default class ProgressReporter implements Reporter {
  private readonly remaining = new Map<string, Set<string>>();
  private readonly seconds = new Map<string, number>();
  private total = 0;
  /** By id of a test: what came of its last try. A serial group is tried again as a whole, with what had passed in it. */
  private readonly last = new Map<string, Pick<TestResult, 'status' | 'retry'> & { readonly test: TestCase }>();
  private readonly otherErrors: string[] = [];

  onBegin(_config: FullConfig, suite: Suite): void {
    const tests = suite.allTests();
    this.total = tests.length;
    for (const { location, id } of tests) {
      const ids = this.remaining.get(location.file) ?? new Set();
      this.remaining.set(location.file, ids.add(id));
    }
    this.write();
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const { file } = test.location;
    const seconds = (this.seconds.get(file) ?? 0) + result.duration / 1000;
    this.seconds.set(file, seconds);
    const { status, retry, errors } = result;
    this.last.set(test.id, { test, status, retry });
    const hasFailed = isFailure(test, result);
    if (hasFailed) {
      const texts = errors.map(({ stack, message }) => stack ?? message ?? status);
      console.log(`  ✗ ${titleOf(test)}\n${texts.join('\n').replace(/^/gm, '      ')}`);
    }
    this.write();
    if (hasFailed && retry < test.retries) return;
    const remaining = this.remaining.get(file);
    if (remaining?.delete(test.id) !== true || remaining.size > 0) return;
    const { passed, failures } = this.results();
    const counts = `${String(passed)} passed, ${String(failures.length)} failed so far`;
    console.log(`  ${relative(process.cwd(), file)}: ${seconds.toFixed(0)} s · ${counts}`);
  }

  onError(error: { message?: string; stack?: string }): void {
    this.otherErrors.push(`browser tests: ${error.message?.split('\n')[0] ?? 'an error outside of any test'}`);
    console.log(error.stack ?? error.message);
    this.write();
  }

  /** `Results` of scripts/testing/results.ts. */
  private results() {
    const last = [...this.last.values()];
    const failed = last.filter(({ test, ...result }) => isFailure(test, result));
    const skipped = last.filter(({ status }) => status === 'skipped');
    const passed = last.filter((one) => !failed.includes(one) && !skipped.includes(one));
    return {
      passed: passed.length,
      failures: [...failed.map(({ test }) => titleOf(test)), ...this.otherErrors],
      skips: skipped.map(({ test }) => ({ title: titleOf(test), reason: skipReason(test) })),
      flaky: passed.filter(({ retry }) => retry > 0).map(({ test }) => titleOf(test)),
    };
  }

  private write(): void {
    const file = process.env['COUNTS_FILE'];
    if (file === undefined) return;
    // By another name first, so that whoever reads the file never sees half of it.
    writeFileSync(`${file}.new`, JSON.stringify({ total: this.total, ...this.results() }));
    renameSync(`${file}.new`, file);
  }
}
