import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findProgram } from '../e2e/support/programs.ts';
import { findServer, startServer } from '../e2e/support/web-servers.ts';
import { precompress } from '../src/build/precompress.ts';
import { NotDoneError } from './ours.ts';
import { median } from './score.ts';

/** Requests of one round, as many at a time as a busy intranet may send. */
const REQUESTS = 20_000;
const AT_ONCE = 16;
const ROUNDS = 7;

/** Requests that a server answers in a second. @throws NotDoneError where one of them fails */
async function perSecond(program: string, url: string): Promise<number> {
  const args = ['-q', '-k', '-c', String(AT_ONCE), '-n', String(REQUESTS), '-H', 'Accept-Encoding: gzip', url];
  const { stdout } = await promisify(execFile)(program, args);
  const [, failed = ''] = /Failed requests:\s+(\d+)/.exec(stdout) ?? [];
  const [, rate] = /Requests per second:\s+([\d.]+)/.exec(stdout) ?? [];
  if (failed !== '0' || rate === undefined || stdout.includes('Non-2xx'))
    throw new NotDoneError(`${program} was not answered by ${url}:\n${stdout}`);
  return Number(rate);
}

/** Whether this machine has what the measurement needs. */
export const canMeasureLoad = (): boolean => findProgram(['ab']) !== undefined && findServer('nginx') !== undefined;

/**
 * How fast nginx serves a topic page with the configuration that the build writes and with precompressed files, beside a plain
 * file of as many bytes with none of it. The two take turns, since a machine is slower at times.
 * @param folder the built site
 * @param page path of a topic page within it: `en/keep-calm/`
 * @returns a section for RESULTS.md
 * @throws NotDoneError where nginx or ab (Debian: `apache2-utils`) is missing
 */
export async function loadRun(folder: string, page: string, say: (text: string) => void): Promise<string> {
  const program = findProgram(['ab']);
  if (program === undefined || findServer('nginx') === undefined)
    throw new NotDoneError('This needs nginx and ab: apt-get install nginx apache2-utils');
  let bytes = 0;
  const server = await startServer('nginx', folder, [], [], async (root) => {
    say('compressing the site beforehand …');
    await precompress(join(root, 'kb'));
    bytes = (await stat(join(root, 'kb', page, 'index.html.gz'))).size;
    await writeFile(join(root, 'plain.html'), randomBytes(bytes));
  });
  try {
    const rates: { site: number; plain: number }[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const site = await perSecond(program, `${server.url}${encodeURI(page)}`);
      const plain = await perSecond(program, new URL('/plain.html', server.url).href);
      rates.push({ site, plain });
      say(`round ${String(round)} of ${String(ROUNDS)}: ${site.toFixed(0)} and ${plain.toFixed(0)} requests a second`);
    }
    const ratio = median(rates.map(({ site, plain }) => site / plain));
    return `## Under load

\`npm run bench -- --load\`, ${new Date().toISOString().slice(0, 10)}: nginx with the configuration of the build and with files compressed beforehand, beside a
plain file of the same ${String(bytes)} bytes in the same nginx; ${String(AT_ONCE)} connections, ${REQUESTS.toLocaleString('en')} requests, medians of ${String(ROUNDS)} rounds.

| | Requests a second |
| --- | --- |
| a topic page | ${median(rates.map(({ site }) => site)).toFixed(0)} |
| a plain file | ${median(rates.map(({ plain }) => plain)).toFixed(0)} |
| ratio | ${ratio.toFixed(2)} |
`;
  } finally {
    await server.stop();
  }
}
