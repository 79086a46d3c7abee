import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withBuildLock } from './build-lock.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lock-'));
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

/** A build that does nothing. */
const built = (): Promise<string> =>
  withBuildLock(
    root,
    () => Promise.resolve('built'),
    () => undefined,
  );

it('builds of one project run one after the other, and a waiting one says so once', async () => {
  const steps: string[] = [];
  const onWait = vi.fn();
  const build = (name: string) =>
    withBuildLock(
      root,
      async () => {
        steps.push(`${name} begins`);
        await wait(300);
        steps.push(`${name} ends`);
      },
      onWait,
    );
  await Promise.all([build('a'), build('b')]);
  const [first = ''] = steps[0]?.split(' ') ?? [];
  const second = first === 'a' ? 'b' : 'a';
  expect(steps).toEqual([`${first} begins`, `${first} ends`, `${second} begins`, `${second} ends`]);
  expect(onWait.mock.calls).toEqual([[process.pid]]);
  expect(await readdir(join(root, '.cache'))).toEqual([]);
});

it('a build that fails gives the lock back', async () => {
  await expect(
    withBuildLock(
      root,
      () => Promise.reject(new Error('broken')),
      () => undefined,
    ),
  ).rejects.toThrow('broken');
  expect(await built()).toBe('built');
});

it('the lock of a process that was killed holds nobody up', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  await mkdir(join(root, '.cache'));
  await writeFile(join(root, '.cache', 'build.lock'), String(pid));
  expect(await built()).toBe('built');
});

it.each([
  ['empty', '', 10_000],
  ['damaged', 'garbage', 10_000],
  ['of a process whose number another program has got', String(process.pid), 70_000],
])('a lock that is %s holds nobody up', async (_, text, age) => {
  const file = join(root, '.cache', 'build.lock');
  await mkdir(join(root, '.cache'));
  await writeFile(file, text);
  await utimes(file, new Date(), new Date(Date.now() - age));
  expect(await built()).toBe('built');
});
