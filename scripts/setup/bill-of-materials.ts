import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { NoNpmError, npmProgram } from './npm-program.ts';

/** A package in the list. */
export interface Component {
  /** With its scope: `@astrojs/mdx`. */
  readonly name: string;
  readonly version: string;
  /** The address of the package among all kinds of packages: `pkg:npm/astro@7.3.5`. */
  readonly purl: string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
}

/** @see https://cyclonedx.org/docs/1.5/json/ */
export interface BillOfMaterials {
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: string;
  readonly metadata: { readonly component: { readonly name: string; readonly version: string } };
  readonly components: readonly Component[];
}

/**
 * What the project is made of, as npm reads it from package-lock.json; what happens to be installed does not count.
 * @param project the folder of the project
 * @throws NoNpmError
 */
export async function billOfMaterials(project: string): Promise<BillOfMaterials> {
  const npm = npmProgram();
  if (npm === undefined) throw new NoNpmError('npm was not found. Start this by npm: “npm run sbom”.');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [npm, 'sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application'],
    { cwd: project, maxBuffer: 64 * 1024 * 1024 },
  );
  const bill = JSON.parse(stdout) as BillOfMaterials;
  // npm calls the project by its folder, which every checkout may name as it likes.
  const { purl } = bill.metadata.component as Partial<Component>;
  const name = /^pkg:npm\/(.+)@/.exec(purl ?? '')?.[1] ?? bill.metadata.component.name;
  return { ...bill, metadata: { ...bill.metadata, component: { ...bill.metadata.component, name } } };
}
