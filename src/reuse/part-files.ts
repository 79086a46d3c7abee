import { createHash } from 'node:crypto';
import { constants, copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Part } from './parts.ts';

/** What stands for `*` in a path: the digest in the name of a folder that changes with what it holds. */
const DIGEST = /^[\da-f]+$/;
/** A text that was compressed beforehand stands beside it (build/precompress.ts). */
const PACKED = ['', '.gz', '.br'];

/** The files and folders of a site that a path of a part stands for: `assets/find/nb-*` → `assets/find/nb-a1b2c3d4e5`. */
function pathsIn(site: string, path: string): string[] {
  if (!path.endsWith('*')) return PACKED.map((ending) => path + ending).filter((each) => existsSync(join(site, each)));
  const [folder, start] = [dirname(path), basename(path).slice(0, -1)];
  if (!existsSync(join(site, folder))) return [];
  return readdirSync(join(site, folder))
    .filter((name) => name.startsWith(start) && DIGEST.test(name.slice(start.length)))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function filesAt(path: string): string[] {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesAt(join(path, entry.name)) : [join(path, entry.name)]));
}

/**
 * Names, sizes and times of the files of a part, as one digest: it tells whether somebody has changed them since the build wrote them.
 * To read 60,000 files would take longer than to make half of them.
 * @param each called with each file, a path below the site
 * @returns undefined if a file or folder is not there
 */
export function stampOf(site: string, part: Part, each?: (file: string) => void): string | undefined {
  const hash = createHash('sha256');
  for (const path of part.paths) {
    const found = pathsIn(site, path);
    if (found.length === 0) return undefined;
    for (const file of found.flatMap((at) => filesAt(join(site, at)))) {
      // None if a file has gone meanwhile, or is a link to one that is not there.
      const stats = statSync(file, { throwIfNoEntry: false });
      if (stats === undefined) return undefined;
      const name = file.slice(site.length);
      hash.update(`${name}\0${String(stats.size)}\0${String(stats.mtimeMs)}\0`);
      each?.(name);
    }
  }
  return hash.digest('base64url');
}

/**
 * Gives a file a second name in another folder. To copy 60,000 files takes six seconds, to link them one. It is the same file, which
 * the old site has until the new one takes its place: nothing may write into it afterwards. A file that the build has made is not replaced.
 */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Another disk, or one that knows no links.
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

/**
 * Puts a part of one site into another.
 * @param taken gets each file, a path below the site with forward slashes
 * @returns the stamp of what it has taken; undefined if something was not there
 */
export function takePart(from: string, to: string, part: Part, taken = new Set<string>()): string | undefined {
  let last = '';
  return stampOf(from, part, (file) => {
    taken.add(file.slice(1).replaceAll('\\', '/'));
    const target = join(to, file);
    const folder = dirname(target);
    if (folder !== last) mkdirSync(folder, { recursive: true });
    last = folder;
    link(join(from, file), target);
  });
}

/** A file of a part, by which it is seen whether the part is still where it was, or a copy of it. */
export interface Sample {
  readonly file: string;
  readonly inode: number;
}

/** The first file of a part; undefined if it has none. */
export function sampleOf(site: string, { paths: [first = ''] }: Part): Sample | undefined {
  const [file] = pathsIn(site, first).flatMap((at) => filesAt(join(site, at)));
  return file === undefined ? undefined : { file: file.slice(site.length), inode: statSync(file).ino };
}

/** Whether a site has the very file, not a copy of it: then it has the time, too. */
export const hasSample = (site: string, { file, inode }: Sample): boolean =>
  statSync(join(site, file), { throwIfNoEntry: false })?.ino === inode;
