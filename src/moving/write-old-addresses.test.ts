import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeOldAddresses, type OldAddress } from './write-old-addresses.ts';

let folder = '';
const write = async (path: string, text: string): Promise<void> => {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), text);
};
const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');
const moved = (...addresses: OldAddress[]): Promise<void> => write('find/moved.json', JSON.stringify(addresses));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'moved-'));
  await write('embed/nb/calm/index.html', 'Frame');
  await write('oembed/nb/calm.json', '{}');
  await write('nb/rolig/index.html', 'Page');
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

it('puts a page at the old address of a page, and the same answer at those of an embed and of oEmbed', async () => {
  await moved(
    { kind: 'page', from: 'nb/ไทย/', to: 'nb/rolig/', html: '<p>' },
    { kind: 'embed', from: 'embed/nb/old/', to: 'embed/nb/calm/' },
    { kind: 'oembed', from: 'oembed/nb/old.json', to: 'oembed/nb/calm.json' },
  );
  expect((await writeOldAddresses(folder)).map(({ from }) => from)).toEqual([
    'nb/ไทย/',
    'embed/nb/old/',
    'oembed/nb/old.json',
  ]);
  expect(await Promise.all(['nb/ไทย/index.html', 'embed/nb/old/index.html', 'oembed/nb/old.json'].map(read))).toEqual([
    '<p>',
    'Frame',
    '{}',
  ]);
  expect(await read('moved.js')).toContain('location.replace');
  expect(await readdir(join(folder, 'find'))).toEqual([]);
});

it('writes over nothing that is there', async () => {
  await moved({ kind: 'page', from: 'nb/rolig/', to: 'nb/ny/', html: '<p>' });
  await expect(writeOldAddresses(folder)).rejects.toThrow('EEXIST');
  expect(await read('nb/rolig/index.html')).toBe('Page');
});

it('adds no script where nothing has moved', async () => {
  await moved();
  expect(await writeOldAddresses(folder)).toEqual([]);
  expect(await readdir(folder)).not.toContain('moved.js');
});
