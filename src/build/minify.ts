import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { minify, type MinifyOptions } from 'terser';
import type { Plugin } from 'vite';
import { hasCode } from './output-folder.ts';

/**
 * Slower than the bundler's own minifier, and 3 % smaller: the first line of search waits for 9 KB of script. `unsafe_arrows` also shortens
 * methods that do not use `this`, which nothing here calls with `new` (terser's reference names what it breaks).
 */
const OPTIONS: MinifyOptions = { module: true, ecma: 2020, compress: { passes: 3, unsafe_arrows: true } };

/** Files in the folder from which on it is emptied: some twenty changes of all scripts. */
const MOST_KEPT = 2000;

const { version } = createRequire(import.meta.url)('terser/package.json') as { version: string };

/**
 * Minifies a script, or takes what came of the same script the last time: most builds follow a change of words alone, and terser
 * takes a third of the time of a small one.
 * @param folder of what is kept, made where it is not there
 * @throws errors of terser, which name the place
 */
export async function minified(code: string, folder: string): Promise<string> {
  const key = createHash('sha256')
    .update(JSON.stringify([version, OPTIONS, code]))
    .digest('hex');
  const file = join(folder, `${key}.js`);
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (!hasCode(error, ['ENOENT'])) throw error;
  }
  const { code: small = '' } = await minify(code, OPTIONS);
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length >= MOST_KEPT) {
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
  }
  // By another name first, so that a build beside this one never reads half of it.
  const half = `${file}.${String(process.pid)}`;
  writeFileSync(half, small);
  renameSync(half, file);
  return small;
}

/** Minifies the scripts of pages. @param folder where they are kept for the next build */
export const minifyScripts = (folder: string): Plugin => ({
  name: 'minify-scripts',
  apply: 'build',
  applyToEnvironment: ({ config }) => config.consumer === 'client',
  renderChunk: {
    // After the bundler has written what old browsers know, which it prints anew.
    order: 'post',
    handler: async (code) => ({ code: await minified(code, folder), map: null }),
  },
});
