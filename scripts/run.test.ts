import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let project = '';
const at = (...path: string[]): string => join(project, ...path);

/** An npm that installs two packages, and writes a line into installs.txt each time; it fails where fail.txt is. */
const FAKE_NPM = `
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
appendFileSync('installs.txt', process.argv.slice(2).join(' ') + '\\n');
for (const name of ['one', 'two']) {
  if (existsSync('node_modules/' + name + '/package.json')) continue;
  mkdirSync('node_modules/' + name, { recursive: true });
  writeFileSync('node_modules/' + name + '/package.json', '{}');
  if (existsSync('fail.txt')) process.exit(1);
  writeFileSync('node_modules/' + name + '/index.js', '');
}
writeFileSync('node_modules/.package-lock.json', '{"packages":{"node_modules/one":{},"node_modules/two":{}}}');
`;

beforeEach(() => {
  // The space is on purpose: a folder such as “My Documents” must work.
  project = mkdtempSync(join(tmpdir(), 'calm counter '));
  mkdirSync(at('scripts'));
  cpSync(fileURLToPath(new URL('run.mjs', import.meta.url)), at('scripts', 'run.mjs'));
  writeFileSync(at('package.json'), '{"type":"module","config":{"node":"24.21.0","oldest":"20.0.0"}}');
  writeFileSync(at('package-lock.json'), '{}');
  writeFileSync(at('scripts', 'hello.ts'), 'console.log("hello", ...process.argv.slice(2)); process.exitCode = 7;');
  writeFileSync(at('npm-cli.js'), FAKE_NPM);
});
afterEach(() => {
  rmSync(project, { recursive: true });
});

function run(...args: string[]): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [at('scripts', 'run.mjs'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: at('npm-cli.js') },
  });
  return { code: status, output: stdout + stderr };
}
const installs = (): number =>
  existsSync(at('installs.txt')) ? readFileSync(at('installs.txt'), 'utf8').trim().split('\n').length : 0;

describe('node scripts/run.mjs', () => {
  it('installs the packages once, then runs the command with its arguments, and ends with its exit code', () => {
    expect(run('hello', 'a b').output).toContain('hello a b');
    expect(run('hello').code).toBe(7);
    expect(installs()).toBe(1);
  });

  it('installs again when package-lock.json has changed', () => {
    run('hello');
    writeFileSync(at('package-lock.json'), '{"lockfileVersion":3}');
    run('hello');
    expect(installs()).toBe(2);
  });

  it.each([
    [
      'lost',
      (): void => {
        rmSync(at('node_modules', 'two'), { recursive: true });
      },
    ],
    [
      'half deleted',
      (): void => {
        rmSync(at('node_modules', 'two', 'index.js'));
      },
    ],
    [
      'without its package.json',
      (): void => {
        rmSync(at('node_modules', 'two', 'package.json'));
      },
    ],
  ])('brings a package again that is %s', (_, damage) => {
    run('hello');
    damage();
    expect(run('hello').output).toContain('not whole, so installed again: node_modules/two');
    expect(existsSync(at('node_modules', 'two', 'index.js'))).toBe(true);
    expect(installs()).toBe(2);
  });

  it('starts anew after an installation that did not end', () => {
    writeFileSync(at('fail.txt'), '');
    const first = run('hello');
    expect(first.code).toBe(1);
    expect(first.output).toContain('Mend that and run the same command again');
    expect(first.output).not.toContain('hello');
    rmSync(at('fail.txt'));
    expect(run('hello').output).toContain('hello');
    expect(existsSync(at('node_modules', 'one', 'index.js'))).toBe(true);
  });

  it('refuses a command that there is not', () => {
    expect(run('../run').code).toBe(1);
    expect(run().output).toContain('Usage');
    expect(installs()).toBe(0);
  });
});
