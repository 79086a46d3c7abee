import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import builds from './builds.ts';
import { folders, root } from './folders.ts';

/** Everything that the builds are made from, without tests and what only tests use. */
const INPUTS = [
  'src',
  'content',
  'public',
  'e2e',
  'scripts/build.ts',
  'astro.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];
const isTestCode = (path: string): boolean =>
  path.endsWith('.test.ts') || (/\be2e\b.*\.ts$/.test(path) && !/\b(builds|folders)\.ts$/.test(path));
const stamp = join(folders.work, 'inputs.sha256');

function files(path: string): string[] {
  const full = join(root, path);
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((name) => !isTestCode(name) && statSync(join(root, name)).isFile());
}

/** One digest of the names and the content of all inputs: about 1,000 files, a fifth of a second. */
function digest(): string {
  const hash = createHash('sha256');
  for (const file of INPUTS.flatMap(files).sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

/** Builds the sites of the browser tests, always. A build that fails leaves no stamp, so that nothing trusts the rest. */
export async function freshBuilds(): Promise<void> {
  const inputs = digest();
  await rm(stamp, { force: true });
  await builds();
  await writeFile(stamp, inputs);
}

/** Before the browser tests: builds the sites, unless they were built from exactly what is there now. */
export default async function globalSetup(): Promise<void> {
  const last = await readFile(stamp, 'utf8').catch(() => '');
  if (last !== digest()) await freshBuilds();
}
