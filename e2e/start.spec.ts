import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { command } from './support/builds.ts';
import { folders, root } from './support/folders.ts';
import { freePort } from './support/programs.ts';

test.describe.configure({ mode: 'serial' });

/** `npm start` as npm runs it: by a shell of its own, which is all that npm ends on SIGTERM. */
async function underShell(env: Readonly<Record<string, string>>) {
  const shell = spawn('sh', ['-c', `"${process.execPath}" scripts/run.mjs start; exit $?`], {
    cwd: root,
    env: { ...process.env, ...env },
  });
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes('is ready')) resolve();
    };
    shell.stdout.on('data', read);
    shell.stderr.on('data', read);
    shell.on('close', () => {
      reject(new Error(`npm start ended early:\n${output}`));
    });
  });
  return { shell, output: () => output };
}

/** Ends the shell alone, as npm does, and waits until the port is free: what runs in it has noticed. */
async function endShell(running: Awaited<ReturnType<typeof underShell>> | undefined, url: string): Promise<void> {
  running?.shell.kill('SIGTERM');
  await expect
    .poll(() =>
      fetch(url).then(
        () => 'served',
        () => 'free',
      ),
    )
    .toBe('free');
}

test.skip(process.platform === 'win32', 'Windows has no signals that a shell could be ended by.');

test('npm start twice at once builds one site, which one serves; the other tells of the taken port; the next time it serves at once', async () => {
  test.setTimeout(180_000);
  const parent = await mkdtemp(join(tmpdir(), 'calm-counter-'));
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}/`;
  const env = { CONTENT_DIR: folders.content, OUT_DIR: join(parent, 'dist'), PORT: port };
  const both = await Promise.allSettled([underShell(env), underShell(env)]);
  const [serving] = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const [told] = both.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
  expect(told).toContain(`✗ Port ${port} is taken by another program.`);
  expect(told).not.toContain('    at ');
  const output = serving?.output() ?? '';
  expect(`${told ?? ''}${output}`).toContain('another build of this project is under way');
  expect(`${told ?? ''}${output}`).toContain('▸ building the site …');
  expect(output).toContain(`is ready: ${url}`);
  // With the headers that it ships.
  const answer = await fetch(`${url}th/`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  expect(answer.headers.get('x-frame-options')).toBeNull();
  await endShell(serving, url);

  const again = await underShell(env);
  expect(again.output()).toContain('▸ the site is built already');
  expect((await fetch(`${url}en/`)).status).toBe(200);
  await endShell(again, url);
  await rm(parent, { recursive: true });
});

test('npm start tells of a taken port before it builds, and leaves the site of the other program alone', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'calm-counter-'));
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const port = String((other.address() as AddressInfo).port);
  const out = join(parent, 'dist');
  await mkdir(out);
  const { code, output } = await command('start', { CONTENT_DIR: folders.content, OUT_DIR: out, PORT: port });
  expect([code, output]).toEqual([1, `✗ Port ${port} is taken by another program. Choose one with PORT=4322.\n`]);
  expect(await readdir(out)).toEqual([]);
  await new Promise((resolve) => other.close(resolve));
  await rm(parent, { recursive: true });
});
