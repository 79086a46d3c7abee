import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readIndex, readList } from './list.ts';
import { isKept, writeOfflineLists } from './write-lists.ts';

describe('isKept', () => {
  it.each([
    'index.html',
    '404.html',
    'favicon.svg',
    'nb/index.html',
    'nb/hold-roen/index.html',
    'nb/manifest.json',
    'assets/styles.D4.css',
    'assets/find/nb-a1b2/w3.json',
    'find/nb.json',
    'find/moved.json',
    'say/nb/topic-keep-calm.json',
    'fragment/nb/share/index.html',
    'pagefind/nb/pagefind.js',
    'pagefind/nb/index/nb_a1.pf_index',
  ])('nb needs %s', (file) => {
    expect(isKept(file, 'nb')).toBe(true);
  });

  it.each([
    'en/keep-calm/index.html',
    'embed/nb/keep-calm/index.html',
    'embed.js',
    'sw.js',
    'share.png',
    'app-512.png',
    'catalog.json',
    'nginx.conf',
    'assets/find/en-a1b2/w3.json',
    'assets/find/nb-NO-a1b2/w3.json',
    'find/en.json',
    'nb/hold-roen/index.html.br',
    'assets/find/nb-a1b2/w3.json.gz',
    'pagefind/en/pagefind.js',
    'pagefind/nb-NO/pagefind.js',
    'handbook/nb.pdf',
    'nb/handbook.pdf',
  ])('nb does not need %s', (file) => {
    expect(isKept(file, 'nb')).toBe(false);
  });
});

describe('writeOfflineLists', () => {
  let folder: string;
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'offline-'));
    await write('index.html', 'start');
    await write('nb/index.html', 'hei');
    await write('en/index.html', 'hi');
    await write('nb/ærlig/index.html', 'side');
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });
  const json = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(folder, name), 'utf8'));

  it('names the files of each language by the addresses that browsers ask for, with their sizes', async () => {
    const index = writeOfflineLists(folder, ['nb', 'en']);
    expect(readIndex(await json('offline/index.json'))).toEqual(index);
    expect(index.languages).toEqual({ nb: 12, en: 7 });
    const list = readList(await json('offline/nb.json'));
    expect(list?.files.map(([address]) => address)).toEqual(['', 'nb/', 'nb/%C3%A6rlig/']);
  });

  it('has another version when any file changes, and the same when none does', async () => {
    const { version } = writeOfflineLists(folder, ['nb', 'en']);
    expect(writeOfflineLists(folder, ['nb', 'en']).version).toBe(version);
    await write('en/index.html', 'ho');
    expect(writeOfflineLists(folder, ['nb', 'en']).version).not.toBe(version);
  });

  it('takes what the lists of another site say of files that are those of that site', async () => {
    const other = await mkdtemp(join(tmpdir(), 'offline-other-'));
    const hashes = async (site: string) =>
      new Map(
        readList(JSON.parse(await readFile(join(site, 'offline/nb.json'), 'utf8')))?.files.map(([at, hash]) => [
          at,
          hash,
        ]),
      );
    writeOfflineLists(folder, ['nb', 'en']);
    const before = await hashes(folder);
    for (const file of ['nb/index.html', 'nb/ærlig/index.html']) {
      await mkdir(dirname(join(other, file)), { recursive: true });
      await writeFile(join(other, file), 'changed');
    }
    writeOfflineLists(other, ['nb', 'en'], { from: folder, files: new Set(['nb/ærlig/index.html']) });
    const after = await hashes(other);
    expect(after.get('nb/%C3%A6rlig/')).toBe(before.get('nb/%C3%A6rlig/'));
    expect(after.get('nb/')).not.toBe(before.get('nb/'));
    await rm(other, { recursive: true });
  });
});
