import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { npmProgram } from './npm-program.ts';
import { unreachedRegistry } from './registry.mjs';

// npm itself is asked: what it calls a registry that it does not reach differs between its versions.
const npm = npmProgram();

let server: Server | undefined;
afterEach(() => server?.close());

async function listening(answer: (socket: Socket) => void): Promise<string> {
  server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server?.once('listening', resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
}

async function ask(registry: string) {
  const cwd = mkdtempSync(join(tmpdir(), 'registry-'));
  try {
    const env = { ...process.env, npm_config_registry: registry, npm_config_cache: cwd };
    return await unreachedRegistry(process.execPath, npm ?? '', { cwd, env });
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

it.skipIf(npm === undefined)('a registry that refuses is told with its address', async () => {
  const registry = await listening(() => undefined);
  await new Promise((resolve) => server?.close(resolve));
  expect(await ask(registry)).toEqual({ registry, reason: 'ECONNREFUSED' });
});

it.skipIf(npm === undefined)(
  'a registry that says nothing is told after ten seconds',
  { timeout: 20_000 },
  async () => {
    const sockets: Socket[] = [];
    const registry = await listening((socket) => sockets.push(socket));
    expect(await ask(registry)).toEqual({ registry, reason: 'no answer in 10 s' });
    for (const socket of sockets) socket.destroy();
  },
);

it.skipIf(npm === undefined)('one that answers is reached, though it knows no ping', async () => {
  const registry = await listening((socket) => {
    socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
  });
  expect(await ask(registry)).toBeUndefined();
});
