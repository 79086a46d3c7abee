import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Judged, Task } from './judge-worker.ts';

/** Workers at most; each holds the index of every language. */
const MOST_WORKERS = 4;

/** Judges search with other weights, several at a time. */
export class Judges {
  private readonly idle: Worker[];
  private readonly workers: readonly Worker[];
  private readonly waiting: (() => void)[] = [];

  constructor() {
    this.workers = Array.from(
      { length: Math.min(MOST_WORKERS, availableParallelism()) },
      () => new Worker(new URL('judge-worker.ts', import.meta.url)),
    );
    this.idle = [...this.workers];
  }

  async judge(task: Task): Promise<Judged> {
    while (this.idle.length === 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
    const worker = this.idle.pop();
    if (!worker) throw new TypeError('No worker is idle.');
    try {
      const answered = once(worker, 'message') as Promise<[Judged]>;
      worker.postMessage(task);
      const [judged] = await answered;
      return judged;
    } finally {
      this.idle.push(worker);
      this.waiting.shift()?.();
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }
}
