import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { z } from 'astro/zod';

/** What every build is made from, inside the project's folder, beside the content. */
export const SOURCES = [
  'src',
  'public',
  'scripts/build.ts',
  'astro.config.mjs',
  'tsconfig.json',
  'package-lock.json',
] as const;

/** Environment variables that change what is built. */
const VARIABLES = ['SITE_URL', 'BASE_PATH', 'DRAFTS', 'CONTENT_DIR', 'OWN_DIR', 'PSEUDO_LOCALE'] as const;

const isTest = (path: string): boolean => path.endsWith('.test.ts');

function filesOf(path: string, isNoInput: (path: string) => boolean): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((name) => !isNoInput(name) && statSync(name).isFile());
}

/**
 * One digest of the names and the content of all files in these places: about 1,000 files take a fifth of a second.
 * @param places files or folders, inside `root` or absolute; one that does not exist counts as empty
 */
export function digestOf(
  root: string,
  places: readonly string[],
  isNoInput: (path: string) => boolean = isTest,
): string {
  const hash = createHash('sha256');
  for (const file of places.flatMap((place) => filesOf(resolve(root, place), isNoInput)).sort())
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

const recordSchema = z.record(z.string(), z.string());

/** What each output folder was last built from. */
const recordFile = (root: string): string => join(root, '.cache', 'builds.json');

async function readRecord(root: string): Promise<Record<string, string>> {
  const text = await readFile(recordFile(root), 'utf8').catch(() => '{}');
  try {
    return recordSchema.parse(JSON.parse(text));
  } catch {
    // Somebody has changed the file, or a build was stopped while it was written: nothing is known then.
    return {};
  }
}

/** The digest of all that a build would be made from now. */
export function inputsOf(
  root: string,
  content: readonly string[],
  env: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const settings = VARIABLES.map((name) => `${name}=${env[name] ?? ''}`).join('\n');
  return createHash('sha256')
    .update(settings)
    .update(process.version)
    .update(digestOf(root, [...SOURCES, ...content]))
    .digest('hex');
}

/** Whether the folder holds what a build would make of these inputs. */
export async function isBuilt(root: string, target: string, inputs: string): Promise<boolean> {
  return existsSync(join(target, 'index.html')) && (await readRecord(root))[target] === inputs;
}

/** Remembers what a folder was built from; `undefined` forgets it, before a build that may fail. */
export async function rememberBuild(root: string, target: string, inputs: string | undefined): Promise<void> {
  const others = Object.entries(await readRecord(root)).filter(([folder]) => folder !== target);
  const record = Object.fromEntries(inputs === undefined ? others : [...others, [target, inputs]]);
  const file = recordFile(root);
  if (Object.keys(record).length === 0) {
    await rm(file, { force: true });
    return;
  }
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(record, undefined, 2)}\n`);
}
