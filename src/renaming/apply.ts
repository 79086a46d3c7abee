import { textOf } from '../authoring/text-file.ts';
import { mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ContentFiles } from '../authoring/read.ts';
import { formerName, type Renaming } from './renaming.ts';

/**
 * Writes a renaming into the content folder: what moved is moved, with pictures and the like beside it, and only files whose text
 * has changed are written.
 * @returns the files that were written, as they are called now
 */
export async function applyRenaming(
  folder: string,
  before: ContentFiles,
  { files, moves }: Renaming,
): Promise<string[]> {
  for (const { from, to } of moves) await rename(join(folder, from), join(folder, to));
  const kept = new Set([...files.keys()].map((file) => formerName(file, moves)));
  for (const file of before.keys()) {
    if (kept.has(file)) continue;
    await rm(join(folder, file));
    // A folder with something else in it stays.
    await rmdir(join(folder, dirname(file))).catch(() => undefined);
  }
  const changed = [...files].filter(([file, text]) => before.get(formerName(file, moves)) !== text);
  for (const [file, text] of changed) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), textOf(text));
  }
  return changed.map(([file]) => file);
}
