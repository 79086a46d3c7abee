import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, parse } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BUILD_MARK } from '../server/hosts/host.ts';
import { assertOutputFolder, OutputFolderError } from './output-folder.ts';

/** A folder with a project `work/project`, its content `work/texts`, and other files beside them. */
let work = '';
const at = (...parts: string[]): string => join(work, ...parts);
const put = async (path: string, text = 'x'): Promise<void> => {
  await mkdir(dirname(at(path)), { recursive: true });
  await writeFile(at(path), text);
};
const check = (folder: string): Promise<void> =>
  assertOutputFolder(folder, { project: at('project'), content: [at('texts')] });

beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'output-'));
  await Promise.all(
    ['project/src/a.ts', 'project/package.json', 'texts/site.yaml', 'photos/cat.jpg'].map((path) => put(path)),
  );
});
afterEach(async () => {
  await rm(work, { recursive: true });
});

describe('assertOutputFolder accepts', () => {
  it.each(['project/dist', 'project/.cache/e2e/site', 'elsewhere/new/site'])('the absent folder %s', async (path) => {
    await check(at(path));
  });

  it('an empty folder', async () => {
    await mkdir(at('empty'));
    await check(at('empty'));
  });

  it('a folder that carries the mark of a build', async () => {
    await put(`project/dist/${BUILD_MARK}`);
    await put('project/dist/index.html');
    await check(at('project/dist'));
  });

  it('a folder whose name begins like that of a source folder', async () => {
    await check(at('project/src-site'));
    await check(at('texts-site'));
  });
});

describe('assertOutputFolder refuses', () => {
  it('a folder that holds other files, and names one of them', async () => {
    await expect(check(at('photos'))).rejects.toThrow(OutputFolderError);
    await expect(check(at('photos'))).rejects.toThrow(/photos holds files that no build .* “cat\.jpg”.*OUT_DIR/);
  });

  it('a folder that holds nothing but a hidden file', async () => {
    await put('hidden/.profile');
    await expect(check(at('hidden'))).rejects.toThrow('“.profile”');
  });

  it('the project, every folder around it, and the root of the file system', async () => {
    for (const folder of [at('project'), work, dirname(work), parse(work).root])
      await expect(check(folder), folder).rejects.toThrow(`The output folder ${folder} holds the project itself.`);
  });

  it.each(['src', 'src/new', '.git', 'node_modules/site', 'public', 'content', 'content/topics'])(
    'the source folder %s, though it is absent or empty',
    async (path) => {
      await expect(check(at('project', path))).rejects.toThrow('lies among the sources');
    },
  );

  it.each(['texts', 'texts/new'])('%s of another content folder', async (path) => {
    await expect(check(at(path))).rejects.toThrow('lies among the sources');
  });

  it('a folder around another content folder', async () => {
    await expect(
      assertOutputFolder(at('photos'), { project: at('project'), content: [at('photos', 'texts')] }),
    ).rejects.toThrow('lies among the sources');
  });

  it('a source folder, even with a mark in it', async () => {
    await put(`project/src/${BUILD_MARK}`);
    await expect(check(at('project/src'))).rejects.toThrow('lies among the sources');
  });

  it('a file', async () => {
    await expect(check(at('photos/cat.jpg'))).rejects.toThrow('is a file, not a folder');
  });

  it('a symbolic link, wherever it leads', async () => {
    await mkdir(at('empty'));
    for (const [name, target] of [
      ['to-photos', at('photos')],
      ['to-empty', at('empty')],
      ['to-nothing', at('nothing')],
      ['to-file', at('photos/cat.jpg')],
    ] as const) {
      await symlink(target, at(name));
      await expect(check(at(name)), name).rejects.toThrow('is a symbolic link');
    }
  });

  it('a path that reaches the sources through a link', async () => {
    await symlink(at('project'), at('link'));
    await expect(check(at('link/src/new'))).rejects.toThrow('lies among the sources');
    await expect(check(at('link/../link'))).rejects.toThrow('is a symbolic link');
  });

  it('and leaves everything as it was', async () => {
    await expect(check(at('photos'))).rejects.toThrow(OutputFolderError);
    expect([await readdir(at('photos')), await readFile(at('photos/cat.jpg'), 'utf8')]).toEqual([['cat.jpg'], 'x']);
  });
});
