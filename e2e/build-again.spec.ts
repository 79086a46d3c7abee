import { createHash } from 'node:crypto';
import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
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

test('a build after a change takes what has not changed from the last one, and is the same as one from nothing', async () => {
  test.setTimeout(240_000);
  const work = await mkdtemp(join(tmpdir(), 'calm-counter-'));
  const content = join(work, 'content');
  await cp(folders.content, content, { recursive: true });
  const build = async (out: string, ...args: string[]): Promise<number> => {
    const { code, output } = await command('build', { OUT_DIR: join(work, out), CONTENT_DIR: content }, args);
    expect(code, output).toBe(0);
    return Number(/(\d+) of \d+ parts are as the last build/.exec(output)?.[1] ?? 0);
  };
  const replace = async (file: string, from: string, to: string): Promise<void> => {
    const text = await readFile(join(content, file), 'utf8');
    expect(text).toContain(from);
    await writeFile(join(content, file), text.replace(from, to));
  };

  expect(await build('again')).toBe(0);
  // A text of a section, an item of a list, a search word; and what somebody has done to a page of the finished site.
  await replace('topics/keep-calm/en.mdx', 'Let your shoulders drop', 'Let your shoulders sink');
  await replace('topics/take-a-break/nb.mdx', 'slug: ', '# As before.\nslug: ');
  await replace('topics/phone-calls/ru.mdx', '[#why]\n\n', '[#why]\n\nЕщё одна строка.\n\n');
  await appendFile(join(content, 'search', 'en', 'anger.txt'), 'zzyzx\n');
  await appendFile(join(work, 'again', 'en', 'set-a-boundary', 'index.html'), '<!-- by hand -->');
  expect(await build('again')).toBeGreaterThan(10);
  await build('cold');
  expect(await filesOf(join(work, 'again'))).toEqual(await filesOf(join(work, 'cold')));

  // A title stands on the pages of other topics, too.
  await replace('topics/keep-calm/en.mdx', 'title: Keep calm when', 'title: Stay calm when');
  expect(await build('again')).toBeGreaterThan(10);
  expect(await build('cold', '--force')).toBe(0);
  expect(await filesOf(join(work, 'again'))).toEqual(await filesOf(join(work, 'cold')));
  await rm(work, { recursive: true });
});
