import { execFile, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let project = '';
const at = (...path: string[]): string => join(project, ...path);

/**
 * An npm that installs two packages, and writes a line into installs.txt each time; it fails where fail.txt is. Where there is
 * an unreached.txt it does not reach its registry, and installs from what it has kept if that holds “kept”.
 */
const FAKE_NPM = `
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
const unreached = existsSync('unreached.txt');
if (process.argv[2] === 'ping') {
  console.error('npm notice PING http://127.0.0.1:9/\\nnpm error code ' + (unreached ? 'ECONNREFUSED' : 'E404'));
  process.exit(1);
}
if (unreached && !(process.argv.includes('--offline') && readFileSync('unreached.txt', 'utf8') === 'kept')) process.exit(1);
await new Promise((resolve) => setTimeout(resolve, 200));
appendFileSync('installs.txt', process.argv.slice(2).join(' ') + '\\n');
for (const name of ['one', 'two']) {
  if (existsSync('node_modules/' + name + '/package.json')) continue;
  mkdirSync('node_modules/' + name, { recursive: true });
  writeFileSync('node_modules/' + name + '/package.json', '{}');
  if (existsSync('fail.txt')) process.exit(1);
  mkdirSync('node_modules/' + name + '/lib');
  writeFileSync('node_modules/' + name + '/lib/more.js', '');
  writeFileSync('node_modules/' + name + '/index.js', '');
}
writeFileSync('node_modules/.package-lock.json', '{"packages":{"node_modules/one":{},"node_modules/two":{}}}');
`;

beforeEach(() => {
  // The space is on purpose: a folder such as “My Documents” must work.
  project = mkdtempSync(join(tmpdir(), 'calm counter '));
  mkdirSync(at('scripts'));
  for (const name of ['scripts/run.mjs', 'scripts/setup', 'src/build/lock.mjs'])
    cpSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), at(name), { recursive: true });
  writeFileSync(at('package.json'), '{"type":"module","config":{"node":"24.21.0","oldest":"20.0.0"}}');
  writeFileSync(at('package-lock.json'), '{}');
  writeFileSync(at('scripts', 'hello.ts'), 'console.log("hello", ...process.argv.slice(2)); process.exitCode = 7;');
  writeFileSync(at('npm-cli.js'), FAKE_NPM);
});
afterEach(() => {
  rmSync(project, { recursive: true });
});

/** The environment of a command. Node is to keep nothing of files that are there for one test. */
const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_DISABLE_COMPILE_CACHE: '1',
  npm_execpath: at('npm-cli.js'),
});

function run(...args: string[]): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [at('scripts', 'run.mjs'), ...args], {
    encoding: 'utf8',
    env: environment(),
  });
  return { code: status, output: stdout + stderr };
}
/** Runs `hello` with an argument, and gives its output. */
function start(argument: string, done: (error: Error | null, output: string) => void): void {
  execFile(process.execPath, [at('scripts', 'run.mjs'), 'hello', argument], { env: environment() }, (error, output) => {
    done(error?.code === 7 ? null : error, output);
  });
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
      'half deleted further down',
      (): void => {
        rmSync(at('node_modules', 'two', 'lib', 'more.js'));
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

  it('where the registry is not reached says so, and what to do', () => {
    writeFileSync(at('unreached.txt'), '');
    const { code, output } = run('hello');
    expect([code, output]).toEqual([1, expect.stringContaining('http://127.0.0.1:9/ was not reached (ECONNREFUSED).')]);
    expect(output).toContain('npm config set registry https://npm.example.com/');
    rmSync(at('unreached.txt'));
    expect(run('hello').output).toContain('hello');
  });

  it('does without the registry where npm has kept all packages', () => {
    writeFileSync(at('unreached.txt'), 'kept');
    expect(run('hello').output).toContain('hello');
  });

  it('called twice at once, installs once', async () => {
    const both = await Promise.all([promisify(start)('a'), promisify(start)('b')]);
    expect(both.join('')).toMatch(/hello [ab]/);
    expect(both.join('').match(/another command is looking after the packages/g)).toHaveLength(1);
    expect(installs()).toBe(1);
    expect(existsSync(at('.cache', 'install.lock'))).toBe(false);
  });

  it.each(['', 'damaged', '999999999'])('is not held up by a lock that a crash has left, with “%s” in it', (text) => {
    mkdirSync(at('.cache'));
    writeFileSync(at('.cache', 'install.lock'), text);
    utimesSync(at('.cache', 'install.lock'), new Date(), new Date(Date.now() - 10_000));
    expect(run('hello').output).toContain('hello');
  });

  it.each([['.package-lock.json'], ['.calm-counter.json']])('goes on where node_modules/%s is damaged', (name) => {
    run('hello');
    writeFileSync(at('node_modules', name), 'damaged');
    expect(run('hello').output).toContain('hello');
    expect(installs()).toBe(2);
  });

  it('says so where .cache is a file', () => {
    writeFileSync(at('.cache'), '');
    expect(run('hello')).toEqual({
      code: 1,
      output: expect.stringMatching(/^✗ Nothing can be written into .*\.cache/) as string,
    });
  });

  it('takes over the stamp of an earlier version without an installation', () => {
    run('hello');
    const file = at('node_modules', '.calm-counter.json');
    const { files, ...earlier } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    writeFileSync(file, JSON.stringify(earlier));
    expect(run('hello').output).toBe('hello\n');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ ...earlier, files });
  });

  it('lets the install script of Node alone run, where the machine’s own Node is too old', () => {
    writeFileSync(at('package.json'), '{"type":"module","config":{"node":"99.1.0","oldest":"99.0.0"}}');
    expect(run('hello').output).toContain('npm has no Node.js 99.1.0');
    expect(readFileSync(at('installs.txt'), 'utf8')).toContain('--prefix .node --ignore-scripts=false node@99.1.0');
    expect(JSON.parse(readFileSync(at('.node', 'package.json'), 'utf8'))).toEqual({
      private: true,
      allowScripts: { 'node@99.1.0': true },
    });
  });

  it('refuses a command that there is not', () => {
    expect(run('../run').code).toBe(1);
    expect(run().output).toContain('Usage');
    expect(installs()).toBe(0);
  });

  it('removes a file that stands where a tool keeps its cache', () => {
    run('hello');
    writeFileSync(at('node_modules', '.vite'), 'left behind');
    const { code, output } = run('hello');
    expect(code).toBe(7);
    expect(output).toContain('is a file where a folder of a cache should be: removed');
    expect(existsSync(at('node_modules', '.vite'))).toBe(false);
  });
});
