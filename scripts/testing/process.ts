import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../e2e/support/folders.ts';
import { readResults, type Progress } from './results.ts';
import type { Running, Stage } from './schedule.ts';

/** A stage and the command that it runs. */
export interface CommandStage extends Stage {
  /** Arguments for Node: the script, then its own arguments. */
  readonly run: readonly string[];
  /** Which runner counts the tests; without one the stage counts as one test. */
  readonly runner?: 'vitest' | 'playwright';
}

/** Settings of a site, which somebody may have set for another purpose: the tests choose their own. */
const SITE_SETTINGS = ['SITE_URL', 'BASE_PATH', 'HOST', 'PORT', 'OUT_DIR', 'CONTENT_DIR', 'OWN_DIR', 'PSEUDO_LOCALE'];

/** The environment of the stages. `COUNTS_FILE` is where the reporter of the browser tests writes how far it is. */
export function stageEnvironment(chromium: string | undefined): NodeJS.ProcessEnv {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !SITE_SETTINGS.includes(name)));
  return {
    ...env,
    CHROMIUM_PATH: chromium ?? '',
    COUNTS_FILE: resultsFile('playwright'),
    // Tools, and the commands that tests start, are compiled once: a start of the check takes a third of the time.
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? join(root, '.cache', 'compiled'),
  };
}

/** Where a runner writes its results. */
export const resultsFile = (runner: 'vitest' | 'playwright'): string => join(root, '.cache', `results-${runner}.json`);

/** The processes at work, with what each has printed by now. */
const running = new Map<ChildProcess, () => string>();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    for (const [child, output] of running) {
      child.kill('SIGTERM');
      console.log(output());
    }
    process.exit(130);
  });

/** Starts a stage as a process. `live`: it prints by itself as it goes; otherwise its output is kept until it ends. */
export function startStage(stage: CommandStage, env: NodeJS.ProcessEnv, live: boolean): Running {
  const { runner } = stage;
  mkdirSync(join(root, '.cache'), { recursive: true });
  if (runner) rmSync(resultsFile(runner), { force: true });
  const stdio = live ? ('inherit' as const) : (['ignore', 'pipe', 'pipe'] as const);
  const child = spawn(process.execPath, stage.run, {
    cwd: root,
    env,
    stdio: typeof stdio === 'string' ? stdio : [...stdio],
  });
  let output = '';
  running.set(child, () => output);
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const done = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
  return {
    done: done.then((code) => {
      running.delete(child);
      return { code, output, results: runner && readResults(runner, resultsFile(runner)) };
    }),
    stop: () => child.kill('SIGTERM'),
    progress: () => {
      if (runner !== 'playwright') return undefined;
      const now = readResults(runner, resultsFile(runner)) as Progress | undefined;
      if (!now) return undefined;
      const finished = now.passed + now.failures.length + now.skips.length;
      return `${String(finished)} of ${String(now.total)}, ${String(now.failures.length)} failed`;
    },
  };
}
