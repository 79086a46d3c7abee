import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { root } from './folders.ts';

/** Runs a program without its output. @returns whether it succeeded */
export const succeeds = (program: string, args: readonly string[]): boolean =>
  spawnSync(program, args, {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 600_000,
  }).status === 0;

/** Installs packages where there is apt and the right to use it. No service is started. @returns whether it could */
export function aptInstall(packages: readonly string[]): boolean {
  if (!existsSync('/usr/bin/apt-get')) return false;
  // RUNLEVEL=1 keeps Debian from starting a web server as it installs it.
  const apt = (...args: string[]): boolean =>
    process.getuid?.() === 0
      ? succeeds('env', ['RUNLEVEL=1', 'apt-get', ...args])
      : succeeds('sudo', ['-n', 'env', 'RUNLEVEL=1', 'apt-get', ...args]);
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}
