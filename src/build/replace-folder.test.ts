import type nodeFs from 'node:fs/promises';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BUILD_MARK } from '../server/hosts/host.ts';
import { OutputFolderError } from './output-folder.ts';
import { replaceFolder, workspaceOf } from './replace-folder.ts';

/** Refuses to move the folder at this path, as the system does with a mount point. */
let immovable = '';
/** Refuses to copy, as the system does when the disk is full. */
let full = false;
vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof nodeFs>();
  return {
    ...fs,
    cp: vi.fn(async (...args: Parameters<typeof fs.cp>) => {
      await fs.cp(...args);
      if (full) throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
    }),
    rename: vi.fn((from: string, to: string) =>
      from === immovable
        ? Promise.reject(Object.assign(new Error('EBUSY: resource busy'), { code: 'EBUSY' }))
        : fs.rename(from, to),
    ),
  };
});

let work = '';
let target = '';
const write =
  (text: string, name = 'index.html') =>
  async (staging: string): Promise<void> => {
    await mkdir(join(staging, 'en'), { recursive: true });
    await writeFile(join(staging, name), text);
    await writeFile(join(staging, 'en', 'index.html'), text);
  };
const replace = (make: (staging: string) => Promise<void>): Promise<void> =>
  replaceFolder(target, { project: join(work, 'project'), content: [join(work, 'project', 'content')] }, make);
const page = (): Promise<string> => readFile(join(target, 'index.html'), 'utf8');

beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'replace-'));
  target = join(work, 'site');
  await mkdir(join(work, 'project', 'content'), { recursive: true });
});
afterEach(async () => {
  immovable = '';
  full = false;
  await rm(work, { recursive: true });
});

describe('replaceFolder', () => {
  it('makes an absent folder, also below absent ones, and leaves nothing else behind', async () => {
    target = join(work, 'a', 'b', 'site');
    await replace(write('new'));
    expect(await page()).toBe('new');
    expect(await readdir(join(work, 'a', 'b'))).toEqual(['site']);
  });

  it('replaces what an earlier build made, with all of its files', async () => {
    await replace(write('old', 'old.html'));
    await replace(write('new'));
    expect((await readdir(target)).sort()).toEqual([BUILD_MARK, 'en', 'index.html']);
    expect(await readdir(work)).toEqual(['project', 'site']);
  });

  it('keeps the old site in place while the new one is made', async () => {
    await replace(write('old'));
    await replace(async (staging) => {
      await write('new')(staging);
      expect(await page()).toBe('old');
    });
    expect(await page()).toBe('new');
  });

  it('keeps the old site where the new one could not be made', async () => {
    await replace(write('old'));
    const failing = async (staging: string): Promise<void> => {
      await write('half')(staging);
      throw new TypeError('The build failed.');
    };
    await expect(replace(failing)).rejects.toThrow('The build failed.');
    expect([await page(), await readdir(work)]).toEqual(['old', ['project', 'site']]);
  });

  it('stops before anything is made where the folder holds other files', async () => {
    await mkdir(target);
    await writeFile(join(target, 'letter.txt'), 'Dear …');
    const make = vi.fn(write('new'));
    await expect(replace(make)).rejects.toThrow(OutputFolderError);
    expect([make.mock.calls, await readdir(target), await readdir(work)]).toEqual([
      [],
      ['letter.txt'],
      ['project', 'site'],
    ]);
  });

  it('leaves files alone that appear in an empty folder during the build', async () => {
    const make = async (staging: string): Promise<void> => {
      await write('new')(staging);
      await mkdir(target);
      await writeFile(join(target, 'letter.txt'), 'Dear …');
    };
    await expect(replace(make)).rejects.toThrow('“letter.txt”');
    expect(await readdir(target)).toEqual(['letter.txt']);
  });

  it('refuses to work in a folder of somebody else that has the name of its workspace', async () => {
    await mkdir(workspaceOf(target));
    await writeFile(join(workspaceOf(target), 'letter.txt'), 'Dear …');
    await expect(replace(write('new'))).rejects.toThrow('“letter.txt”');
  });

  it('removes what a killed build left in the workspace', async () => {
    await mkdir(join(workspaceOf(target), 'site'), { recursive: true });
    await writeFile(join(workspaceOf(target), BUILD_MARK), '');
    await writeFile(join(workspaceOf(target), 'site', 'half.html'), '');
    await replace(write('new'));
    expect([(await readdir(target)).includes('half.html'), await readdir(work)]).toEqual([false, ['project', 'site']]);
  });

  it('puts the old site back that a build left aside, killed in the middle of the swap', async () => {
    await replace(write('old'));
    await mkdir(workspaceOf(target));
    await writeFile(join(workspaceOf(target), BUILD_MARK), '');
    await rename(target, join(workspaceOf(target), 'previous'));
    await expect(replace(() => Promise.reject(new TypeError('The build failed.')))).rejects.toThrow(TypeError);
    expect(await page()).toBe('old');
  });

  it('replaces the contents of a folder that cannot be moved, such as a mounted one', async () => {
    await replace(write('old', 'old.html'));
    immovable = target;
    await replace(write('new'));
    expect([(await readdir(target)).sort(), await page()]).toEqual([[BUILD_MARK, 'en', 'index.html'], 'new']);
    await replace(write('newer'));
    expect(await page()).toBe('newer');
  });

  it('leaves the old site as it was where the disk is full and the folder cannot be moved', async () => {
    await replace(write('old'));
    immovable = target;
    full = true;
    await expect(replace(write('new'))).rejects.toThrow('ENOSPC');
    expect([(await readdir(target)).sort(), await page()]).toEqual([[BUILD_MARK, 'en', 'index.html'], 'old']);
    full = false;
    await replace(write('new'));
    expect(await page()).toBe('new');
  });

  it('puts the old site back where the new one cannot take its place', async () => {
    await replace(write('old'));
    immovable = join(workspaceOf(target), 'site');
    await expect(replace(write('new'))).rejects.toThrow('EBUSY');
    expect([await page(), await readdir(work)]).toEqual(['old', ['project', 'site']]);
  });

  it('says so where a file is in the way, or the folder cannot be written', async () => {
    await writeFile(join(work, 'file'), '');
    target = join(work, 'file', 'site');
    await expect(replace(write('new'))).rejects.toThrow(/Nothing can be written beside .*OUT_DIR/);
    target = join(work, 'locked', 'site');
    await mkdir(join(work, 'locked'));
    await chmod(join(work, 'locked'), 0o555);
    // The administrator's account may write everywhere.
    if (process.getuid?.() !== 0)
      await expect(replace(write('new'))).rejects.toThrow(/Nothing can be written beside .*OUT_DIR/);
  });
});
