import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';

/** What a build has left in an output folder: each part with the digest of what it was made from, and the stamp of its files. */
const recordSchema = z.strictObject({
  target: z.string(),
  parts: z.record(z.string(), z.strictObject({ key: z.string(), source: z.string().optional(), stamp: z.string() })),
});
export type PartsRecord = z.infer<typeof recordSchema>;

const folderOf = (root: string): string => join(root, '.cache', 'parts');
const fileOf = (root: string, target: string): string =>
  join(folderOf(root), `${createHash('sha256').update(target).digest('hex').slice(0, 16)}.json`);

async function read(file: string): Promise<PartsRecord | undefined> {
  try {
    return recordSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    // None, or one that was stopped while it was written, or of another version of this program: nothing is known then.
    return undefined;
  }
}

/** What the last build has left in a folder. */
export async function readParts(root: string, target: string): Promise<PartsRecord['parts']> {
  const record = await read(fileOf(root, target));
  return record?.target === target ? record.parts : {};
}

/** Keeps what a build has left in a folder, and forgets folders that are gone, such as those of trials. */
export async function writeParts(root: string, record: PartsRecord): Promise<void> {
  const file = fileOf(root, record.target);
  await mkdir(folderOf(root), { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(record));
  await rename(`${file}.new`, file);
  for (const name of await readdir(folderOf(root))) {
    const other = await read(join(folderOf(root), name));
    if (other === undefined || !existsSync(other.target)) await rm(join(folderOf(root), name), { force: true });
  }
}
