import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';

const ABORTING = ['uncaughtException', 'unhandledRejection'] as const;

/** Zopfli, loaded only where it is needed, and without what it would do to the process: end it at any stray rejection. */
async function gzip(bytes: Uint8Array): Promise<Uint8Array> {
  const before = new Set<unknown>(ABORTING.flatMap((name) => process.listeners(name as 'uncaughtException')));
  const { default: zopfli } = await import('@gfx/zopfli');
  for (const name of ABORTING) for (const listener of process.listeners(name as 'uncaughtException')) if (!before.has(listener)) process.off(name, listener);
  return promisify<Uint8Array, { numiterations: number }, Uint8Array>((raw, options, done) => { zopfli.gzip(raw, options, done); })(bytes, { numiterations: 1 });
}

/**
 * The same gzip file, smaller: Zopfli finds what the usual compressors have no time for, 3 KB of Pagefind's WebAssembly.
 * It takes seconds, so what it found is kept.
 * @param bytes a gzip file
 * @param folder for what is kept from build to build
 */
export async function deflated(bytes: Uint8Array, folder: string): Promise<Uint8Array> {
  const kept = join(folder, `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.gz`);
  const raw = gunzipSync(bytes);
  const known = await readFile(kept).catch(() => undefined);
  if (known && isOf(known, raw)) return known;
  const smaller = await gzip(raw);
  if (smaller.length >= bytes.length || !isOf(smaller, raw)) return bytes;
  // Where nothing can be kept, the next build takes as long.
  await mkdir(folder, { recursive: true }).then(() => writeFile(kept, smaller)).catch(() => undefined);
  return smaller;
}

/** Whether a file inflates to what it should: half of it may have been written when a build was stopped. */
function isOf(bytes: Uint8Array, raw: Uint8Array): boolean {
  try {
    return gunzipSync(bytes).equals(raw);
  } catch {
    return false;
  }
}
