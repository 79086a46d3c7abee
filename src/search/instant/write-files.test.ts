import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeIndexFiles, type FilesOfLanguage } from './write-files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'index-files-'));
  await mkdir(join(folder, 'find', 'files'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const handOver = (lang: string, given: FilesOfLanguage): Promise<void> =>
  writeFile(join(folder, 'find', 'files', `${lang}.json`), JSON.stringify(given));

describe('the files of the instant index', () => {
  it('stand each by itself where browsers ask for them, however many there are', async () => {
    const names = Array.from({ length: 200 }, (_, at) => `w${String(at)}`);
    await handOver('nb', {
      folder: 'nb-a1',
      core: '{"lang":"nb"}',
      files: names.map((name) => [name, JSON.stringify({ words: [name] })] as const),
    });
    await handOver('th', { folder: 'th-b2', core: '{}', files: [['r0', '{"rows":["ใจเย็น"]}']] });
    expect(writeIndexFiles(folder)).toBe(203);
    const folders = join(folder, 'assets', 'find');
    expect((await readdir(join(folders, 'nb-a1'))).toSorted()).toEqual(names.map((name) => `${name}.json`).toSorted());
    expect(JSON.parse(await readFile(join(folders, 'nb-a1', 'w137.json'), 'utf8'))).toEqual({ words: ['w137'] });
    expect(await readFile(join(folder, 'find', 'nb.json'), 'utf8')).toBe('{"lang":"nb"}');
    expect(JSON.parse(await readFile(join(folders, 'th-b2', 'r0.json'), 'utf8'))).toEqual({ rows: ['ใจเย็น'] });
  });

  it('leave nothing of what the pages handed over', async () => {
    await handOver('nb', { folder: 'nb-a1', core: '{}', files: [['w0', '{}']] });
    writeIndexFiles(folder);
    expect(await readdir(join(folder, 'find'))).toEqual(['nb.json']);
  });
});
