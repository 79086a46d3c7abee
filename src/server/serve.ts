import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { cacheControl } from './headers.ts';

export interface ServeOptions {
  readonly folder: string;
  readonly headers: Readonly<Record<string, string>>;
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

/** Serves a built site as a static host would: its headers on every answer, its 404 page for what is not there. */
export async function serve({
  folder,
  headers,
  base = '/',
  host = '127.0.0.1',
  port = 0,
}: ServeOptions): Promise<Serving> {
  const notFound = await readFile(join(folder, '404.html'));
  const prefix = base.replace(/\/$/, '');
  // `dev` looks each file up anew: the site may be built again while it is served.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', cacheControl(path));
    },
  });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const missing = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': cacheControl('/') });
      response.end(request.method === 'HEAD' ? undefined : notFound);
    };
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (prefix !== '' && path !== prefix && !path.startsWith(`${prefix}/`)) {
      missing();
      return;
    }
    const inner = (request.url ?? '/').slice(prefix.length);
    request.url = inner.startsWith('/') ? inner : `/${inner}`;
    files(request, response, missing);
  });
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
