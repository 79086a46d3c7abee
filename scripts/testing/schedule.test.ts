import { describe, expect, it } from 'vitest';
import { runStages, type Running, type Stage } from './schedule.ts';
import type { Results } from './results.ts';

/** Stages that end when the test says so. */
function controlledStages(stages: readonly Stage[], lanes: number) {
  const ends = new Map<string, (code: number, results?: Results, output?: string) => void>();
  const stopped: string[] = [];
  const lines: string[] = [];
  const start = ({ name }: Stage): Running => {
    let end: (code: number, results?: Results, output?: string) => void = () => undefined;
    const done = new Promise<{ code: number; output: string; results: Results | undefined }>((resolve) => {
      end = (code, results, output = '') => {
        resolve({ code, output, results });
      };
    });
    ends.set(name, end);
    return {
      done,
      stop: () => {
        stopped.push(name);
        end(143);
      },
      progress: () => undefined,
    };
  };
  const all = runStages(stages, { lanes, start, print: (text) => lines.push(text), heartbeat: 60_000 });
  const end = async (name: string, code = 0, results?: Results, output?: string): Promise<void> => {
    ends.get(name)?.(code, results, output);
    ends.delete(name);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { all, end, stopped, lines, running: () => [...ends.keys()] };
}

describe('stages', () => {
  const stages: readonly Stage[] = [
    { name: 'builds', vital: true },
    { name: 'browser tests', after: 'builds' },
    { name: 'types' },
    { name: 'lint' },
  ];

  it('run beside each other, as many as there are lanes, and the next begins when one has ended', async () => {
    const { all, end, running } = controlledStages(stages, 2);
    expect(running()).toEqual(['builds', 'types']);
    await end('builds');
    expect(running()).toEqual(['types', 'browser tests']);
    await end('types');
    expect(running()).toEqual(['browser tests', 'lint']);
    await end('lint');
    await end('browser tests', 0, { passed: 7, failures: [], skips: [], flaky: [] });
    expect((await all).map(({ passed }) => passed)).toEqual([1, 1, 1, 7]);
  });

  it('go on when one fails, and print what each of them found', async () => {
    const { all, end, lines } = controlledStages(stages, 4);
    await end('types', 2, undefined, 'a type is wrong');
    await end('lint', 1, undefined, 'a rule is broken');
    await end('builds');
    await end('browser tests', 1, { passed: 3, failures: ['ticks'], skips: [], flaky: [] });
    expect((await all).flatMap(({ failures }) => failures)).toEqual([
      'types (exit code 2)',
      'lint (exit code 1)',
      'ticks',
    ]);
    expect(lines).toContain('a type is wrong');
    expect(lines).toContain('a rule is broken');
  });

  it('stop at once where a build fails: browser tests do not begin, what runs is stopped', async () => {
    const { all, end, stopped, lines, running } = controlledStages(stages, 2);
    await end('builds', 1);
    expect((await all).flatMap(({ failures }) => failures)).toEqual(['builds (exit code 1)']);
    expect(stopped).toEqual(['types']);
    expect(running()).not.toContain('browser tests');
    expect(lines).toContain('▸ browser tests: not run');
    expect(lines).toContain('▸ lint: not run');
  });

  it('count a failure where a runner fell over without counting one', async () => {
    const { all, end } = controlledStages([{ name: 'unit tests' }], 1);
    await end('unit tests', 134, { passed: 12, failures: [], skips: [], flaky: [] });
    expect(await all).toEqual([{ passed: 12, failures: ['unit tests (exit code 134)'], skips: [], flaky: [] }]);
  });
});
