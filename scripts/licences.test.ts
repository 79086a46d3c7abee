import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Licences that let anybody use, change and pass on the site, which is under MIT and CC BY 4.0, and why they do. */
const ALLOWED: Readonly<Record<string, string>> = {
  MIT: 'asks for its notice alone',
  ISC: 'asks for its notice alone',
  'BSD-2-Clause': 'asks for its notice alone',
  'BSD-3-Clause': 'asks for its notice, and that nobody advertises with its authors',
  'Apache-2.0': 'asks for its notice, and gives the patents along',
  'BlueOak-1.0.0': 'asks for its notice or a link to it',
  '0BSD': 'asks for nothing',
  'CC0-1.0': 'asks for nothing',
  'Python-2.0': 'of argparse: asks for its notice alone',
  'MPL-2.0': 'asks that changes of its own files stay open; none is changed',
  'OFL-1.1': 'of fonts: asks that they are not sold by themselves',
};

/** Licences that ask more of those who pass the package on: allowed in tools for developers, of which nothing reaches the site. */
const IN_TOOLS: Readonly<Record<string, string>> = {
  'GPL-2.0': 'of the Norwegian dictionary that the spelling check reads',
  'MPL-1.1': 'what the Romanian dictionary and Hunspell may be taken under; the spelling check reads them',
};

/** Packages whose licence is in neither list, or not said in a word that npm knows. */
const EXCEPTIONS: readonly { readonly name: RegExp; readonly licence: string; readonly reason: string }[] = [
  {
    name: /^dejavu-fonts-ttf$/,
    licence: 'SEE LICENSE IN README.md AND LICENSE',
    reason: 'The licence of Bitstream Vera, which is free; only tests draw with these fonts.',
  },
  {
    name: /^@img\/sharp-/,
    licence: 'LGPL-3.0-or-later',
    reason:
      'libvips, with which Astro can scale pictures: a library of its own that the build loads; no part of it reaches the site.',
  },
  {
    name: /^dictionary-en-gb$/,
    licence: '(MIT AND BSD)',
    reason: 'BSD without a number: the three clauses stand in its file. Only the spelling check reads it.',
  },
  {
    name: /^wordcut$/,
    licence: 'none',
    reason: 'LGPL, said in a field that npm no longer knows. Only the spelling check reads its Thai word lists.',
  },
];

interface Lock {
  readonly packages: Readonly<Record<string, { readonly license?: string; readonly dev?: boolean }>>;
}
interface Package {
  readonly name: string;
  readonly licence: string;
  /** Needed by developers alone. */
  readonly isTool: boolean;
}

/** The packages of the project, and those of the bench, which are tools too. */
const packages: readonly Package[] = ['../package-lock.json', '../bench/package-lock.json']
  .map((path) => new URL(path, import.meta.url))
  .filter((url) => existsSync(url))
  .flatMap((url) => Object.entries((JSON.parse(readFileSync(url, 'utf8')) as Lock).packages))
  .filter(([path]) => path !== '')
  .map(([path, { license = 'none', dev = false }]) => ({
    name: path.replace(/^.*node_modules\//, ''),
    licence: license,
    isTool: dev,
  }));

/** A licence such as `(MIT OR Apache-2.0)`: of its choices, each with the parts that then all hold. */
const choicesOf = (licence: string): string[][] =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .map((choice) => choice.split(' AND ').map((part) => part.trim()));

/** Whether a package may be used: one of the choices of its licence, or its name, allows it. */
function isAllowed({ name, licence, isTool }: Package): boolean {
  const byName = EXCEPTIONS.filter((one) => one.name.test(name)).map((one) => one.licence);
  const allowed = [...Object.keys(ALLOWED), ...(isTool ? Object.keys(IN_TOOLS) : []), ...byName];
  return byName.includes(licence) || choicesOf(licence).some((parts) => parts.every((part) => allowed.includes(part)));
}

const named = ({ name, licence }: Package): string => `${name}: ${licence}`;

describe('the licences of all packages', () => {
  it('let anybody use the site, or are of tools of which nothing reaches it', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter((one) => !isAllowed(one)).map(named)).toEqual([]);
  });

  it.each([
    ['GPL-3.0-only', false],
    ['AGPL-3.0-only', true],
    ['SSPL-1.0', true],
    ['none', true],
    ['UNLICENSED', true],
    ['MIT AND GPL-3.0-only', false],
  ])('that would not are refused, such as %s (of a tool: %s)', (licence, isTool) => {
    expect(isAllowed({ name: 'some', licence, isTool })).toBe(false);
  });

  it.each([
    ['(MIT OR GPL-3.0-only)', false],
    ['GPL-2.0', true],
    ['(BSD-3-Clause AND Apache-2.0)', false],
  ])('may be chosen or joined, as in %s (of a tool: %s)', (licence, isTool) => {
    expect(isAllowed({ name: 'some', licence, isTool })).toBe(true);
  });

  it('need every exception and every licence that is listed', () => {
    const parts = new Set(packages.flatMap(({ licence }) => choicesOf(licence).flat()));
    expect([...Object.keys(ALLOWED), ...Object.keys(IN_TOOLS)].filter((licence) => !parts.has(licence))).toEqual([]);
    expect(EXCEPTIONS.filter(({ name }) => !packages.some((one) => name.test(one.name)))).toEqual([]);
  });
});
