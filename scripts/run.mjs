#!/usr/bin/env node
// Every npm script starts here: `node scripts/run.mjs build` runs scripts/build.ts. It is plain JavaScript, because the
// machine's own Node may be as old as version 20. It brings what is missing, then hands over:
//   1. Node 24, as the npm package `node`, into .node/ (only where the machine's own Node is too old);
//   2. the packages of package-lock.json into node_modules/.
// Neither touches anything outside the project's folder.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';
const [command, ...args] = process.argv.slice(2);
/** `node`: the version that is installed; `oldest`: the oldest version of the machine's own that will do. */
const { node: pinned, oldest } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).config;

const say = (text) => console.log(`▸ ${text}`);
function fail(text, code = 1) {
  console.error(`✗ ${text}`);
  process.exit(code);
}

/** Runs a program in the project's folder, with the given Node first on the PATH. Resolves to its exit code. */
function run(node, programArgs) {
  const path = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const env = {
    ...process.env,
    [path]: [dirname(node), join(root, 'node_modules', '.bin'), process.env[path] ?? ''].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
  };
  return new Promise((resolve, reject) => {
    const child = spawn(node, programArgs, { cwd: root, stdio: 'inherit', env });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    // npm passes SIGTERM to its shell alone, which ends and leaves this process to nobody.
    const parent = process.ppid;
    const watch = setInterval(() => process.ppid === parent || child.kill(), 500);
    child.on('exit', () => clearInterval(watch));
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal ? 128 + (constants.signals[signal] ?? 0) : (code ?? 1)));
  });
}

/** npm's own program. It is run by Node directly: `npm.cmd` needs a shell, which breaks on a path with a space. */
function npmProgram() {
  const node = dirname(process.execPath);
  const places = [
    process.env.npm_execpath ?? '', // set by npm for the scripts that it starts
    join(node, 'node_modules', 'npm', 'bin', 'npm-cli.js'), // Windows
    join(node, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'), // elsewhere
  ];
  return places.find((place) => place.endsWith('npm-cli.js') && existsSync(place));
}

/** `npm install` with the given arguments, by the given Node; tells every 15 seconds that it is still at work. */
async function install(node, installArgs, what) {
  const npm = npmProgram();
  if (!npm) fail(`npm was not found beside ${process.execPath}. Use the project’s commands by npm, like “npm start”.`);
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  say(`${what} …`);
  const ticker = setInterval(() => say(`${what} … ${seconds()} s`), 15_000);
  const code = await run(node, [npm, 'install', ...installArgs, '--no-audit', '--no-fund', '--loglevel=error']);
  clearInterval(ticker);
  if (code > 128) process.exit(code); // stopped by Ctrl+C or the like
  if (code !== 0)
    fail(`${what}: failed. Can this machine reach the npm registry? Mend that and run the same command again.`, code);
  say(`${what}: done in ${seconds()} s`);
}

function isAtLeast(version, least) {
  const [a, b] = [version, least].map((text) => text.replace(/^v/, '').split('.').map(Number));
  const different = a.findIndex((part, index) => part !== b[index]);
  return different === -1 || a[different] > b[different];
}

/** Path of a Node that is new enough. @returns the machine's own, else the one in .node/, installed when it is missing */
async function rightNode() {
  if (isAtLeast(process.version, oldest)) return process.execPath;
  const own = join(root, '.node', 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
  // Only a Node that starts and tells its version counts as installed.
  const works = () => spawnSync(own, ['--version'], { encoding: 'utf8' }).stdout?.trim() === `v${pinned}`;
  if (works()) return own;
  rmSync(join(root, '.node'), { recursive: true, force: true });
  mkdirSync(join(root, '.node'));
  const what = `Node.js ${pinned} into .node/ (yours is ${process.version})`;
  await install(process.execPath, ['--prefix', '.node', `node@${pinned}`], what);
  if (!works())
    fail(`npm has no Node.js ${pinned} that runs on this machine. Install Node.js ${oldest} or later yourself.`);
  return own;
}

const modules = join(root, 'node_modules');
const stamp = join(modules, '.calm-counter.json');

/** Each installed package with the number of its files and folders: an interrupted install or deletion changes it. */
function installed() {
  const file = join(modules, '.package-lock.json');
  const list = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
  const count = (path) => (existsSync(join(root, path, 'package.json')) ? readdirSync(join(root, path)).length : 0);
  return Object.fromEntries(Object.keys(list).map((path) => [path, count(path)]));
}

/** Installs the packages of package-lock.json where they are not there, or not whole. */
async function packages(node) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(pinned)
    .digest('hex');
  // No stamp: somebody ran `npm install` by hand, or nothing is there yet. npm finds out itself.
  const last = existsSync(stamp) ? JSON.parse(readFileSync(stamp, 'utf8')) : {};
  if (last.unfinished) {
    say('the last installation of packages was interrupted: starting anew');
    rmSync(modules, { recursive: true, force: true });
  } else if (last.packages) {
    const found = installed();
    const damaged = Object.keys(last.packages).filter((path) => last.packages[path] !== found[path]);
    if (last.lock === lock && damaged.length === 0) return;
    // npm trusts a folder that holds a package.json, so a damaged package has to go before npm brings it again.
    for (const path of damaged) rmSync(join(root, path), { recursive: true, force: true });
    if (damaged.length > 0) say(`not whole, so installed again: ${damaged.slice(0, 5).join(', ')}`);
  }
  mkdirSync(modules, { recursive: true });
  writeFileSync(stamp, JSON.stringify({ unfinished: true }));
  // Not `npm ci`, which deletes everything first, and stops where a registry lacks a binary for another platform though
  // this machine needs none of it. `install --no-save` takes the locked versions all the same, and leaves the lock alone.
  await install(node, ['--no-save', '--include=dev', '--include=optional'], 'packages of package-lock.json');
  writeFileSync(stamp, JSON.stringify({ lock, packages: installed() }));
}

if (!command || !existsSync(join(root, 'scripts', `${command}.ts`))) fail('Usage: node scripts/run.mjs build|check|…');
const node = await rightNode();
await packages(node);
process.exit(await run(node, [join('scripts', `${command}.ts`), ...args]));
