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
