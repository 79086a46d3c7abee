import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stampOf, takePart } from './part-files.ts';

const PART = { name: 'find/nb', key: '', paths: ['find/nb.json', 'assets/find/nb-*', 'pagefind/nb'] };
const FILES = [
  'find/nb.json',
  'find/nb.json.br',
  'assets/find/nb-a1b2/w0.json',
  'pagefind/nb/index/nb_a1.pf_index',
] as const;
const OF_OTHERS = ['find/nb-NO.json', 'assets/find/nb-NO-a1b2/w0.json', 'pagefind/nb-NO/pagefind.js'] as const;

let [folder, site, other] = ['', '', ''];
const write = async (file: string, text = file): Promise<void> => {
  await mkdir(dirname(join(site, file)), { recursive: true });
  await writeFile(join(site, file), text);
};
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parts-'));
  [site, other] = [join(folder, 'site'), join(folder, 'other')];
  for (const file of [...FILES, ...OF_OTHERS]) await write(file);
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('stampOf', () => {
  it('is the same as long as nobody has touched a file', async () => {
    const stamp = stampOf(site, PART);
    expect(stamp).toBeDefined();
    for (const file of OF_OTHERS) await write(file, 'changed by somebody');
    expect(stampOf(site, PART)).toBe(stamp);
  });

  it.each(FILES)('tells that %s was changed', async (file) => {
    const stamp = stampOf(site, PART);
    await write(file, `${file}.`);
    expect(stampOf(site, PART)).not.toBe(stamp);
  });

  it('tells that a file was written again, at the same length', async () => {
    const stamp = stampOf(site, PART);
    await utimes(join(site, FILES[0]), 1, 1);
    expect(stampOf(site, PART)).not.toBe(stamp);
  });

  it('tells that a file was added or removed', async () => {
    const stamp = stampOf(site, PART);
    await write('assets/find/nb-a1b2/w1.json');
    expect(stampOf(site, PART)).not.toBe(stamp);
    await rm(join(site, 'assets/find/nb-a1b2'), { recursive: true });
    expect(stampOf(site, PART)).toBeUndefined();
  });
});

describe('takePart', () => {
  it('puts all files of a part into another site, and none of another part', async () => {
    takePart(site, other, PART);
    for (const file of FILES) expect(await readFile(join(other, file), 'utf8')).toBe(file);
    for (const file of OF_OTHERS) await expect(readFile(join(other, file))).rejects.toThrow('ENOENT');
  });

  it('leaves them there when the first site is taken away', async () => {
    takePart(site, other, PART);
    await rm(site, { recursive: true });
    expect(await readFile(join(other, FILES[2]), 'utf8')).toBe(FILES[2]);
  });
});
