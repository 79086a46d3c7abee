#!/usr/bin/env node
// Every npm script starts here, on whatever Node the machine has (20 or later; hence plain JavaScript):
// brings the Node the project needs, installs the locked packages if they are not there, then runs scripts/<name>.ts.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { node: pinned, oldest } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).config;
const [command, ...args] = process.argv.slice(2);

const say = (text) => console.log(`\u25b8 ${text}`);
const windows = process.platform === 'win32';

function run(program, programArgs, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, programArgs, { cwd: root, stdio: 'inherit', ...options });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal ? 128 + (constants.signals[signal] ?? 0) : (code ?? 1)));
  });
}

/** npm itself, run by a Node of our choice; npm tells its own place to the scripts it starts. */
async function npm(node, npmArgs, what) {
  const started = Date.now();
  const ticker = setInterval(() => say(`${what} … ${Math.round((Date.now() - started) / 1000)} s`), 15_000);
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const own = process.env.npm_execpath;
  const code =
    own && /\.c?js$/.test(own)
      ? await run(node, [own, ...npmArgs, ...quiet], { env: environment(node) })
      : await run(windows ? 'npm.cmd' : 'npm', [...npmArgs, ...quiet], { env: environment(node), shell: windows });
  clearInterval(ticker);
  if (code > 128) process.exit(code); // stopped by Ctrl+C or the like
  if (code !== 0) {
    console.error(
      `\u2717 ${what} failed. Is the npm registry reachable from this machine? Mend that and run the same command again.`,
    );
    process.exit(code);
  }
  say(`${what}: done in ${Math.round((Date.now() - started) / 1000)} s`);
}

/** The chosen Node first on the PATH, so that every program started from here uses it. */
function environment(node) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env[name]].join(windows ? ';' : ':');
  return {
    ...process.env,
    [name]: path,
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
  };
}

function newEnough(version, least) {
  const [a, b] = [version, least].map((text) => text.replace(/^v/, '').split('.').map(Number));
  return a[0] !== b[0] ? a[0] > b[0] : a[1] !== b[1] ? a[1] > b[1] : a[2] >= b[2];
}

async function rightNode() {
  if (newEnough(process.version, oldest)) return process.execPath;
  const own = join(root, '.node', 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
  const stamp = join(root, '.node', 'version');
  if (!existsSync(own) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== pinned) {
    mkdirSync(join(root, '.node'), { recursive: true });
    await npm(
      process.execPath,
      ['install', '--prefix', join(root, '.node'), `node@${pinned}`],
      `Node.js ${pinned} for this project (yours is ${process.version})`,
    );
    if (!existsSync(own)) {
      console.error(
        `\u2717 There is no Node.js ${pinned} from npm for this machine. Install Node.js ${oldest} or later by other means and run the same command again.`,
      );
      process.exit(1);
    }
    writeFileSync(stamp, pinned);
  }
  return own;
}

async function packages(node) {
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(pinned)
    .digest('hex');
  const stamp = join(root, 'node_modules', '.calm-counter');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  // Not `npm ci`: it refuses where a registry lacks a binary for some other platform, though this machine needs none of it.
  // `install` takes the locked versions all the same, and `--no-save` leaves the lock as it is.
  await npm(node, ['install', '--no-save', '--include=dev', '--include=optional'], 'packages from package-lock.json');
  writeFileSync(stamp, hash);
}

const node = await rightNode();
await packages(node);
process.exit(await run(node, [join('scripts', `${command}.ts`), ...args], { env: environment(node) }));
