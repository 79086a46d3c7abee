import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeHandedOver, type HandedOver } from './handed-over.ts';

let site = '';
beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'handed-over-'));
});
afterEach(() => rm(site, { recursive: true }));

const handOver = async (kind: string, lang: string, files: HandedOver): Promise<void> => {
  await mkdir(join(site, 'handed-over', kind), { recursive: true });
  await writeFile(join(site, 'handed-over', kind, `${lang}.json`), JSON.stringify(files));
};

describe('files that pages have handed over', () => {
  it('stand each by itself where browsers ask for them, and nowhere else', async () => {
    await handOver('say', 'th', [
      ['say/th/a.json', '{"text":"ใจเย็น"}'],
      ['say/th/b.json', '{}'],
    ]);
    await handOver('oembed', 'nb', [['oembed/nb/calm.json', '{"version":"1.0"}']]);
    expect(writeHandedOver(site)).toBe(3);
    expect(await readFile(join(site, 'say', 'th', 'a.json'), 'utf8')).toBe('{"text":"ใจเย็น"}');
    expect(await readFile(join(site, 'oembed', 'nb', 'calm.json'), 'utf8')).toBe('{"version":"1.0"}');
    expect((await readdir(site)).toSorted()).toEqual(['oembed', 'say']);
  });
});
