import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of the instant index of a language, as a page of the build hands them over. */
export interface FilesOfLanguage {
  /** The name of the folder that browsers ask: `nb-a1b2c3d4e5`. */
  readonly folder: string;
  readonly files: readonly (readonly [name: string, content: unknown])[];
}

/** Files that are written at once: more would not be faster, and a machine has only so many open. */
const AT_ONCE = 64;

/**
 * Writes the files of the instant index into a built site: `find/files/nb.json` becomes `assets/find/nb-a1b2c3d4e5/w0.json`
 * and so on. A page of Astro for each would take half a minute at 400 topics, which have 30,000.
 * @returns how many files there are
 */
export async function writeIndexFiles(folder: string): Promise<number> {
  const from = join(folder, 'find', 'files');
  let count = 0;
  for (const name of await readdir(from)) {
    const { folder: own, files } = JSON.parse(await readFile(join(from, name), 'utf8')) as FilesOfLanguage;
    const target = join(folder, 'assets', 'find', own);
    await mkdir(target, { recursive: true });
    for (let at = 0; at < files.length; at += AT_ONCE)
      await Promise.all(
        files
          .slice(at, at + AT_ONCE)
          .map(([file, content]) => writeFile(join(target, `${file}.json`), JSON.stringify(content))),
      );
    count += files.length;
  }
  await rm(from, { recursive: true });
  return count;
}
