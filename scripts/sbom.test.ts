import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { root } from '../e2e/support/folders.ts';
import { billOfMaterials } from './setup/bill-of-materials.ts';
import { npmProgram } from './setup/npm-program.ts';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly name?: string }>>;
}
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const { version, ...project } = read('../package.json') as {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const { packages } = read('../package-lock.json') as Lock;

it.skipIf(npmProgram() === undefined)(
  'the list of what the project is made of names every package, each with a hash',
  { timeout: 60_000 },
  async () => {
    const bill = await billOfMaterials(root);
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { name: 'calm-counter', version } } });
    const listed = new Set(bill.components.map((one) => `${one.name}@${one.version}`));
    const wanted = Object.entries({ ...project.dependencies, ...project.devDependencies });
    expect(wanted.length).toBeGreaterThan(30);
    expect(wanted.map(([name, exact]) => `${name}@${exact}`).filter((one) => !listed.has(one))).toEqual([]);
    // And each that these bring along, by the name under which the registry has it.
    const locked = Object.entries(packages)
      .filter(([path]) => path !== '')
      .map(([path, { name, version: exact = '' }]) => `${name ?? path.replace(/^.*node_modules\//, '')}@${exact}`);
    expect(locked.filter((one) => !listed.has(one))).toEqual([]);
    expect(bill.components.filter(({ hashes = [] }) => hashes.length === 0).map(({ name }) => name)).toEqual([]);
    expect(bill.components.filter(({ purl }) => !purl.startsWith('pkg:npm/')).map(({ name }) => name)).toEqual([]);
  },
);
