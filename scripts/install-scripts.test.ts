import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { npmProgram } from './setup/npm-program.ts';

/**
 * Packages that would run a program of their own while they are installed, and why they need not. A new one fails this test until
 * somebody has read its script, and has named it here and under allowScripts in package.json.
 */
const REFUSED: Readonly<Record<string, string>> = {
  esbuild: 'Its program comes as a package for each platform; the script only makes the first start a little faster.',
  'vnu-jar': 'It would fetch Java from another site; the tests take the Java of the machine.',
};

interface Lock {
  readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>;
}
const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const withScripts = (lock: string): string[] =>
  Object.entries((JSON.parse(readFileSync(at(lock), 'utf8')) as Lock).packages)
    .filter(([, { hasInstallScript = false }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));

describe('no package runs a program while it is installed', () => {
  it('and each that would is known by name', () => {
    expect(withScripts('package-lock.json').sort()).toEqual(Object.keys(REFUSED));
    expect(withScripts('bench/package-lock.json')).toEqual([]);
  });

  it('since allowScripts refuses each, for an npm that reads it', () => {
    const { allowScripts } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { readonly allowScripts: unknown };
    expect(allowScripts).toEqual(Object.fromEntries(Object.keys(REFUSED).map((name) => [name, false])));
  });

  it.skipIf(npmProgram() === undefined).each([
    ['as .npmrc has it', true],
    ['which it would without .npmrc', false],
  ])('%s, for every npm', { timeout: 60_000 }, (_, isSet) => {
    const folder = mkdtempSync(join(tmpdir(), 'scripts-'));
    try {
      const write = (path: string, data: unknown): void => {
        writeFileSync(join(folder, path), JSON.stringify(data));
      };
      mkdirSync(join(folder, 'dependency'));
      const scripts = { postinstall: `node -e "require('fs').writeFileSync('ran','')"` };
      write('dependency/package.json', { name: 'dependency', version: '1.0.0', scripts });
      write('package.json', {
        name: 'project',
        version: '1.0.0',
        scripts,
        dependencies: { dependency: './dependency' },
      });
      if (isSet) copyFileSync(at('.npmrc'), join(folder, '.npmrc'));
      // Without what npm has put into the environment of this test, which may be this very setting.
      const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_config_/i.test(name)));
      const args = [npmProgram() ?? '', 'install', '--offline', '--no-audit', '--no-fund', '--silent'];
      execFileSync(process.execPath, args, { cwd: folder, env });
      expect(existsSync(join(folder, 'node_modules', 'dependency', 'package.json'))).toBe(true);
      // The project's own script is run by every npm that is not told otherwise; a newer one asks about the dependency's.
      expect(existsSync(join(folder, 'ran'))).toBe(!isSet);
      if (isSet) expect(existsSync(join(folder, 'dependency', 'ran'))).toBe(false);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
