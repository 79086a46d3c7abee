import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Moved } from '../../src/server/hosts/host.ts';
import { hostFiles } from '../../src/server/hosts/index.ts';
import { headersOf } from './headers.ts';
import { aptInstall } from './install.ts';
import { findProgram, freePort } from './programs.ts';

/** Web servers that the generated configuration is tried in. */
export const WEB_SERVERS = ['nginx', 'apache2'] as const;
export type WebServer = (typeof WEB_SERVERS)[number];

const APACHE_MODULES = '/usr/lib/apache2/modules';

/** Where a server is on this machine; undefined where it is not. */
export const findServer = (name: WebServer): string | undefined => findProgram([name]);

/** Installs the servers that are missing, where the tests run as root; the tests of those that stay missing are skipped. */
export async function serversForTests(): Promise<void> {
  const missing = WEB_SERVERS.filter((name) => findServer(name) === undefined);
  if (missing.length === 0 || (await aptInstall(missing))) return;
  console.log(`▸ not on this machine: ${missing.join(', ')}; the tests with them will be skipped`);
}

const asRoot = process.getuid?.() === 0;

const nginxConf = (folder: string, port: number): string => `${asRoot ? 'user www-data;\n' : ''}daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `  ${kind}_temp_path ${folder}/tmp-${kind};`).join('\n')}
  server {
    listen 127.0.0.1:${String(port)};
    root ${folder}/site;
    include ${folder}/site/kb/nginx.conf;
  }
}
`;

const apacheConf = (folder: string, port: number): string => `ServerRoot ${folder}
ServerName 127.0.0.1
Listen 127.0.0.1:${String(port)}
PidFile ${folder}/apache.pid
ErrorLog ${folder}/error.log
${['mpm_event', 'authz_core', 'alias', 'dir', 'mime', 'headers', 'filter', 'deflate'].map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
${asRoot ? 'User www-data\nGroup www-data' : ''}
DocumentRoot ${folder}/site
<Directory ${folder}/site>
  AllowOverride All
  Require all granted
</Directory>
`;

export interface Running {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** The server did not start; the message holds what it printed. */
export class ServerError extends Error {
  override readonly name = 'ServerError';
}

/**
 * Starts a web server on a copy of a site built for `/kb/`, with nothing but the configuration that the build writes for
 * these origins. Apache needs Debian's places of modules and media types.
 * @param compress writes compressed files into the folder that is served, for the configuration with such files
 */
export async function startServer(
  name: WebServer,
  site: string,
  allowed: readonly string[],
  redirects: readonly Moved[] = [],
  compress?: (root: string) => Promise<void>,
): Promise<Running> {
  const program = findServer(name);
  if (program === undefined) throw new ServerError(`${name} is not on this machine.`);
  const folder = await mkdtemp(join(tmpdir(), `${name}-`));
  await chmod(folder, 0o755);
  await mkdir(join(folder, 'site'));
  await cp(site, join(folder, 'site', 'kb'), { recursive: true });
  await compress?.(join(folder, 'site'));
  const precompressed = compress !== undefined;
  const headers = headersOf(site, allowed);
  for (const { name: file, content } of hostFiles({ headers, base: '/kb/', redirects, precompressed }))
    await writeFile(join(folder, 'site', 'kb', file), content);
  const port = await freePort();
  const conf = join(folder, 'server.conf');
  await writeFile(conf, name === 'nginx' ? nginxConf(folder, port) : apacheConf(folder, port));
  const child: ChildProcess = spawn(
    program,
    name === 'nginx' ? ['-c', conf, '-e', join(folder, 'error.log')] : ['-f', conf, '-DFOREGROUND'],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  child.stdout?.on('data', (text: Buffer) => {
    output += text.toString();
  });
  child.stderr?.on('data', (text: Buffer) => {
    output += text.toString();
  });
  const url = `http://127.0.0.1:${String(port)}/kb/`;
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => {
      resolve();
    });
  });
  for (let tries = 0; ; tries += 1) {
    if (child.exitCode !== null || tries === 100)
      throw new ServerError(
        `${name} did not start:\n${output}${await readFile(join(folder, 'error.log'), 'utf8').catch(() => '')}`,
      );
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
