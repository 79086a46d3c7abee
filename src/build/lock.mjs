// A lock that programs of one project take in turn: two installations, or two builds, at once would delete each other's files.
// Plain JavaScript without packages, since set-up (scripts/run.mjs) needs it before there are any.
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, utimesSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM'; // it runs, under another account
  }
}

/**
 * Makes the lock.
 * @param {string} file
 * @returns {boolean} false if there is one already
 */
function taken(file) {
  let lock;
  try {
    lock = openSync(file, 'wx');
    writeSync(lock, String(process.pid));
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    // A full disk must not leave a lock that nobody holds.
    rmSync(file, { force: true });
    throw error;
  } finally {
    if (lock !== undefined) closeSync(lock);
  }
}

/** A lock without a sign of life for this long is nobody's, though some other program may have got the number of its process. */
const LOST_AFTER = 60_000;
/** A lock is empty while it is written; one that is still no number after this long was left by a crash, or is damaged. */
const UNREADABLE_AFTER = 3_000;

/**
 * The process that holds the lock; 0 while that cannot be told.
 * @param {string} file
 * @returns {number | undefined} undefined if the one who made it was killed, or has given no sign of life
 */
function holderOf(file) {
  try {
    const age = Date.now() - statSync(file).mtimeMs;
    const text = readFileSync(file, 'utf8');
    if (!/^[1-9]\d*$/.test(text)) return age > UNREADABLE_AFTER ? undefined : 0;
    return age > LOST_AFTER || !isRunning(Number(text)) ? undefined : Number(text);
  } catch (error) {
    if (error.code === 'ENOENT') return 0;
    throw error;
  }
}

/**
 * Takes a lock, a file, as soon as nobody else has it.
 * @param {string} file
 * @param {(pid: number) => void} onWait is told once, with the number of the process, if somebody else has
 * @returns {Promise<() => void>} gives it back
 */
export async function takeLock(file, onWait) {
  mkdirSync(dirname(file), { recursive: true });
  let told = false;
  while (!taken(file)) {
    const holder = holderOf(file);
    if (holder === undefined) rmSync(file, { recursive: true, force: true });
    else {
      if (!told && holder > 0) onWait(holder);
      told ||= holder > 0;
      await wait(200);
    }
  }
  const sign = setInterval(() => {
    try {
      utimesSync(file, new Date(), new Date());
    } catch {
      // The folder is gone; the next one to take the lock finds out.
    }
  }, 2_000);
  const giveBack = () => {
    clearInterval(sign);
    rmSync(file, { force: true });
    process.off('exit', giveBack);
  };
  process.on('exit', giveBack);
  return giveBack;
}
