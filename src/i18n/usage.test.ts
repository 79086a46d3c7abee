import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contentFolder, readContentFolder } from '../authoring/content-folder.ts';
import { readContent } from '../authoring/read.ts';
import { flatten } from './dictionary.ts';

const source = fileURLToPath(new URL('..', import.meta.url));
const entries = await readdir(source, { recursive: true, withFileTypes: true });
const files = entries.filter(
  (entry) => entry.isFile() && /\.(astro|ts)$/.test(entry.name) && !entry.name.endsWith('.test.ts'),
);
const code = (await Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')))).join('\n');
const content = readContent(await readContentFolder(contentFolder()));
const keys = [
  ...new Set(
    [...flatten(content.interface.get('en')?.data ?? {}).keys()].map((key) => key.replace(/_(one|other)$/, '')),
  ),
];

/**
 * Prefixes of the texts that the code names by a template: `embed.theme.` of `embed.theme.${theme}`. The rest of such a key
 * is a word of the code ('auto'), a language of the site, or comes with an end of its own in the template (`-note`).
 */
const templates = [...code.matchAll(/`([a-z-]+(?:\.[a-z-]+)*\.)\$\{[^}`]+\}([a-z-]*)`/g)].map(
  ([, prefix = '', end = '']) => ({ prefix, end }),
);
// A prefix may have a name of its own: `IN_LANGUAGE = 'language.in.'`.
for (const [, prefix = ''] of code.matchAll(/'([a-z-]+(?:\.[a-z-]+)*\.)'/g)) templates.push({ prefix, end: '' });
const languages = content.site.data?.languages.map(({ code: lang }) => lang) ?? [];
const isWord = (word: string): boolean => code.includes(`'${word}'`) || languages.includes(word);
const namedByTemplate = (key: string): boolean =>
  templates.some(
    ({ prefix, end }) =>
      key.startsWith(prefix) && key.endsWith(end) && isWord(key.slice(prefix.length, key.length - end.length)),
  );

describe('interface texts', () => {
  it('there are some to look for, and code to look in', () => {
    expect(keys.length).toBeGreaterThan(50);
    expect(files.length).toBeGreaterThan(50);
  });

  it.each(keys)('%s is used', (key) => {
    expect(
      code.includes(`'${key}'`) || namedByTemplate(key),
      `no file of src/ names “${key}”: remove it from content/interface/`,
    ).toBe(true);
  });

  it('a text that no code names is found', () => {
    expect(namedByTemplate('embed.theme.auto')).toBe(true);
    expect(namedByTemplate('embed.frame-note')).toBe(true);
    expect(namedByTemplate('language.in.th')).toBe(true);
    expect(['embed.theme.sepia', 'share.refused.expired', 'stage.never'].filter(namedByTemplate)).toEqual([]);
  });
});
