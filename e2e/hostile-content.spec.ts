import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { readElements } from '../src/site/hostile-text.fixture.ts';
import { command } from './support/builds.ts';
import { folders } from './support/folders.ts';

/** Ends every kind of place in HTML that a text may stand in, and adds an element and an attribute that no page has. */
const hostile = (name: string): string =>
  `${name}</title></textarea></script>--><hostile-element>"><hostile-element>' data-hostile='1' data-hostile="2\n{1} &lt;hostile-element>`;

test('names in site.yaml are text wherever they stand: none becomes an element, an attribute or broken JSON; pictures come to another disk too', async () => {
  test.setTimeout(180_000);
  const folder = await mkdtemp(join(tmpdir(), 'calm-counter-'));
  const content = join(folder, 'content');
  // Onto another disk where there is one: pictures come there by another way (src/build/one-disk.ts).
  const otherDisk = existsSync('/dev/shm') ? await mkdtemp('/dev/shm/calm-counter-') : folder;
  const out = join(otherDisk, 'site');
  await cp(folders.content, content, { recursive: true });
  const file = join(content, 'site.yaml');
  const yaml = (await readFile(file, 'utf8'))
    .replace(/^name: .*/m, `name: ${JSON.stringify(hostile('Site'))}`)
    .replace(/^organisation: .*/m, `organisation: ${JSON.stringify(hostile('Shop'))}`)
    .replace('name: English', `name: ${JSON.stringify(hostile('Language'))}`)
    .replace('en: head of customer service', `en: ${JSON.stringify(hostile('Owner'))}`);
  await writeFile(file, yaml);
  const { code, output } = await command('build', { CONTENT_DIR: content, OUT_DIR: out });
  expect(code, output).toBe(0);

  const names = await readdir(out, { recursive: true });
  expect(names.filter((name) => /^assets.counter\./.test(name))).not.toEqual([]);
  const seen = new Set<string>();
  for (const name of names.filter((path) => path.endsWith('.html'))) {
    const html = await readFile(join(out, name), 'utf8');
    const elements = readElements(html);
    expect(
      elements.filter((element) => element.name === 'hostile-element'),
      name,
    ).toEqual([]);
    expect(
      elements.filter(({ attributes }) => 'data-hostile' in attributes),
      name,
    ).toEqual([]);
    for (const { text, attributes } of elements)
      for (const value of [text, ...Object.values(attributes)])
        for (const part of ['Site', 'Shop', 'Language', 'Owner']) if (value.includes(hostile(part))) seen.add(part);
  }
  // Otherwise the texts would not have been in the pages at all.
  expect([...seen].sort()).toEqual(['Language', 'Owner', 'Shop', 'Site']);

  for (const name of names.filter((path) => path.endsWith('.json')))
    JSON.parse(await readFile(join(out, name), 'utf8'));
  expect(await readFile(join(out, 'sitemap.xml'), 'utf8')).not.toContain('hostile');
  for (const name of ['_headers', '.htaccess', 'web.config', 'nginx.conf'])
    expect(await readFile(join(out, name), 'utf8'), name).not.toContain('hostile');
  for (const made of new Set([folder, otherDisk])) await rm(made, { recursive: true });
});
