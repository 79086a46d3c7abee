import { rmSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { BUILD_MARK } from '../server/hosts/host.ts';
import {
  assertOutputFolder,
  hasCode,
  kindOf,
  MARK_TEXT,
  OutputFolderError,
  type SourceFolders,
} from './output-folder.ts';

/** Errors of `rename` for a folder that cannot be moved: a mount point, or (Windows) one with an open file. */
const IMMOVABLE = ['EBUSY', 'EXDEV', 'EPERM', 'EACCES', 'EINVAL'];

/** Folder that a new site is copied into, inside a target that cannot be moved. */
const ARRIVING = '.calm-counter-arriving';

/** The folder beside the target that a build works in: `dist` → `.dist.build`. It is gone when the build has ended. */
export const workspaceOf = (target: string): string => join(dirname(target), `.${basename(target)}.build`);

/**
 * Replaces a folder by what `make` puts into a new one beside it. Until the new one is whole, the old one stays as it was
 * and can be served; where `make` fails it stays for good.
 * @param target absolute path
 * @param make receives an absolute path beside the target, of a folder that does not exist yet
 * @throws OutputFolderError if the target, or the folder to work in, holds other files or cannot be written
 */
export async function replaceFolder(
  target: string,
  sources: SourceFolders,
  make: (staging: string) => Promise<void>,
): Promise<void> {
  const workspace = workspaceOf(target);
  const staging = join(workspace, 'site');
  const previous = join(workspace, 'previous');
  await assertOutputFolder(target, sources);
  await assertOutputFolder(workspace, sources);
  try {
    await restoreInterrupted(target, previous);
    await rm(workspace, { recursive: true, force: true });
    await makeFolder(workspace);
    await writeFile(join(workspace, BUILD_MARK), MARK_TEXT);
  } catch (error) {
    if (!hasCode(error, ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'])) throw error;
    throw new OutputFolderError(
      `Nothing can be written beside the output folder ${target} (${String(error)}). Name another one with OUT_DIR.`,
    );
  }
  try {
    await make(staging);
    await writeFile(join(staging, BUILD_MARK), MARK_TEXT);
    // Somebody may have put files there while the build ran.
    await assertOutputFolder(target, sources);
    await swap(staging, target, previous);
  } finally {
    // Node's own loop in C++: with promises, 75,000 files of a last site take two and a half times the processor time.
    rmSync(workspace, { recursive: true, force: true });
  }
}

/**
 * Makes a folder and those above it. Node's own `recursive` goes round for ever where the system refuses a folder as if its
 * parent were missing, as in `/proc`, and reports a disk that can only be read as a missing folder.
 */
async function makeFolder(folder: string): Promise<void> {
  const above = dirname(folder);
  if (above !== folder && (await kindOf(above)) === 'absent') await makeFolder(above);
  await mkdir(folder);
}

/** Puts the old site back that a build, killed between the two renames of a swap, left in its workspace. */
async function restoreInterrupted(target: string, previous: string): Promise<void> {
  if ((await kindOf(target)) === 'absent' && (await kindOf(previous)) === 'folder') await rename(previous, target);
}

async function swap(staging: string, target: string, previous: string): Promise<void> {
  if ((await kindOf(target)) === 'folder') {
    try {
      await rename(target, previous);
    } catch (error) {
      if (!hasCode(error, IMMOVABLE)) throw error;
      await replaceContents(staging, target);
      return;
    }
  }
  try {
    await rename(staging, target);
  } catch (error) {
    await restoreInterrupted(target, previous);
    throw error;
  }
}

/**
 * Replaces the contents of a target that cannot be moved. The new site is copied into it first, so that a full disk leaves the
 * old one as it was. The mark stays throughout, so that an interrupted exchange can be repeated.
 */
async function replaceContents(staging: string, target: string): Promise<void> {
  const arriving = join(target, ARRIVING);
  await rm(arriving, { recursive: true, force: true });
  try {
    await cp(staging, arriving, { recursive: true });
  } catch (error) {
    await rm(arriving, { recursive: true, force: true });
    throw error;
  }
  await writeFile(join(target, BUILD_MARK), MARK_TEXT);
  for (const name of await readdir(target))
    if (name !== BUILD_MARK && name !== ARRIVING) await rm(join(target, name), { recursive: true, force: true });
  for (const name of await readdir(arriving)) await rename(join(arriving, name), join(target, name));
  await rm(arriving, { recursive: true });
}
