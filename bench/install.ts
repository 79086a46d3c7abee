import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The packages that only the bench needs could not be installed. */
export class BenchInstallError extends Error {
  override readonly name = 'BenchInstallError';
}

const beside = fileURLToPath(new URL('.', import.meta.url));

interface Manifest {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}
const readManifest = async (folder: string, file: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(folder, file), 'utf8')) as Manifest;

/** Whether the node_modules of a folder has the versions that its package.json names. */
async function isInstalled(folder: string): Promise<boolean> {
  const { dependencies = {} } = await readManifest(folder, 'package.json');
  const installed = Object.entries(dependencies).map(async ([name, version]) => {
    const manifest = await readManifest(folder, join('node_modules', name, 'package.json')).catch(() => ({
      version: undefined,
    }));
    return manifest.version === version;
  });
  return (await Promise.all(installed)).every(Boolean);
}

/**
 * Installs the packages of bench/package.json, or of another folder, if they are not there.
 * @param say tells the user what is being done
 * @throws BenchInstallError
 */
export async function installBenchPackages(say: (text: string) => void, folder: string = beside): Promise<void> {
  if (await isInstalled(folder)) return;
  say(`installing what to compare with into ${join(folder, 'node_modules')} …`);
  const npm = process.env['npm_execpath'];
  // Other sites are not locked: a package of Starlight's names one that npm's registry does not have, so that npm refuses to.
  const how = existsSync(join(folder, 'package-lock.json')) ? ['ci'] : ['install', '--no-package-lock'];
  const args = [...how, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const isScript = npm !== undefined && /\.c?js$/.test(npm);
  const child = isScript
    ? spawn(process.execPath, [npm, ...args], { cwd: folder, stdio: 'inherit' })
    : spawn('npm', args, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  const code = await new Promise<number>((resolve) => {
    child.on('error', () => {
      resolve(1);
    });
    child.on('exit', (status) => {
      resolve(status ?? 1);
    });
  });
  if (code !== 0 || !(await isInstalled(folder)))
    throw new BenchInstallError(
      `The packages of ${join(folder, 'package.json')} could not be installed. See whether the npm registry can be reached, then run “npm ci” in ${folder}.`,
    );
}
