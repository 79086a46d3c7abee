import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from '../e2e/support/folders.ts';
import { billOfMaterials } from './setup/bill-of-materials.ts';
import { NoNpmError } from './setup/npm-program.ts';

/** `npm run sbom -- FILE`: the list of all packages that the project is made of (CycloneDX); without FILE in sbom.cdx.json. */
const [file = 'sbom.cdx.json'] = process.argv.slice(2);
try {
  const bill = await billOfMaterials(root);
  const target = resolve(root, file);
  writeFileSync(target, `${JSON.stringify(bill, null, 2)}\n`);
  console.log(`▸ ${String(bill.components.length)} packages, as CycloneDX ${bill.specVersion}: ${target}`);
} catch (error) {
  const { code = '', message } = error as NodeJS.ErrnoException;
  // A path that cannot be written to, such as a folder that is not there; anything else is a fault of this command.
  if (!(error instanceof NoNpmError) && !/^E[A-Z]+$/.test(code)) throw error;
  console.error(`✗ ${message}${code === '' ? '' : ' Name a file that can be written: “npm run sbom -- sbom.json”.'}`);
  process.exitCode = 1;
}
