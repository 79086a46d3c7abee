import { execFile, spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import { NotDoneError } from './ours.ts';

/** What a build takes. */
export interface BuildCost {
  /** Seconds of processor time, of the program and of those that it starts. */
  readonly processor: number;
  /** Bytes of memory, of all its processes together, at most. */
  readonly memory: number;
  /** Pages of HTML. */
  readonly pages: number;
}

/** Milliseconds between two looks at the memory. */
const LOOK_EVERY = 250;

/** `user` and `system` as the shell prints them for the programs it has run: `1m2.5s 0m3s`. */
export function processorSeconds(times: string): number {
  const last = times.trim().split('\n').at(-1) ?? '';
  return [...last.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0);
}

/** Bytes that a process and all below it hold, from the list that `ps` gives: `pid ppid kilobytes`. */
export function memoryBelow(root: number, processes: string): number {
  const rows = processes
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const below = new Set([root]);
  // A process may stand before the one that started it.
  for (let before = 0; before < below.size;) {
    before = below.size;
    for (const [pid = 0, parent = 0] of rows) if (below.has(parent)) below.add(pid);
  }
  return rows.reduce((sum, [pid = 0, , kilobytes = 0]) => sum + (below.has(pid) ? kilobytes * 1024 : 0), 0);
}

/**
 * Runs a build and measures it. Needs a POSIX system: the shell counts the processor time, `ps` the memory.
 * @param args a program and its arguments
 * @param folder in which it runs
 * @param out the folder that it builds into
 * @throws NotDoneError if the build fails
 */
export async function buildCost(
  args: readonly string[],
  folder: string,
  out: string,
  env: Readonly<Record<string, string>>,
): Promise<BuildCost> {
  const child = spawn('sh', ['-c', '"$@" >&2 && times', 'sh', ...args], {
    cwd: folder,
    env: { ...process.env, ...env, OUT_DIR: out, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let [times, told, memory] = ['', '', 0];
  child.stdout.on('data', (text: Buffer) => (times += text.toString()));
  child.stderr.on('data', (text: Buffer) => (told = (told + text.toString()).slice(-2000)));
  const timer = setInterval(() => {
    void promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=']).then(({ stdout }) => {
      memory = Math.max(memory, memoryBelow(child.pid ?? 0, stdout));
    });
  }, LOOK_EVERY);
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      resolve(status ?? 1);
    });
  });
  clearInterval(timer);
  if (code !== 0) throw new NotDoneError(`The build of ${folder} failed:\n${told}`);
  const files = await readdir(out, { recursive: true });
  return { processor: processorSeconds(times), memory, pages: files.filter((file) => file.endsWith('.html')).length };
}
