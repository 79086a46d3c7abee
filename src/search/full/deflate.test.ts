import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deflated } from './deflate.ts';

const raw = Buffer.from(Array.from({ length: 4000 }, (_, index) => `${String((index * 7919) % 1013)} customers, ${String(index % 17)} counters; `).join(''));
const usual = gzipSync(raw, { level: 9 });
let folder = '';

beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'deflate-')); });
afterEach(() => rm(folder, { recursive: true }));

describe('deflated', () => {
  it('is smaller, and inflates to the same', async () => {
    const smaller = await deflated(usual, folder);
    expect(smaller.length).toBeLessThan(usual.length);
    expect(gunzipSync(smaller).equals(raw)).toBe(true);
  });

  it('is kept, and made anew where what was kept is broken', async () => {
    const first = await deflated(usual, folder);
    const [kept = ''] = await readdir(folder);
    expect(await readFile(join(folder, kept))).toEqual(Buffer.from(first));
    for (const broken of [first.slice(0, 50), gzipSync('something else')]) {
      await writeFile(join(folder, kept), broken);
      expect(Buffer.from(await deflated(usual, folder))).toEqual(Buffer.from(first));
      expect((await readFile(join(folder, kept))).length).toBe(first.length);
    }
  });

  it('gives the file back where it cannot be smaller', async () => {
    const smallest = await deflated(usual, folder);
    expect(await deflated(smallest, folder)).toBe(smallest);
  });

  it('refuses what is no gzip file', async () => {
    await expect(deflated(raw, folder)).rejects.toThrow();
  });
});
