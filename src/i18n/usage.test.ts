import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contentFolder, readContentFolder } from '../authoring/content-folder.ts';
import { readContent } from '../authoring/read.ts';
import { LISTS, STAGES } from '../authoring/schema.ts';
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

/** Texts that the code names by a template, with all that can stand in it: a key beyond these is used by nobody. */
const TEMPLATES: Readonly<Record<string, readonly string[]>> = {
  'checklist.': LISTS,
  'embed.': ['tag', 'tag-note', 'frame', 'frame-note', 'address', 'address-note'],
  'embed.theme.': ['auto', 'light', 'dark'],
  'embed.host.': ['plain', 'sharepoint', 'teams', 'confluence', 'wordpress', 'moodle'],
  'fallback.': ['page', 'section'],
  'language.in.': content.site.data?.languages.map(({ code: lang }) => lang) ?? [],
  'nav.': ['home', 'checklists', 'phrases', 'search'],
  'share.': [
    'print',
    'print-empty',
    'copy',
    'link',
    'save',
    'read',
    'copied',
    'link-copied',
    'by-hand',
    'print-blocked',
    'saved',
    'added',
    'added-link',
    'same',
    'undone',
    'link-broken',
    'refused.unreadable',
    'refused.too-large',
    'refused.not-ours',
    'refused.newer',
    'refused.damaged',
  ],
  'source.set-aside.': ['contested', 'later', 'outside'],
  'stage.': STAGES,
};
const byTemplate = (key: string): boolean =>
  Object.entries(TEMPLATES).some(
    ([prefix, ends]) => code.includes(`\`${prefix}\${`) && ends.some((end) => prefix + end === key),
  );

describe('interface texts', () => {
  it('there are some to look for, and code to look in', () => {
    expect(keys.length).toBeGreaterThan(50);
    expect(files.length).toBeGreaterThan(50);
  });

  it.each(keys)('%s is used', (key) => {
    expect(
      code.includes(`'${key}'`) || byTemplate(key),
      `no file of src/ names “${key}”: remove it from content/interface/`,
    ).toBe(true);
  });

  it.each(Object.entries(TEMPLATES))('each text that “%s…” may name is there', (prefix, ends) => {
    for (const end of ends) expect(keys).toContain(prefix + end);
  });
});
