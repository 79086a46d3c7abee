import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { licences } from './licences.ts';

const lucide = readFileSync(new URL('../icon/LICENSE-lucide.txt', import.meta.url), 'utf8');

it('goes with the site: the notices of its icons, of search and of the project itself', async () => {
  const text = await licences(false);
  expect(text).toContain(lucide.trim());
  // Some icons of Lucide are of the Feather project, which has a notice of its own.
  expect(lucide).toContain('Copyright (c) 2013-present Cole Bemis');
  expect(text).toContain('Copyright (c) Pagefind');
  expect(text).toContain('Creative Commons Attribution 4.0');
  expect(text).not.toContain('Sveltia');
});

it('has the notice of the CMS where the site has the editing page', async () => {
  expect(await licences(true)).toMatch(/Sveltia CMS[^]+Copyright \(c\) \d+ Kohei Yoshino/);
});
