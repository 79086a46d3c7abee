import { glob, readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A script with all that it imports at once, scripts that it loads later left out. */
async function withImports(folder: string, script: string, found = new Set<string>()): Promise<Set<string>> {
  const path = normalize(script);
  if (found.has(path)) return found;
  found.add(path);
  const source = await readFile(join(folder, path), 'utf8');
  for (const [, imported] of source.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g))
    await withImports(folder, join(dirname(path), imported ?? ''), found);
  return found;
}

/**
 * Bytes, with gzip, of the scripts that the first key on the search page of a built site brings: the type-ahead with all that it
 * imports, but for what the page has loaded by itself. NaN if the site has no such script.
 * @param folder of the built site
 * @param base path that it is published under
 */
export async function typeAheadBytes(folder: string, base: string, lang: string): Promise<number> {
  let script: string | undefined;
  for await (const path of glob('**/type-ahead.*.js', { cwd: folder })) script = path;
  if (script === undefined) return Number.NaN;
  const page = await readFile(join(folder, lang, 'search', 'index.html'), 'utf8');
  const loaded = new Set<string>();
  for (const [, source = ''] of page.matchAll(/<script[^>]+src="([^"]+\.js)"/g))
    if (source.startsWith(base)) await withImports(folder, source.slice(base.length), loaded);
  const needed = [...(await withImports(folder, script))].filter((path) => !loaded.has(path));
  const sizes = needed.map(async (path) => gzipSync(await readFile(join(folder, path)), { level: 9 }).length);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
