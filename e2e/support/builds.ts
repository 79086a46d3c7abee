import { spawn } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
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
      env: { ...process.env, LC_ALL: 'C', ...env, ASTRO_TELEMETRY_DISABLED: '1' },
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

/** Builds the sites that the browser tests look at, one after the other, since they share Astro's cache. */
export default async function builds(): Promise<void> {
  await rm(folders.work, { recursive: true, force: true });
  await cp(join(root, 'e2e', 'content'), folders.content, { recursive: true });
  // Interface texts are no content of an editor's own: each build needs all of them.
  await cp(join(root, 'content', 'interface'), join(folders.content, 'interface'), { recursive: true });
  // Named, so that what an organisation has in own/ is not among it: the tests know what is supplied.
  await build('content/', { OUT_DIR: folders.real, CONTENT_DIR: join(root, 'content') });
  await build('the tests’ own content', { OUT_DIR: folders.site, CONTENT_DIR: folders.content });
  await build('the same under a base path, with the pseudo-locale', {
    OUT_DIR: folders.based,
    CONTENT_DIR: folders.content,
    BASE_PATH: '/kb/',
    SITE_URL: 'https://intranet.example',
    PSEUDO_LOCALE: '1',
  });
  await cp(join(root, 'e2e', 'content-languages'), folders.languagesContent, { recursive: true });
  await cp(join(root, 'content', 'interface', 'en.json'), join(folders.languagesContent, 'interface', 'en.json'));
  await build('English with Polish and Arabic as drafts', {
    OUT_DIR: folders.languages,
    CONTENT_DIR: folders.languagesContent,
    DRAFTS: '1',
  });
}
