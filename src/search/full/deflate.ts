import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import zopfli from '@gfx/zopfli';

const gzip = promisify<Uint8Array, { numiterations: number }, Uint8Array>((bytes, options, done) => {
  zopfli.gzip(bytes, options, done);
});

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
  const smaller = await gzip(raw, { numiterations: 1 });
  if (smaller.length >= bytes.length || !isOf(smaller, raw)) return bytes;
  await mkdir(folder, { recursive: true });
  await writeFile(kept, smaller);
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
