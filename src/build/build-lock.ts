import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hasCode } from './output-folder.ts';

/** How often a waiting build looks whether its turn has come, in milliseconds. */
const LOOK_AGAIN = 200;

/** Whether the process that holds a lock is still there: one that was killed cannot take its lock away. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another account.
    return hasCode(error, ['EPERM']);
  }
}

/**
 * Runs builds of one project one after the other. Astro keeps what it renders from in `.astro/.prerender`, where two builds at
 * once would delete each other's files.
 * @param onWait is told once, with the number of the process, if another build is under way
 */
export async function withBuildLock<T>(root: string, run: () => Promise<T>, onWait: (pid: number) => void): Promise<T> {
  const folder = join(root, '.cache');
  const file = join(folder, 'build.lock');
  await mkdir(folder, { recursive: true });
  let told = false;
  for (;;) {
    try {
      const lock = await open(file, 'wx');
      await lock.writeFile(String(process.pid));
      await lock.close();
      break;
    } catch (error) {
      if (!hasCode(error, ['EEXIST'])) throw error;
    }
    const holder = Number(await readFile(file, 'utf8').catch(() => ''));
    // An empty file is being written at this moment.
    if (holder > 0 && !isRunning(holder)) await rm(file, { force: true });
    else {
      if (!told && holder > 0) onWait(holder);
      told ||= holder > 0;
      await wait(LOOK_AGAIN);
    }
  }
  try {
    return await run();
  } finally {
    await rm(file, { force: true });
  }
}
