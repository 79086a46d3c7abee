import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The packages that only the bench needs could not be installed. */
export class BenchInstallError extends Error {
  override readonly name = 'BenchInstallError';
}

const folder = fileURLToPath(new URL('.', import.meta.url));

interface Manifest {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}
const readManifest = async (file: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(folder, file), 'utf8')) as Manifest;

/** Whether bench/node_modules has the versions that bench/package.json names. */
async function isInstalled(): Promise<boolean> {
  const { dependencies = {} } = await readManifest('package.json');
  const installed = Object.entries(dependencies).map(async ([name, version]) => {
    const manifest = await readManifest(join('node_modules', name, 'package.json')).catch(() => ({
      version: undefined,
    }));
    return manifest.version === version;
  });
  return (await Promise.all(installed)).every(Boolean);
}

/**
 * Installs the locked packages of bench/package.json into bench/node_modules, if they are not there.
 * @param say tells the user what is being done
 * @throws BenchInstallError
 */
export async function installBenchPackages(say: (text: string) => void): Promise<void> {
  if (await isInstalled()) return;
  say('installing the search engines to compare with into bench/node_modules …');
  const npm = process.env['npm_execpath'];
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
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
  if (code !== 0 || !(await isInstalled()))
    throw new BenchInstallError(
      'The packages of bench/package.json could not be installed. See whether the npm registry can be reached, then run “npm ci” in bench/.',
    );
}
