import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { headersOf } from '../e2e/support/headers.ts';
import { serve } from '../src/server/serve.ts';

export interface Counted {
  readonly url: string;
  /** All bytes sent so far, headers included, to pages and their workers alike. */
  sent(): number;
  close(): Promise<void>;
}

/** Types that static hosts compress. The files of the full-text index are compressed already. */
const COMPRESSIBLE = /^(text\/|application\/(json|javascript|xml|wasm)|image\/svg)/;

/**
 * Serves a built site as a host that compresses would, and counts the bytes.
 * @param encoding `br` as hosts with files compressed beforehand do
 * @param headers of each answer; another site than ours may not work under our policy
 */
export async function serveCounted(
  folder: string,
  base: string,
  encoding: 'gzip' | 'br' = 'gzip',
  headers: Readonly<Record<string, string>> = headersOf(folder),
): Promise<Counted> {
  const compress = (raw: Buffer): Buffer =>
    encoding === 'gzip'
      ? gzipSync(raw, { level: 9 })
      : brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: raw.length } });
  const plain = await serve({ folder, headers, base });
  const origin = new URL(plain.url).origin;
  const sockets: Socket[] = [];
  const cache = new Map<string, Promise<{ status: number; headers: Record<string, string>; body: Buffer }>>();
  const fetched = async (path: string) => {
    const answer = await fetch(origin + path);
    const raw = Buffer.from(await answer.arrayBuffer());
    const sent = Object.fromEntries(
      [...answer.headers].filter(
        ([name]) => !['content-length', 'connection', 'keep-alive', 'transfer-encoding'].includes(name),
      ),
    );
    const small = COMPRESSIBLE.test(sent['content-type'] ?? '');
    return {
      status: answer.status,
      headers: { ...sent, ...(small ? { 'content-encoding': encoding } : {}) },
      body: small ? compress(raw) : raw,
    };
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const file = cache.get(path) ?? fetched(path);
    cache.set(path, file);
    file.then(
      ({ status, headers: own, body }) =>
        response.writeHead(status, { ...own, 'content-length': body.length }).end(body),
      () => response.destroy(),
    );
  });
  server.on('connection', (socket) => sockets.push(socket));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${base}`,
    sent: () => sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    close: async () => {
      await plain.close();
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      });
    },
  };
}
