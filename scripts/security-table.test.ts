import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../e2e/support/folders.ts';

const text = readFileSync(join(root, 'docs', 'security.md'), 'utf8');
/** The files of the project that a text names. */
const filesIn = (part: string): string[] =>
  [...part.matchAll(/`((?:src|e2e|scripts|content)\/[\w./-]+\.\w+)`/g)].map(([, file]) => file ?? '');
const isTest = (file: string): boolean => /\.(test|spec)\.ts$|^e2e\/support\//.test(file);
/** The cells of each row of a table, without its head. */
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  .filter((cells) => cells.at(-1) !== 'Shown by' && !cells.every((cell) => /^-+$/.test(cell)));

describe('docs/security.md', () => {
  it('names only files that there are', () => {
    expect(filesIn(text).length).toBeGreaterThan(50);
    expect(filesIn(text).filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('shows each of its rows by a test', () => {
    expect(rows.length).toBeGreaterThan(25);
    expect(rows.filter((cells) => !filesIn(cells.at(-1) ?? '').some(isTest)).map(([what]) => what)).toEqual([]);
  });

  it('says “any value” only where a test tries made-up values', () => {
    const cells = rows.map((row) => row.at(-1) ?? '').filter((cell) => cell.includes('any value'));
    expect(cells.length).toBeGreaterThan(10);
    const untried = cells
      .flatMap((cell) => cell.split(';').filter((part) => part.includes('any value')))
      .flatMap(filesIn)
      .filter((file) => !/fast-check|hostile-text|invented\.fixture/.test(readFileSync(join(root, file), 'utf8')));
    expect(untried).toEqual([]);
  });
});
