// Whether the npm registry answers. npm itself tries again for minutes before it says that it does not.
import { spawn } from 'node:child_process';

/** The longest time that a registry may take for its first answer. */
const PATIENCE = 10_000;

/** What npm calls a registry that was not reached; an answer such as 404 or 401 is one too. */
const UNREACHED =
  /\b(ECONN\w+|ENOTFOUND|EAI_\w+|E\w*TIMEDOUT|E\w*TIMEOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|EPROTO|FETCH_ERROR)\b/;

/**
 * Asks the registry by npm, which knows of proxies and `.npmrc`.
 * @returns {Promise<{ registry: string, reason: string } | undefined>} undefined if it answers, else its address and why it was not reached
 */
export function unreachedRegistry(node, npm, options) {
  const flags = ['--fetch-retries=0', `--fetch-timeout=${PATIENCE}`, '--loglevel=notice', '--no-update-notifier'];
  return new Promise((resolve) => {
    const child = spawn(node, [npm, 'ping', ...flags], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    let silent = false;
    const timer = setTimeout(() => {
      silent = true;
      child.kill('SIGKILL');
    }, PATIENCE + 2_000);
    child.on('error', () => resolve(undefined));
    child.on('close', (code) => {
      clearTimeout(timer);
      const reason =
        silent || output.includes('network timeout')
          ? `no answer in ${PATIENCE / 1000} s`
          : UNREACHED.exec(output)?.[0];
      if (code === 0 || reason === undefined) return resolve(undefined);
      const registry = /PING (https?:\S+)/.exec(output)?.[1] ?? 'npm has set';
      resolve({ registry, reason: /TIMED?OUT/.test(reason) ? `no answer in ${PATIENCE / 1000} s` : reason });
    });
  });
}
