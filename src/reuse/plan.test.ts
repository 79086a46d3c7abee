import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixture, swap, type Overrides } from '../authoring/fixture.ts';
import { checkContent } from '../checks/index.ts';
import { forgetPlan, LastSiteError, planReuse, reusedParts, rememberParts, takeReused } from './plan.ts';

let [root, target, site] = ['', '', ''];
const pagesOf = (folder: string): string[] =>
  ['nb/calm-nb', 'embed/nb/calm', 'fragment/nb/lists/calm'].map((page) => join(folder, page, 'index.html'));
const write = async (file: string, text = 'text'): Promise<void> => {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
};
const plan = (overrides: Overrides = {}, force = false) =>
  planReuse({ root, target, program: 'a', drafts: false, force }, checkContent(fixture(overrides), { advice: false }));

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'plan-'));
  [target, site] = [join(root, 'dist'), join(root, 'new')];
  for (const page of pagesOf(target)) await write(page);
  for (const folder of [target, site]) await write(join(folder, 'assets', 'page.a1.js'));
  expect((await plan()).reused).toBe(0);
  await rememberParts();
});
afterEach(async () => {
  forgetPlan();
  await rm(root, { recursive: true });
});

describe('what a build takes from the last site', () => {
  it('is what has not changed', async () => {
    expect((await plan()).reused).toBe(1);
    expect([...reusedParts()]).toEqual(['nb/calm']);
    takeReused(site);
    for (const page of pagesOf(site)) expect(await readFile(page, 'utf8')).toBe('text');
  });

  it('is nothing of what has', async () => {
    expect((await plan({ 'topics/calm/nb.mdx': swap('Learn one by heart', 'Learn two by heart') })).reused).toBe(0);
    takeReused(site);
    await expect(readFile(pagesOf(site)[0] ?? '')).rejects.toThrow('ENOENT');
  });

  it('is nothing where all shall be made anew', async () => {
    expect((await plan({}, true)).reused).toBe(0);
  });

  it('is nothing that somebody has changed in the site', async () => {
    await write(pagesOf(target)[1] ?? '', 'other text');
    expect((await plan()).reused).toBe(0);
  });
});

describe('a build stops', () => {
  it('if the last site is changed meanwhile', async () => {
    await plan();
    await rm(target, { recursive: true });
    expect(() => {
      takeReused(site);
    }).toThrow(LastSiteError);
  });

  it('if pages of the last site load a script that is not made any more', async () => {
    await plan();
    await rm(join(site, 'assets', 'page.a1.js'));
    await write(join(site, 'assets', 'page.b2.js'));
    expect(() => {
      takeReused(site);
    }).toThrow(/page\.a1\.js.*npm run build -- --force/);
  });

  it('rather than replace a page that it has made', async () => {
    await plan();
    await write(pagesOf(site)[0] ?? '', 'made by the build');
    expect(() => {
      takeReused(site);
    }).toThrow('EEXIST');
  });
});
