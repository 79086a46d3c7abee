import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { minified } from './minify.ts';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'calm-counter-')), 'scripts');
});
afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true });
});

const CODE = 'const greeting = "hei";\nconsole.log(greeting, /* why */ other?.name);\n';

it('makes a script small, and leaves what browsers of 2020 know', async () => {
  expect(await minified(CODE, folder)).toBe('console.log("hei",other?.name);');
});

it('takes the same script from the folder, and another one not', async () => {
  await minified(CODE, folder);
  const [name = ''] = readdirSync(folder);
  expect(readdirSync(folder)).toHaveLength(1);
  writeFileSync(join(folder, name), 'kept();');
  expect(await minified(CODE, folder)).toBe('kept();');
  expect(await minified(CODE.replace('hei', 'hallo'), folder)).toBe('console.log("hallo",other?.name);');
  expect(readdirSync(folder)).toHaveLength(2);
});

it('empties a folder that has grown for long', async () => {
  await minified(CODE, folder);
  for (let number = 0; number < 2000; number += 1) writeFileSync(join(folder, `${String(number)}.js`), '');
  await minified(CODE.replace('hei', 'hallo'), folder);
  expect(readdirSync(folder)).toHaveLength(1);
});

it('names the place of what is no script, and keeps nothing', async () => {
  await expect(minified('const = 1;', folder)).rejects.toMatchObject({ line: 1, col: 6 });
  expect(() => readdirSync(folder)).toThrow('ENOENT');
});
