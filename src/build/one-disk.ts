import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasCode } from './output-folder.ts';

/**
 * Has a folder made on the disk of the project, and copies it where that is another one: Astro moves pictures from the project
 * to the output folder, and no system moves a file from disk to disk.
 * @param project absolute path of a folder on the project's disk
 * @param target absolute path, of a folder that does not exist yet, in one that does
 */
export async function onOneDisk(
  project: string,
  target: string,
  make: (folder: string) => Promise<void>,
): Promise<void> {
  const near = join(project, '.cache', 'site');
  await rm(near, { recursive: true, force: true });
  if (await canMove(join(project, '.cache'), dirname(target))) {
    await make(target);
    return;
  }
  try {
    await make(near);
    await cp(near, target, { recursive: true });
  } finally {
    await rm(near, { recursive: true, force: true });
  }
}

/** Whether files can be moved from one folder to another: a trial tells, also where two mounts show one disk. */
async function canMove(from: string, to: string): Promise<boolean> {
  const name = `.move-${String(process.pid)}`;
  await mkdir(from, { recursive: true });
  await writeFile(join(from, name), '');
  try {
    await rename(join(from, name), join(to, name));
    return true;
  } catch (error) {
    if (hasCode(error, ['EXDEV'])) return false;
    throw error;
  } finally {
    await Promise.all([from, to].map((folder) => rm(join(folder, name), { force: true })));
  }
}
