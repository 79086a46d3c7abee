#!/usr/bin/env node
// Every npm script starts here: `node scripts/run.mjs build` runs scripts/build.ts. It is plain JavaScript, because the
// machine's own Node may be as old as version 20. It brings what is missing, then hands over:
//   1. Node 24, as the npm package `node`, into .node/ (only where the machine's own Node is too old);
//   2. the packages of package-lock.json into node_modules/.
// Neither touches anything outside the project's folder.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

// Told before anything is loaded: Node or Vite would read these signs as part of an address or a pattern, and fail in the midst
// of a build or, at `%20`, leave style sheets out of the site.
const STRANGE = /[#?%*"\p{Cc}]/gu;
const [strange] = root.match(STRANGE) ?? [];
if (strange !== undefined)
  fail(
    `The path of the project, ${root}, has ${/\p{Cc}/u.test(strange) ? 'a control character' : `“${strange}”`} in it, which the tools that build the site do not take. Rename that folder, so that the path is for example ${root.replaceAll(STRANGE, '-')}, and run the same command again.`,
  );
const { takeLock } = await import('../src/build/lock.mjs');
const { unreachedRegistry } = await import('./setup/registry.mjs');
const { entriesOfPackages, filesOfPackages } = await import('./setup/whole.mjs');

/** The environment of a program: the given Node stands first on the PATH. */
function environmentFor(node) {
  const path = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return {
    ...process.env,
    [path]: [dirname(node), join(root, 'node_modules', '.bin'), process.env[path] ?? ''].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
    // A server that finds its scripts translated needs a third less memory.
    ...(command === 'start' && {
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, '.cache', 'compiled'),
    }),
  };
}

/** Runs a program in the project's folder. Resolves to its exit code. */
function run(node, programArgs) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, programArgs, { cwd: root, stdio: 'inherit', env: environmentFor(node) });
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
  const unreached = await unreachedRegistry(node, npm, { cwd: root, env: environmentFor(node) });
  // Without a network, what npm has kept of earlier installations may be enough; it finds that out at once.
  const offline = unreached ? ['--offline', '--silent'] : ['--loglevel=error'];
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  say(`${what} …`);
  const ticker = setInterval(() => say(`${what} … ${seconds()} s`), 15_000);
  const code = await run(node, [npm, 'install', ...installArgs, '--no-audit', '--no-fund', ...offline]);
  clearInterval(ticker);
  if (code > 128) process.exit(code); // stopped by Ctrl+C or the like
  if (code !== 0 && unreached)
    fail(
      `${what}: the npm registry ${unreached.registry} was not reached (${unreached.reason}). Connect this machine, or name a registry or proxy that it reaches, such as “npm config set registry https://npm.example.com/”, and run the same command again.`,
      code,
    );
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
  // The package `node` fetches the program by its install script. No other may run: see .npmrc and docs/security.md.
  const allowed = { private: true, allowScripts: { [`node@${pinned}`]: true } };
  writeFileSync(join(root, '.node', 'package.json'), JSON.stringify(allowed));
  const what = `Node.js ${pinned} into .node/ (yours is ${process.version})`;
  await install(process.execPath, ['--prefix', '.node', '--ignore-scripts=false', `node@${pinned}`], what);
  if (!works())
    fail(`npm has no Node.js ${pinned} that runs on this machine. Install Node.js ${oldest} or later yourself.`);
  return own;
}

const modules = join(root, 'node_modules');
const stamp = join(modules, '.calm-counter.json');

/** What the last installation left in its stamp; nothing if it is damaged, or somebody ran `npm install` by hand. */
function lastInstallation() {
  try {
    return JSON.parse(readFileSync(stamp, 'utf8')) ?? {};
  } catch {
    return {};
  }
}

/** Installs the packages of package-lock.json where they are not there, or not whole. */
async function packages(node) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(pinned)
    .digest('hex');
  const last = lastInstallation();
  const before = last.files ?? last.packages;
  if (last.unfinished) {
    say('the last installation of packages was interrupted: starting anew');
    rmSync(modules, { recursive: true, force: true });
  } else if (before) {
    const found = last.files ? filesOfPackages(root) : entriesOfPackages(root);
    const damaged = Object.keys(before).filter((path) => before[path] !== found[path]);
    if (last.lock === lock && damaged.length === 0) {
      if (!last.files) writeFileSync(stamp, JSON.stringify({ ...last, files: filesOfPackages(root) }));
      return;
    }
    // npm trusts a folder that holds a package.json, so a damaged package has to go before npm brings it again.
    for (const path of damaged) rmSync(join(root, path), { recursive: true, force: true });
    if (damaged.length > 0) say(`not whole, so installed again: ${damaged.slice(0, 5).join(', ')}`);
  }
  mkdirSync(modules, { recursive: true });
  writeFileSync(stamp, JSON.stringify({ unfinished: true }));
  // Not `npm ci`, which deletes everything first, and stops where a registry lacks a binary for another platform though
  // this machine needs none of it. `install --no-save` takes the locked versions all the same, and leaves the lock alone.
  await install(node, ['--no-save', '--include=dev', '--include=optional'], 'packages of package-lock.json');
  writeFileSync(stamp, JSON.stringify({ lock, packages: entriesOfPackages(root), files: filesOfPackages(root) }));
}

if (!command || !existsSync(join(root, 'scripts', `${command}.ts`))) fail('Usage: node scripts/run.mjs build|check|…');
const giveBack = await takeLock(join(root, '.cache', 'install.lock'), () =>
  say('another command is looking after the packages: waiting for it'),
).catch((error) =>
  fail(
    `Nothing can be written into ${join(root, '.cache')} (${error.code ?? error.message}). Remove what stands there, free some space, or get the right to write there, and run the same command again.`,
  ),
);
const node = await rightNode();
await packages(node);
// What tools keep between runs, and make anew where it is gone. A file in the place of such a folder would stop them with a stack.
for (const cache of [join(modules, '.vite'), join(modules, '.astro'), join(root, '.astro')])
  if (statSync(cache, { throwIfNoEntry: false })?.isDirectory() === false) {
    say(`${cache} is a file where a folder of a cache should be: removed`);
    rmSync(cache);
  }
giveBack();
// A server makes little garbage at a time, and needs less memory if it sweeps it up often.
const nodeOptions = command === 'start' ? ['--max-semi-space-size=1'] : [];
process.exit(await run(node, [...nodeOptions, join('scripts', `${command}.ts`), ...args]));
