import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { precompress } from './precompress.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'precompress-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

it('packs texts in both ways, each to what it was, and leaves small files and pictures alone', async () => {
  const text = '<p>สวัสดี hei здравствуйте</p>\n'.repeat(100);
  await mkdir(join(folder, 'th'));
  await writeFile(join(folder, 'th', 'index.html'), text);
  await writeFile(join(folder, 'small.json'), '{}');
  await writeFile(join(folder, 'picture.png'), Buffer.alloc(5000));
  expect(await precompress(folder)).toBe(1);
  expect((await readdir(folder, { recursive: true })).sort()).toEqual(
    [
      'picture.png',
      'small.json',
      'th',
      join('th', 'index.html'),
      join('th', 'index.html.br'),
      join('th', 'index.html.gz'),
    ].sort(),
  );
  expect(brotliDecompressSync(await readFile(join(folder, 'th', 'index.html.br'))).toString()).toBe(text);
  expect(gunzipSync(await readFile(join(folder, 'th', 'index.html.gz'))).toString()).toBe(text);
});
