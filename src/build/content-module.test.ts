import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../authoring/content-folder.ts';
import { isContentFile } from './content-module.ts';

const FOLDER = contentFolder();

describe('what has the pages made anew', () => {
  it.each([
    'topics/keep-calm/nb.mdx',
    'site.yaml',
    'search/th/anger.txt',
    'interface/en.json',
    'topics/keep-calm/desk.PNG',
  ])('%s', (file) => {
    expect(isContentFile(`${FOLDER}/${file}`)).toBe(true);
    expect(isContentFile(`${FOLDER}/${file}`.replaceAll('/', '\\'))).toBe(true);
  });

  it.each([
    'topics/keep-calm/nb.mdx.saved',
    'topics/keep-calm/nb.mdx~',
    'topics/keep-calm/.nb.mdx.swp',
    'topics/keep-calm/.nb.mdx',
    'topics/keep-calm/4913',
  ])('not %s, which a program writes for a moment beside what it saves', (file) => {
    expect(isContentFile(`${FOLDER}/${file}`)).toBe(false);
  });

  it('nothing outside the content', () => {
    expect(isContentFile(`${FOLDER}-of-somebody/topics/keep-calm/nb.mdx`)).toBe(false);
  });
});

it('texts of topics are shown where a build that takes pages from the last site knows of it', () => {
  const src = join(import.meta.dirname, '..');
  const showing = globSync('**/*.astro', { cwd: src }).filter((file) =>
    readFileSync(join(src, file), 'utf8').includes('compiledPage('),
  );
  // Pages of topics; those of the levels, whose topics pagesToCompile() names; and the handbook, for which all is made anew.
  expect(showing.map((file) => file.replaceAll('\\', '/')).sort()).toEqual([
    'handbook/HandbookTopic.astro',
    'handbook/LadderTable.astro',
    'ladder/QuickPage.astro',
    'topic/TopicSection.astro',
  ]);
});
