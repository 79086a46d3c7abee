import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
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
const VARIABLES = [
  'SITE_URL',
  'BASE_PATH',
  'DRAFTS',
  'CONTENT_DIR',
  'OWN_DIR',
  'PSEUDO_LOCALE',
  'PRECOMPRESS',
  // Astro and Pagefind read these.
  'NODE_ENV',
  'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE',
] as const;

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

const headersSchema = z.record(z.string(), z.string());

/** What a server must know of a site, so that it need not read the content again, which takes four times its memory. */
const servedSchema = z.strictObject({
  name: z.string(),
  headers: headersSchema,
  areas: z.array(z.strictObject({ path: z.string(), headers: headersSchema })),
});
export type ServedSite = z.infer<typeof servedSchema>;

const builtSchema = z.strictObject({ inputs: z.string(), site: servedSchema });
const recordSchema = z.record(z.string(), builtSchema);
export type Built = z.infer<typeof builtSchema>;

/** What each output folder was last built from. */
const recordFile = (root: string): string => join(root, '.cache', 'builds.json');

async function readRecord(root: string): Promise<Record<string, Built>> {
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
  return (
    createHash('sha256')
      .update(settings)
      .update(process.version)
      // A Node of the system may have the dates and plurals of the system.
      .update(process.versions.icu ?? '')
      .update(digestOf(root, [...SOURCES, ...content]))
      .digest('hex')
  );
}

/**
 * What a server must know of the site in a folder.
 * @param inputs if given, only of a site that is what a build would make of them
 */
export async function builtSite(root: string, target: string, inputs?: string): Promise<ServedSite | undefined> {
  const built = existsSync(join(target, 'index.html')) ? (await readRecord(root))[target] : undefined;
  return inputs === undefined || built?.inputs === inputs ? built?.site : undefined;
}

/** Remembers what a folder was built from; `undefined` forgets it, before a build that may fail. */
export async function rememberBuild(root: string, target: string, built: Built | undefined): Promise<void> {
  const others = Object.entries(await readRecord(root)).filter(([folder]) => folder !== target);
  const record = Object.fromEntries(built === undefined ? others : [...others, [target, built]]);
  const file = recordFile(root);
  if (Object.keys(record).length === 0) {
    await rm(file, { force: true });
    return;
  }
  await mkdir(dirname(file), { recursive: true });
  // By another name first: `npm start` reads it while another build may write.
  await writeFile(`${file}.new`, `${JSON.stringify(record, undefined, 2)}\n`);
  await rename(`${file}.new`, file);
}
