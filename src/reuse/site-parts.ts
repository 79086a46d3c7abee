import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Part } from './parts.ts';

/** What stands for `*` in a place: the digest in the name of a folder that changes with what it holds. */
const DIGEST = /^[\da-f]+$/;
/** A text that was compressed beforehand stands beside it (build/precompress.ts). */
const PACKED = ['', '.gz', '.br'];

/** The files and folders of a site that a place stands for: `assets/find/nb-*` → `assets/find/nb-a1b2c3d4e5`. */
function pathsOf(site: string, place: string): string[] {
  if (!place.endsWith('*'))
    return PACKED.map((ending) => place + ending).filter((path) => existsSync(join(site, path)));
  const [folder, start] = [dirname(place), basename(place).slice(0, -1)];
  if (!existsSync(join(site, folder))) return [];
  return readdirSync(join(site, folder))
    .filter((name) => name.startsWith(start) && DIGEST.test(name.slice(start.length)))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function filesAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesAt(join(path, entry.name)) : [join(path, entry.name)]));
}

/**
 * Names, sizes and times of the files of a part, as one digest: it tells whether somebody has changed them since the build wrote them.
 * To read 60,000 files would take longer than to make half of them.
 * @returns undefined if a file or folder is not there
 */
export function stampOf(site: string, { places }: Part): string | undefined {
  const hash = createHash('sha256');
  for (const place of places) {
    const paths = pathsOf(site, place);
    if (paths.length === 0) return undefined;
    for (const file of paths.flatMap((path) => filesAt(join(site, path)))) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file.slice(site.length)}\0${String(size)}\0${String(mtimeMs)}\0`);
    }
  }
  return hash.digest('base64url');
}

/**
 * Gives a file a second name in another folder. To copy 60,000 files takes six seconds, to link them one. Nothing writes into a file of
 * a finished site: the next build makes files anew, and takes away the names of the old ones.
 */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Another disk, or one that knows no links.
    copyFileSync(from, to);
  }
}

/** Puts a part of one site into another. */
export function takePart(from: string, to: string, { places }: Part): void {
  const folders = new Set<string>();
  for (const file of places.flatMap((place) => pathsOf(from, place)).flatMap((path) => filesAt(join(from, path)))) {
    const target = join(to, relative(from, file));
    if (!folders.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
    folders.add(dirname(target));
    link(file, target);
  }
}
