import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of the instant index of a language, as a page of the build hands them over. */
export interface FilesOfLanguage {
  /** The name of the folder that browsers ask: `nb-a1b2c3d4e5`. */
  readonly folder: string;
  /** The text of the file that every search begins with. */
  readonly core: string;
  readonly files: readonly (readonly [name: string, text: string])[];
}

/**
 * Writes the files of the instant index into a built site: `find/files/nb.json` becomes `find/nb.json`,
 * `assets/find/nb-a1b2c3d4e5/w0.json` and so on. A page of Astro for each would take half a minute at 400 topics, which have 40,000, and a promise for each ten seconds.
 * @returns how many files there are
 */
export function writeIndexFiles(folder: string): number {
  const from = join(folder, 'find', 'files');
  let count = 0;
  // There is none where all languages are taken from the last site.
  if (!existsSync(from)) return count;
  for (const name of readdirSync(from)) {
    const { folder: own, core, files } = JSON.parse(readFileSync(join(from, name), 'utf8')) as FilesOfLanguage;
    const target = join(folder, 'assets', 'find', own);
    mkdirSync(target, { recursive: true });
    for (const [file, text] of files) writeFileSync(join(target, `${file}.json`), text);
    writeFileSync(join(folder, 'find', name), core);
    count += files.length + 1;
  }
  rmSync(from, { recursive: true });
  return count;
}
