import { spawn } from 'node:child_process';
import { cp, mkdir, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { folders, root } from './folders.ts';

/** Runs one of the project's commands and returns what it printed and its exit code. */
export function command(
  name: string,
  env: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'scripts', `${name}.ts`), ...args], {
      cwd: root,
      env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}

async function build(name: string, env: Readonly<Record<string, string>>): Promise<void> {
  const { code, output } = await command('build', env);
  if (code !== 0) throw new Error(`The ${name} build failed:\n${output}`);
  console.log(`  built: ${name}`);
}

/** The sites the browser tests look at. dist/ is built by `npm test`, or here where it is not there yet. */
export default async function builds(): Promise<void> {
  await rm(folders.work, { recursive: true, force: true });
  await mkdir(folders.work, { recursive: true });
  if (!existsSync(join(folders.dist, 'catalog.json'))) await build('site', { OUT_DIR: folders.dist });
  await build('under a base path', { OUT_DIR: folders.based, BASE_PATH: '/kb/', SITE_URL: 'https://intranet.example' });
  await build('with the pseudo-locale', { OUT_DIR: folders.pseudo, PSEUDO_LOCALE: '1' });
  // A small content folder with gaps; its interface is the real one.
  await cp(join(root, 'e2e', 'gaps'), folders.gapsContent, { recursive: true });
  for (const lang of ['nb', 'th', 'en'])
    await cp(
      join(root, 'content', 'interface', `${lang}.json`),
      join(folders.gapsContent, 'interface', `${lang}.json`),
    );
  await build('with gaps', { OUT_DIR: folders.gaps, CONTENT_DIR: folders.gapsContent });
}
