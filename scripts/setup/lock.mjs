// One installation at a time: two commands that begin at once, in a project without packages, would delete each other's files.
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, utimesSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM'; // it runs, under another account
  }
}

/** Makes the lock. @returns false if there is one already */
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

/** Whether the one who made the lock was killed, or has given no sign of life for a minute. */
function isLost(file) {
  try {
    const age = Date.now() - statSync(file).mtimeMs;
    const text = readFileSync(file, 'utf8');
    // Empty while it is written.
    if (!/^[1-9]\d*$/.test(text)) return age > 3_000;
    return age > 60_000 || !isRunning(Number(text));
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

/**
 * Takes a lock, a file, as soon as nobody else has it.
 * @param onWait is told once if somebody else has
 * @returns a function that gives it back
 */
export async function takeLock(file, onWait) {
  mkdirSync(dirname(file), { recursive: true });
  let told = false;
  while (!taken(file)) {
    if (isLost(file)) rmSync(file, { recursive: true, force: true });
    else {
      if (!told) onWait();
      told = true;
      await wait(200);
    }
  }
  const sign = setInterval(() => {
    try {
      utimesSync(file, new Date(), new Date());
    } catch {
      // The folder is gone; the next one to install finds out.
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
