import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zipped = promisify(gzip);

/** Files of text. Pictures, and what Pagefind has packed already, would not get smaller. */
const TEXTS = new Set(['.html', '.css', '.js', '.json', '.svg', '.xml', '.txt']);
/** A smaller file fits into one packet as it is. */
const LEAST_BYTES = 1000;
/** Files at once: as many as zlib has threads. */
const AT_ONCE = 4;

/**
 * Writes each text of a built site once more in gzip (`….gz`) and Brotli (`….br`), for hosts that send such files instead of
 * compressing at each request: nginx with gzip_static and brotli_static, Caddy with `precompressed br gzip`.
 * @returns the number of texts
 */
export async function precompress(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && TEXTS.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    // What was taken from the last site has brought them.
    .filter((file) => !existsSync(`${file}.br`));
  let count = 0;
  const work = async (): Promise<void> => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) {
      const content = await readFile(file);
      if (content.length < LEAST_BYTES) continue;
      const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
      await Promise.all([
        zipped(content, { level: 9 }).then((packed) => writeFile(`${file}.gz`, packed)),
        brotli(content, { params }).then((packed) => writeFile(`${file}.br`, packed)),
      ]);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return count;
}
