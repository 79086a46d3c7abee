import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { onOneDisk } from './one-disk.ts';

let project = '';
let elsewhere = '';
beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'disk-'));
  // Linux has a second disk everywhere: this one is in memory.
  elsewhere = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'disk-'));
});
afterEach(async () => {
  await rm(project, { recursive: true });
  await rm(elsewhere, { recursive: true });
});

const page =
  (made: string[] = []) =>
  async (folder: string): Promise<void> => {
    made.push(folder);
    await mkdir(folder);
    await writeFile(join(folder, 'index.html'), 'Welcome');
  };

it('on the project’s disk a folder is made where it belongs', async () => {
  const made: string[] = [];
  await onOneDisk(project, join(project, 'site'), page(made));
  expect(made).toEqual([join(project, 'site')]);
  expect(await readdir(join(project, '.cache'))).toEqual([]);
});

it('for another disk it is made in the project, and copied', async () => {
  const otherDisk = (await stat(project)).dev !== (await stat(elsewhere)).dev;
  const made: string[] = [];
  await onOneDisk(project, join(elsewhere, 'site'), page(made));
  expect(made).toEqual([otherDisk ? join(project, '.cache', 'site') : join(elsewhere, 'site')]);
  expect(await readFile(join(elsewhere, 'site', 'index.html'), 'utf8')).toBe('Welcome');
  expect(await readdir(elsewhere)).toEqual(['site']);
  expect(await readdir(join(project, '.cache'))).toEqual([]);
});
