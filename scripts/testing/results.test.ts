import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addUp, exitCode, resultsOfVitest, summary, type Results } from './results.ts';

const results = (
  passed: number,
  failures: string[] = [],
  skips: Results['skips'] = [],
  flaky: string[] = [],
): Results => ({ passed, failures, skips, flaky });

describe('the last lines', () => {
  it('end with the counts, alone on a line', () => {
    const text = summary(results(12, ['e2e/a.spec.ts › b'], [{ title: 'c', reason: 'nginx is not on this machine' }]));
    expect(text.split('\n').at(-1)).toBe('12 passed, 1 failed, 1 skipped');
    expect(text).toContain('✗ e2e/a.spec.ts › b');
    expect(text).toContain('- c: nginx is not on this machine');
  });

  it('name what passed at the second try alone', () => {
    const text = summary(results(3, [], [], ['e2e/a.spec.ts › b']));
    expect(text).toContain('Passed at the second try:\n  - e2e/a.spec.ts › b');
    expect(text.split('\n').at(-1)).toBe('3 passed, 0 failed, 0 skipped');
  });

  it('are the counts alone where nothing failed or was skipped', () => {
    expect(summary(results(3)).trim()).toBe('3 passed, 0 failed, 0 skipped');
  });
});

describe('the exit code', () => {
  it.each([
    [results(1), 0],
    [results(1, [], [{ title: 'a', reason: 'b' }]), 0],
    [results(0), 1],
    [results(9, ['x']), 1],
  ])('of %j is %i', (given, code) => {
    expect(exitCode(given)).toBe(code);
  });
});

it('results of several stages add up', () => {
  expect(addUp([results(1, ['a']), results(2, [], [], ['c']), results(0, ['b'])])).toEqual(
    results(3, ['a', 'b'], [], ['c']),
  );
});

it('a report of vitest gives counts and names; a file that cannot be loaded has failed', () => {
  const file = (name: string, status: string, ...tests: [string, string][]) => ({
    name: join(process.cwd(), name),
    status,
    assertionResults: tests.map(([fullName, state]) => ({ fullName, status: state })),
  });
  expect(
    resultsOfVitest({
      testResults: [
        file('a.test.ts', 'failed', ['x', 'passed'], ['y', 'failed']),
        file('b.test.ts', 'passed', ['z', 'passed'], ['w', 'pending']),
        file('c.test.ts', 'failed'),
      ],
    }),
  ).toEqual({
    passed: 2,
    failures: ['a.test.ts › y', 'c.test.ts'],
    skips: [{ title: 'b.test.ts › w', reason: 'no reason given' }],
    flaky: [],
  });
});
