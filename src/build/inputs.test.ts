import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtSite, digestOf, inputsOf, rememberBuild } from './inputs.ts';

const SITE = { name: 'Calm Counter', headers: { 'X-Trial': 'yes' }, areas: [{ path: '/admin/', headers: {} }] };

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'inputs-'));
  await mkdir(join(root, 'src', 'deep'), { recursive: true });
  await mkdir(join(root, 'dist'));
  await writeFile(join(root, 'src', 'deep', 'a.ts'), 'a');
  await writeFile(join(root, 'src', 'a.test.ts'), 'a test');
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

describe('the inputs of a build', () => {
  it('change with a file, its name and its place, not with a test', async () => {
    const before = digestOf(root, ['src', 'nothing']);
    await writeFile(join(root, 'src', 'a.test.ts'), 'another test');
    expect(digestOf(root, ['src', 'nothing'])).toBe(before);
    await writeFile(join(root, 'src', 'deep', 'a.ts'), 'b');
    const changed = digestOf(root, ['src']);
    await writeFile(join(root, 'src', 'b.ts'), '');
    expect(new Set([before, changed, digestOf(root, ['src'])]).size).toBe(3);
  });

  it('change with a variable that the build reads, not with another', () => {
    const plain = inputsOf(root, [], {});
    expect(inputsOf(root, [], { PORT: '4322' })).toBe(plain);
    expect(inputsOf(root, [], { BASE_PATH: '/kb/' })).not.toBe(plain);
  });
});

describe('what a folder was built from', () => {
  const target = (): string => join(root, 'dist');

  it('is known once it is remembered, for that folder alone, until it is forgotten', async () => {
    await writeFile(join(target(), 'index.html'), '');
    expect(await builtSite(root, target(), 'x')).toBeUndefined();
    await rememberBuild(root, target(), { inputs: 'x', site: SITE });
    await rememberBuild(root, join(root, 'other'), { inputs: 'y', site: SITE });
    expect(await builtSite(root, target(), 'x')).toEqual(SITE);
    expect(await builtSite(root, target())).toEqual(SITE);
    expect(await builtSite(root, target(), 'y')).toBeUndefined();
    expect(await builtSite(root, join(root, 'other'), 'y')).toBeUndefined(); // It holds no site.
    await rememberBuild(root, target(), undefined);
    expect(await builtSite(root, target(), 'x')).toBeUndefined();
  });

  it.each(['', '{', '[]', '{"a":1}', 'null'])(
    'is not known where the record is %j, which the next build mends',
    async (text) => {
      await writeFile(join(target(), 'index.html'), '');
      await mkdir(join(root, '.cache'));
      await writeFile(join(root, '.cache', 'builds.json'), text);
      expect(await builtSite(root, target(), 'x')).toBeUndefined();
      await rememberBuild(root, target(), { inputs: 'x', site: SITE });
      expect(await builtSite(root, target(), 'x')).toEqual(SITE);
      expect(JSON.parse(await readFile(join(root, '.cache', 'builds.json'), 'utf8'))).toEqual({
        [target()]: { inputs: 'x', site: SITE },
      });
    },
  );
});
