import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, posix, relative } from 'node:path';
import send from 'send';
import { cacheControl, type Area } from './headers.ts';
import { NOT_SERVED } from './hosts/host.ts';
import { redirectsOf } from './redirects.ts';

export interface ServeOptions {
  readonly folder: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Parts of the site with headers of their own. */
  readonly areas?: readonly Area[];
  /** The path the site was built for, `/` or `/kb/`. */
  readonly base?: string;
  readonly host?: string;
  /** 0 takes any free port. */
  readonly port?: number;
}
export interface Serving {
  readonly server: Server;
  readonly url: string;
  close(): Promise<void>;
}

/** The port is taken or may not be used, or the host is not this machine's. */
export class PortError extends Error {
  override readonly name = 'PortError';
}

/** Whether a path of the site names a file for servers alone. Some file systems ignore case, and `%5f` is `_`. */
function isConfiguration(path: string): boolean {
  let name = path;
  try {
    // As `send` reads it: `%2f` is a slash too.
    name = decodeURIComponent(path);
  } catch {
    // A broken percent sign: no file has such an address.
  }
  const normalized = posix
    .normalize(name.replaceAll('\\', '/'))
    .replace(/^\/+|\/+$/g, '')
    .toLowerCase();
  return NOT_SERVED.some((file) => file === normalized);
}

/**
 * Serves a built site as a static host would: its headers on every answer, its redirects, its 404 page for what is not there, no
 * file of configuration. Not for production: it does not compress.
 * @throws PortError
 */
export async function serve({
  folder,
  headers,
  areas = [],
  base = '/',
  host = '127.0.0.1',
  port = 0,
}: ServeOptions): Promise<Serving> {
  const errorPage = join(folder, '404.html');
  let notFound = await readFile(errorPage);
  const prefix = base.replace(/\/$/, '');
  const newAddress = redirectsOf(folder);
  const server = createServer((request, response) => {
    const missing = async (): Promise<void> => {
      // A new build has another error page, which names other style sheets. While it is put in place, the last one serves.
      notFound = await readFile(errorPage).catch(() => notFound);
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': cacheControl('/') });
      response.end(request.method === 'HEAD' ? undefined : notFound);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD', 'content-length': '0' }).end();
      return;
    }
    const [path = '/'] = (request.url ?? '/').split('?');
    const area = areas.find((one) => path.startsWith(prefix + one.path));
    for (const [name, value] of Object.entries({ ...headers, ...area?.headers })) response.setHeader(name, value);
    const isOutside = prefix !== '' && path !== prefix && !path.startsWith(`${prefix}/`);
    if (isOutside || isConfiguration(path.slice(prefix.length))) {
      void missing();
      return;
    }
    const inner = path.slice(prefix.length);
    void newAddress(request.url ?? '/').then((location) => {
      if (location !== undefined) {
        response.writeHead(301, { location, 'cache-control': cacheControl('/') }).end();
        return;
      }
      // Each file is looked up when it is requested: the site may be built again while it is served. `send` closes the file
      // when a reader breaks a download off, and answers a range that a file does not have with 416.
      send(request, inner.startsWith('/') ? inner : `/${inner}`, { root: folder, cacheControl: false })
        .on('headers', (answer: ServerResponse, file: string) => {
          answer.setHeader('Cache-Control', cacheControl(`/${relative(folder, file).replaceAll('\\', '/')}`));
        })
        .on('directory', () => {
          const query = (request.url ?? '').slice(path.length);
          // `//nb` and `/\\nb` would lead a browser to a host of that name.
          const location = `${path.replace(/^[/\\]+/, '/')}/${query}`;
          response.writeHead(301, { location, 'cache-control': cacheControl('/') }).end();
        })
        .on('error', (error: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> }) => {
          if (error.status !== 416) void missing();
          else response.writeHead(416, { 'content-type': 'text/plain', ...error.headers }).end();
        })
        .pipe(response);
    });
  });
  await listen(server, host, port);
  const { port: actual } = server.address() as AddressInfo;
  return {
    server,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${String(actual)}${prefix}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** @throws PortError */
async function listen(server: Server, host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        reject(new PortError(`Port ${String(port)} is taken by another program. Choose one with PORT=4322.`));
      else if (error.code === 'EACCES')
        reject(new PortError(`Port ${String(port)} may not be used by this account. Choose one with PORT=4322.`));
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
        reject(new PortError(`This machine has no address ${host}. Leave HOST out, or use 0.0.0.0 for all of them.`));
      else reject(error);
    });
    server.listen(port, host, resolve);
  });
}

/**
 * Finds out whether the port can be had now, without keeping it.
 * @throws PortError
 */
export async function assertFree(host: string, port: number): Promise<void> {
  const trial = createServer();
  await listen(trial, host, port);
  await new Promise((resolve) => trial.close(resolve));
}
