import { mkdir, open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hasCode } from './output-folder.ts';

/** How often a waiting build looks whether its turn has come, in milliseconds. */
const LOOK_AGAIN = 200;
/** How often a build shows that it is at work, by the date of its lock. */
const SIGN_OF_LIFE = 2_000;
/** A lock without a sign of life for this long is nobody’s, though some other program may have got the number of its process. */
const LOST_AFTER = 60_000;
/** A lock is empty while it is written; one that is still no number after this long was left by a crash, or is damaged. */
const UNREADABLE_AFTER = 3_000;

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

/** Makes the lock. @returns false if there is one already */
async function taken(file: string): Promise<boolean> {
  try {
    const lock = await open(file, 'wx');
    try {
      await lock.writeFile(String(process.pid));
    } catch (error) {
      // A full disk must not leave a lock that nobody holds.
      await rm(file, { force: true });
      throw error;
    } finally {
      await lock.close();
    }
    return true;
  } catch (error) {
    if (hasCode(error, ['EEXIST'])) return false;
    throw error;
  }
}

/** The process that holds the lock; 0 while that cannot be told; undefined if nobody does. */
async function holderOf(file: string): Promise<number | undefined> {
  try {
    const age = Date.now() - (await stat(file)).mtimeMs;
    const text = await readFile(file, 'utf8');
    if (!/^[1-9]\d*$/.test(text)) return age > UNREADABLE_AFTER ? undefined : 0;
    return age > LOST_AFTER || !isRunning(Number(text)) ? undefined : Number(text);
  } catch (error) {
    if (hasCode(error, ['ENOENT'])) return 0;
    throw error;
  }
}

/**
 * Runs builds of one project one after the other. Astro keeps what it renders from in `.astro/.prerender`, and a build its pages
 * beside the output folder: two at once would delete each other's files.
 * @param onWait is told once, with the number of the process, if another build is under way
 */
export async function withBuildLock<T>(root: string, run: () => Promise<T>, onWait: (pid: number) => void): Promise<T> {
  const folder = join(root, '.cache');
  const file = join(folder, 'build.lock');
  await mkdir(folder, { recursive: true });
  let told = false;
  while (!(await taken(file))) {
    const holder = await holderOf(file);
    if (holder === undefined) await rm(file, { recursive: true, force: true });
    else {
      if (!told && holder > 0) onWait(holder);
      told ||= holder > 0;
      await wait(LOOK_AGAIN);
    }
  }
  const sign = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => undefined);
  }, SIGN_OF_LIFE);
  try {
    return await run();
  } finally {
    clearInterval(sign);
    await rm(file, { force: true });
  }
}
