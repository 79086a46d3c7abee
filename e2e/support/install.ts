import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { root } from './folders.ts';

/** Time after which an installation is given up, in milliseconds. */
const LIMIT = 600_000;
const HEARTBEAT = 15_000;

/** Runs a program without its output, and tells every 15 seconds that `what` goes on. @returns whether it succeeded */
export function succeeds(what: string, program: string, args: readonly string[]): Promise<boolean> {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: 'ignore',
      // RUNLEVEL=1 keeps Debian from starting a web server while it installs it.
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
      timeout: LIMIT,
    });
    const ticker = setInterval(() => {
      console.log(`▸ ${what} … ${String(Math.round((Date.now() - started) / 1000))} s`);
    }, HEARTBEAT);
    const end = (success: boolean): void => {
      clearInterval(ticker);
      resolve(success);
    };
    child.on('error', () => {
      end(false);
    });
    child.on('close', (code) => {
      end(code === 0);
    });
  });
}

/** Whether system packages may be installed: on Debian and its like, and only as root. sudo is never used. */
export const mayInstallPackages = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Whether the list of packages was brought up to date in this run; once is enough. */
let isListFresh = false;

/** Installs Debian packages, where that is allowed, and says so before. @returns whether it could */
export async function aptInstall(packages: readonly string[]): Promise<boolean> {
  if (!mayInstallPackages()) return false;
  const what = `installing Debian’s ${packages.join(', ')} by apt-get (you are root)`;
  console.log(`▸ ${what} …`);
  isListFresh ||= await succeeds(what, 'apt-get', ['update', '-qq']);
  return (
    isListFresh && (await succeeds(what, 'apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]))
  );
}
