import type { Results } from './results.ts';
import { NO_RESULTS } from './results.ts';

/** A step of `npm test` that is a process of its own. */
export interface Stage {
  readonly name: string;
  /** The stage that must have passed before this one begins. */
  readonly after?: string;
  /** Where this stage fails, nothing else is worth its time: the rest is stopped. */
  readonly vital?: boolean;
}

/** A stage at work. */
export interface Running {
  readonly done: Promise<{ readonly code: number; readonly output: string; readonly results: Results | undefined }>;
  readonly stop: () => void;
  /** How far it is, as `120 of 260, 0 failed`; undefined where the stage cannot tell. */
  readonly progress: () => string | undefined;
}

export interface Options<S extends Stage> {
  /** How many stages run beside each other. */
  readonly lanes: number;
  readonly start: (stage: S) => Running;
  readonly print: (text: string) => void;
  /** Milliseconds between two lines that tell how far the running stages are. */
  readonly heartbeat: number;
}

const since = (start: number): string => `${String(Math.round((Date.now() - start) / 1000))} s`;

/** The results of a stage. One without a count of its own, or whose runner fell over, adds one pass or one failure. */
function counted(name: string, code: number, results: Results | undefined): Results {
  if (code === 0) return results ?? { ...NO_RESULTS, passed: 1 };
  const found = results ?? NO_RESULTS;
  const failures = found.failures.length > 0 ? found.failures : [`${name} (exit code ${String(code)})`];
  return { ...found, failures };
}

/**
 * Runs the stages, the first ones first, some beside each other. What a stage prints is printed whole when it ends.
 * A stage that fails does not keep the others from running, except those that come after it and, where it is vital, all.
 * @returns the results of each stage, in the order in which they ended
 */
export async function runStages<S extends Stage>(stages: readonly S[], options: Options<S>): Promise<Results[]> {
  const { lanes, print } = options;
  const waiting = [...stages];
  const running = new Map<
    string,
    { readonly process: Running; readonly started: number; readonly end: Promise<void> }
  >();
  const passed = new Set<string>();
  const results: Results[] = [];
  const run = { stopped: false };

  const begin = (stage: S): void => {
    const { name } = stage;
    print(`▸ ${name} …`);
    const started = Date.now();
    const process = options.start(stage);
    const end = process.done.then(({ code, output, results: found }) => {
      running.delete(name);
      if (run.stopped) {
        print(`▸ ${name}: stopped`);
        return;
      }
      if (output.trim() !== '') print(output.trimEnd());
      print(`▸ ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${since(started)}`);
      results.push(counted(name, code, found));
      if (code === 0) passed.add(name);
      else if (stage.vital) {
        run.stopped = true;
        for (const other of running.values()) other.process.stop();
      }
    });
    running.set(name, { process, started, end });
  };
  const isReady = ({ after }: S): boolean => after === undefined || passed.has(after);

  const ticker = setInterval(() => {
    for (const [name, { process, started }] of running) print(`▸ ${name}: ${process.progress() ?? since(started)}`);
  }, options.heartbeat);
  try {
    while (!run.stopped) {
      while (running.size < lanes) {
        const next = waiting.findIndex(isReady);
        if (next === -1) break;
        for (const stage of waiting.splice(next, 1)) begin(stage);
      }
      if (running.size === 0) break;
      await Promise.race([...running.values()].map(({ end }) => end));
    }
    await Promise.all([...running.values()].map(({ end }) => end));
  } finally {
    clearInterval(ticker);
  }
  for (const { name } of waiting) print(`▸ ${name}: not run`);
  return results;
}
