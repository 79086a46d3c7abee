import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/**
 * Licences that let anybody use, change and pass on the site. Python-2.0 is argparse's, MPL-2.0 asks only for its own
 * files to stay open.
 */
const ALLOWED = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Python-2.0',
  'MPL-2.0',
  'Unlicense',
  'OFL-1.1',
];

/**
 * Exceptions by name. The spelling check reads the Thai word lists of wordcut, whose LGPL stands in a field that npm no longer knows. The DejaVu fonts, which only tests use, have the licence of Bitstream Vera, which is free. libvips, with which Astro can scale pictures, is LGPL: a program of its own that is loaded at the
 * build, and no part of it reaches the site.
 */
const EXCEPTIONS: readonly { readonly name: RegExp; readonly licence: string }[] = [
  { name: /^node_modules\/dejavu-fonts-ttf$/, licence: 'SEE LICENSE IN README.md AND LICENSE' },
  { name: /^node_modules\/@img\/sharp-/, licence: 'LGPL-3.0-or-later' },
  { name: /^node_modules\/dictionary-en-gb$/, licence: '(MIT AND BSD)' },
  { name: /^node_modules\/wordcut$/, licence: 'none' },
];

interface Lock {
  readonly packages: Readonly<Record<string, { readonly license?: string; readonly dev?: boolean }>>;
}

/** Parts of a licence such as `(MIT OR Apache-2.0)`; with OR any may be chosen, with AND all hold. */
function isAllowed(licence: string, allowed: readonly string[]): boolean {
  const expression = licence.replace(/[()]/g, '');
  return expression
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => allowed.includes(part.trim())));
}

/** The packages of the project, and those of the bench, which are tools too. */
const LOCKS = ['../package-lock.json', '../bench/package-lock.json'].map((path) => new URL(path, import.meta.url));

it('every package has a licence that lets anybody use the site; GPL is allowed only in tools for developers', () => {
  const packages = LOCKS.filter((url) => existsSync(url)).flatMap((url) =>
    Object.entries((JSON.parse(readFileSync(url, 'utf8')) as Lock).packages).filter(([path]) => path !== ''),
  );
  expect(packages.length).toBeGreaterThan(100);
  const refused = packages.flatMap(([path, { license = 'none', dev = false }]) => {
    const more = EXCEPTIONS.filter(({ name }) => name.test(path)).map(({ licence }) => licence);
    const tools = dev
      ? ['GPL-2.0', 'GPL-2.0-or-later', 'MPL-1.1', 'GPL-3.0-or-later', 'GPL-3.0-only', 'LGPL-3.0-or-later']
      : [];
    return more.includes(license) || isAllowed(license, [...ALLOWED, ...more, ...tools]) ? [] : [`${path}: ${license}`];
  });
  expect(refused).toEqual([]);
});
