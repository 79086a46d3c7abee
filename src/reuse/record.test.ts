import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readParts, writeParts } from './record.ts';

const PARTS = { 'nb/calm': { key: 'k', stamp: 's' } };
let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'record-'));
});
afterEach(async () => {
  await rm(root, { recursive: true });
});
const folderFor = async (name: string): Promise<string> => {
  await mkdir(join(root, name));
  return join(root, name);
};

it('what was kept of a folder is read again, and nothing of another', async () => {
  const target = await folderFor('dist');
  expect(await readParts(root, target)).toEqual({});
  await writeParts(root, { target, parts: PARTS });
  expect(await readParts(root, target)).toEqual(PARTS);
  expect(await readParts(root, `${target}-2`)).toEqual({});
});

it('folders that are gone are forgotten', async () => {
  const [gone, target] = [await folderFor('trial'), await folderFor('dist')];
  await writeParts(root, { target: gone, parts: PARTS });
  await rm(gone, { recursive: true });
  await writeParts(root, { target, parts: PARTS });
  expect(await readdir(join(root, '.cache', 'parts'))).toHaveLength(1);
  expect(await readParts(root, target)).toEqual(PARTS);
});

it.each(['', '{"target": 1}', 'null'])('a file that is not what was written counts as none: %j', async (text) => {
  const target = await folderFor('dist');
  await writeParts(root, { target, parts: PARTS });
  const [file = ''] = await readdir(join(root, '.cache', 'parts'));
  await writeFile(join(root, '.cache', 'parts', file), text);
  expect(await readParts(root, target)).toEqual({});
});
