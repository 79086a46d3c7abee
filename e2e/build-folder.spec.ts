import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { command } from './support/builds.ts';
import { folders } from './support/folders.ts';

// Folders among the sources of the project are tried in src/build/output-folder.test.ts, without a build: a fault there
// would delete them.

/** A folder of somebody's own, with one letter in it. */
async function withLetter(run: (folder: string, parent: string) => Promise<void>): Promise<void> {
  const parent = await mkdtemp(join(tmpdir(), 'calm-counter-'));
  const folder = join(parent, 'letters');
  await mkdir(folder);
  await writeFile(join(folder, 'letter.txt'), 'Dear …');
  await run(folder, parent);
  expect(await readFile(join(folder, 'letter.txt'), 'utf8')).toBe('Dear …');
  await rm(parent, { recursive: true });
}

test('a build into a folder with other files stops, says why, and leaves them alone', async () => {
  await withLetter(async (folder) => {
    const { code, output } = await command('build', { OUT_DIR: folder, CONTENT_DIR: folders.content });
    expect(code).toBe(1);
    expect(output).toMatch(/^✗ The output folder .*letters holds files .*“letter\.txt”.*OUT_DIR\.\n$/);
    expect(await readdir(folder)).toEqual(['letter.txt']);
  });
});

test('a build through a symbolic link stops, and leaves what is behind it alone', async () => {
  await withLetter(async (folder, parent) => {
    await symlink(folder, join(parent, 'dist'));
    const { code, output } = await command('build', { OUT_DIR: join(parent, 'dist'), CONTENT_DIR: folders.content });
    expect([code, output]).toEqual([1, expect.stringMatching(/^✗ The output folder .*dist is a symbolic link.*\n$/)]);
    expect(await readdir(parent)).toEqual(['dist', 'letters']);
  });
});

test('a build into a file stops', async () => {
  await withLetter(async (folder) => {
    const { code, output } = await command('build', {
      OUT_DIR: join(folder, 'letter.txt'),
      CONTENT_DIR: folders.content,
    });
    expect([code, output]).toEqual([1, expect.stringContaining('is a file, not a folder')]);
  });
});

test('two builds at once into one folder wait for each other, and both end well', async () => {
  test.setTimeout(180_000);
  const parent = await mkdtemp(join(tmpdir(), 'calm-counter-'));
  const env = { OUT_DIR: join(parent, 'dist'), CONTENT_DIR: folders.languagesContent };
  const first = command('build', env);
  const workspace = join(parent, '.dist.build', 'site', 'en');
  await expect.poll(() => existsSync(workspace), { timeout: 60_000, intervals: [50] }).toBe(true);
  const second = command('build', env);
  expect((await first).code).toBe(0);
  expect(existsSync(join(parent, 'dist', 'en', 'index.html'))).toBe(true);
  const { code, output } = await second;
  expect([code, output]).toEqual([0, expect.stringContaining('another build of this project is under way')]);
  expect(await readdir(parent)).toEqual(['dist']);
  await rm(parent, { recursive: true });
});
