import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digest } from './digest.ts';
import { textOfVersion, wordChanges } from './history.ts';

let folder = '';
let file = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'history-'));
  file = join(folder, 'en.mdx');
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], { cwd: folder });
  };
  git('init', '--quiet');
  for (const text of ['Breathe in.', 'Breathe out.', 'Breathe out slowly.']) {
    writeFileSync(file, text);
    git('add', '.');
    git('commit', '--quiet', '-m', text);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const whole = (text: string): string => text;

describe('the history of a file', () => {
  it('has the text of a version, however old', async () => {
    expect(await textOfVersion(file, digest('Breathe in.'), whole)).toBe('Breathe in.');
    expect(await textOfVersion(file, digest('Breathe out.'), whole)).toBe('Breathe out.');
  });

  it('has no text of a version that was never committed', async () => {
    expect(await textOfVersion(file, digest('Shout.'), whole)).toBeUndefined();
  });

  it('is empty where there is no repository, as in a zip copy', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'copy-'));
    try {
      expect(await textOfVersion(join(copy, 'en.mdx'), digest('Breathe in.'), whole)).toBeUndefined();
    } finally {
      rmSync(copy, { recursive: true });
    }
  });
});

describe('changes', () => {
  it.each([
    ['en', 'Breathe in slowly.', 'Breathe out slowly.', 'Breathe [-in-]{+out+} slowly.'],
    ['th', 'หายใจเข้าช้าๆ', 'หายใจออกช้าๆ', /\[-.*เข้า.*-\]\{\+.*ออก.*\+\}/],
    ['ru', 'Отойдите.', 'Отойдите на шаг.', 'Отойдите{+ на шаг+}.'],
  ])('are told word by word in %s', (lang, before, after, expected) => {
    const told = wordChanges(before, after, lang);
    if (typeof expected === 'string') expect(told).toBe(expected);
    else expect(told).toMatch(expected);
  });
});
