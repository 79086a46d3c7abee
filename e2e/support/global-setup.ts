import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf, SOURCES } from '../../src/build/inputs.ts';
import builds from './builds.ts';
import { folders, root } from './folders.ts';

/** Everything that the builds are made from, without tests and what only tests use. */
const INPUTS = [...SOURCES, 'content', 'e2e'];
const isTestCode = (path: string): boolean =>
  path.endsWith('.test.ts') || (/\be2e\b.*\.ts$/.test(path) && !/\b(builds|folders)\.ts$/.test(path));
const stamp = join(folders.work, 'inputs.sha256');
const digest = (): string => digestOf(root, INPUTS, isTestCode);

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
