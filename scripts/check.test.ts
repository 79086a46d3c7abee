import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { swap, type Overrides } from '../src/authoring/fixture.ts';
import { withSearch } from '../src/checks/search.fixture.ts';

const script = fileURLToPath(new URL('check.ts', import.meta.url));
const PAGE = 'topics/calm/en.mdx';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'calm-counter-check-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Writes the fixture with some changes, and runs `npm run check` on it. */
function check(changes: Overrides, ...args: string[]): { readonly code: number | null; readonly out: string } {
  for (const [file, text] of withSearch(changes)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', CONTENT_DIR: folder },
  });
  return { code: status, out: stdout + stderr };
}
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

describe('npm run check -- --fix', () => {
  it('mends what is certain, says what it did, and leaves line ends and all else alone', () => {
    const spoilt = (text: string): string =>
      `\uFEFF${text
        .replace('title: Keep calm (en)', 'title: “Keep calm”')
        .replace('2. Step', '2.\u00a0St\u200bep')
        .replace('Say your', 'Sa\u0443 \u0e40\u0e40 caf\u0065\u0301 your')
        .replaceAll('\n', '\r\n')}\uFEFF`;
    const { code, out } = check(
      { [PAGE]: spoilt, 'topics/calm/topic.yaml': swap('owner: manager', 'owner: nobody') },
      '--fix',
      '--brief',
    );
    expect(read(PAGE)).toBe(
      `\uFEFF${(withSearch().get(PAGE) ?? '')
        .replace('title: Keep calm (en)', 'title: "Keep calm"')
        .replace('Say your', 'Say แ café your')
        .replaceAll('\n', '\r\n')}`,
    );
    expect(out).toContain(
      `▸ mended: ${basename(folder)}/${PAGE}:2  The value “Keep calm” stands in typographic quotation marks, which YAML takes for a part of it.`,
    );
    expect(out.match(/▸ mended/g)).toHaveLength(7);
    // What only a person can decide is told, and left.
    expect(out).toContain('“nobody” is not an owner of site.yaml.');
    expect(code).toBe(1);
  });

  it('changes nothing where nothing is certain', () => {
    const lost = swap('Step back', 'St\ufffdp back');
    const { code, out } = check({ [PAGE]: lost }, '--fix', '--brief');
    expect(out).not.toContain('mended');
    expect(read(PAGE)).toBe(withSearch({ [PAGE]: lost }).get(PAGE));
    expect(code).toBe(1);
  });
});

describe('npm run check -- --lang-of', () => {
  it('lists what concerns one language: pages, words and phrases', () => {
    const { code, out } = check(
      {
        'topics/calm/ru.mdx': swap('Step', 'St\u200bep'),
        'topics/calm/nb.mdx': swap('Step', 'St\u200bep'),
        'search/ru/shouting.txt': swap('yell', 'ye\u200bll'),
        'phrases/come-now.yaml': (text) =>
          text
            .replace('  ru: come-now use (ru)\n', '')
            .replace('nb: come', 'nb: co\u200bme')
            .replace('ru: come', 'ru: co\u200bme'),
      },
      '--lang-of',
      'ru',
    );
    const places = out.split('\n').filter((line) => /^content\/.*(error|missing)$/.test(line));
    expect(places).toEqual([
      'content/phrases/come-now.yaml:1  missing',
      'content/phrases/come-now.yaml:6:9  error',
      'content/search/ru/shouting.txt:2:3  error',
      'content/topics/calm/ru.mdx:22:6  error',
    ]);
    expect(out).toMatch(/▸ not listed, since they concern other languages or all: 2 errors, 0 missing/);
    expect(code).toBe(1);
  });

  it.each([
    [['--lang-of', 'fi'], '✗ “fi” is not a language of this site. Its languages are nb, ru, en.'],
    [['--lang-of'], '✗ --lang-of needs a word after it.'],
    [['--fixx'], '✗ “--fixx” is not an option of this command.'],
    [['ro'], '✗ “ro” is not an option of this command.'],
  ])('says what is wrong with %j', (args, message) => {
    const { code, out } = check({}, ...args);
    expect(out).toContain(message);
    expect(code).toBe(1);
  });
});
