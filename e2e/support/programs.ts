import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

/** Folders where servers are installed, which the PATH of an ordinary user lacks. */
const SYSTEM_FOLDERS =
  process.platform === 'win32' ? [] : ['/usr/sbin', '/usr/local/sbin', '/usr/bin', '/usr/local/bin'];
const ENDINGS = process.platform === 'win32' ? ['.exe'] : [''];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path) && statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Where programs are looked for: the folders of the PATH, and those that it may lack. */
const usualFolders = (): string[] => [
  ...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean),
  ...SYSTEM_FOLDERS,
];

/** Path of the first of these programs that the machine has; undefined where it has none. */
export function findProgram(names: readonly string[], folders: readonly string[] = usualFolders()): string | undefined {
  return names
    .flatMap((name) => folders.flatMap((folder) => ENDINGS.map((ending) => join(folder, name + ending))))
    .find(isProgram);
}

/** A TCP port of 127.0.0.1 that nothing uses at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const address = server.address();
        server.close(() => {
          resolve(typeof address === 'object' && address ? address.port : 0);
        });
      });
  });
}
