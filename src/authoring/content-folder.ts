import { readFile, readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isPicture } from './picture-file.ts';
import type { ContentFiles } from './read.ts';

/** The content folder of this build; `CONTENT_DIR` names another one (fixtures, trials). */
export const contentFolder = (): string =>
  process.env['CONTENT_DIR']
    ? resolve(process.env['CONTENT_DIR'])
    : fileURLToPath(new URL('../../content', import.meta.url));

/** All files of a content folder, hidden ones left out; pictures with a character for each byte. */
export async function readContentFolder(folder: string): Promise<ContentFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
  const pairs = paths.map(
    async (path) =>
      [
        relative(folder, path).replaceAll('\\', '/'),
        await readFile(path, isPicture(path) ? 'latin1' : 'utf8'),
      ] as const,
  );
  return new Map(await Promise.all(pairs));
}
