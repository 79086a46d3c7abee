import { textOf } from '../authoring/text-file.ts';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContentFolder } from '../authoring/content-folder.ts';
import { applyRenaming } from './apply.ts';
import { removeTopic } from './remove.ts';
import { renameTopic } from './rename.ts';
import { folder as fixtureFolder } from './renaming.fixture.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renaming-'));
  for (const [file, text] of fixtureFolder()) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), textOf(text));
  }
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('a renaming on disk', () => {
  it('is what it was in memory, and takes hidden files of the folder along', async () => {
    await writeFile(join(folder, 'topics/calm/.note'), 'Mine');
    const before = await readContentFolder(folder);
    const renaming = renameTopic(before, 'calm', 'steady');
    const written = await applyRenaming(folder, before, renaming);
    expect(new Map([...(await readContentFolder(folder))].sort())).toEqual(new Map([...renaming.files].sort()));
    expect(await readFile(join(folder, 'topics/steady/.note'), 'utf8')).toBe('Mine');
    expect(written).not.toContain('topics/steady/nb.mdx');
    expect(written).toContain('moved.yaml');
  });

  it('takes the folder of a removed topic away, unless something else lies in it', async () => {
    const before = await readContentFolder(folder);
    await writeFile(join(folder, 'topics/calm/.note'), 'Mine');
    await applyRenaming(folder, before, removeTopic(before, 'calm'));
    expect(await readdir(join(folder, 'topics/calm'))).toEqual(['.note']);
    await rm(join(folder, 'topics/calm'), { recursive: true });
    expect(await readdir(join(folder, 'topics'))).toEqual(['safety']);
  });
});
