import { join } from 'node:path';
import { takeLock } from './lock.mjs';

/**
 * Runs builds of one project one after the other. Astro keeps what it renders from in `.astro/.prerender`, and a build its pages
 * beside the output folder: two at once would delete each other's files.
 * @param onWait is told once, with the number of the process, if another build is under way
 */
export async function withBuildLock<T>(root: string, run: () => Promise<T>, onWait: (pid: number) => void): Promise<T> {
  const giveBack = await takeLock(join(root, '.cache', 'build.lock'), onWait);
  try {
    return await run();
  } finally {
    giveBack();
  }
}
