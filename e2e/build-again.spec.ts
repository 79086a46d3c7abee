import { createHash } from 'node:crypto';
import { appendFile, cp, link, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'playwright/test';
import { command } from './support/builds.ts';
import { folders } from './support/folders.ts';

/** Each file of a site with the digest of what it holds. */
async function filesOf(site: string): Promise<Map<string, string>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files.map(
    async (file) =>
      [
        relative(site, file),
        createHash('sha256')
          .update(await readFile(file))
          .digest('hex'),
      ] as const,
  );
  return new Map((await Promise.all(pairs)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

let work = '';
test.beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'calm-counter-'));
});
test.afterAll(async () => {
  await rm(work, { recursive: true });
});

test('a build after a change takes what has not changed from the last one, and is the same as one from nothing', async () => {
  test.setTimeout(480_000);
  const content = join(work, 'content');
  await cp(folders.content, content, { recursive: true });
  /** @returns how many parts it took, of how many */
  const build = async (out: string, ...args: string[]): Promise<readonly [taken: number, all: number]> => {
    const { code, output } = await command(
      'build',
      { OUT_DIR: join(work, out), CONTENT_DIR: content, BASE_PATH: '/kb/', PRECOMPRESS: '1' },
      args,
    );
    expect(code, output).toBe(0);
    const [, taken, all] = /(\d+) of (\d+) parts are as the last build/.exec(output) ?? [];
    return [Number(taken ?? 0), Number(all ?? 0)];
  };
  const replace = async (file: string, from: string, to: string): Promise<void> => {
    const text = await readFile(join(content, file), 'utf8');
    expect(text).toContain(from);
    await writeFile(join(content, file), text.replace(from, to));
  };

  expect(await build('again')).toEqual([0, 0]);
  // A second name for each file that readers are served while the next build runs.
  const live = join(work, 'live');
  const served = await filesOf(join(work, 'again'));
  for (const file of served.keys()) {
    await mkdir(dirname(join(live, file)), { recursive: true });
    await link(join(work, 'again', file), join(live, file));
  }
  const [taken, all] = await build('again');
  expect([taken > 0, taken]).toEqual([true, all]);
  expect(await filesOf(join(work, 'again'))).toEqual(served);

  // A text of a section, an item of a list that others were translated from, a search word; and what somebody has done to a page of the site.
  await replace('topics/keep-calm/en.mdx', 'Let your shoulders drop', 'Let your shoulders sink');
  await replace('topics/see-their-side/en.mdx', 'same-side: ', 'same-side: Today ');
  await replace('topics/phone-calls/ru.mdx', '[#why]\n\n', '[#why]\n\nЕщё одна строка.\n\n');
  await appendFile(join(content, 'search', 'en', 'anger.txt'), 'zzyzx\n');
  const byHand = join(work, 'again', 'en', 'set-a-boundary', 'index.html');
  await writeFile(`${byHand}.new`, 'by hand');
  await rename(`${byHand}.new`, byHand);
  expect((await build('again'))[0]).toBeGreaterThan(10);
  expect(await filesOf(live)).toEqual(served);
  await build('cold');
  expect(await filesOf(join(work, 'again'))).toEqual(await filesOf(join(work, 'cold')));

  // A title and an address stand on the pages of other topics, too.
  await replace('topics/keep-calm/en.mdx', 'title: Keep calm when', 'title: Stay calm when');
  await replace('topics/set-boundaries/nb.mdx', '\nslug: ', '\nslug: ny-');
  expect((await build('again'))[0]).toBeGreaterThan(10);
  expect(await build('cold', '--force')).toEqual([0, 0]);
  expect(await filesOf(join(work, 'again'))).toEqual(await filesOf(join(work, 'cold')));
});
