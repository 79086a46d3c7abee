import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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

/** Copies a part from one site to another. */
export function copyPart(from: string, to: string, { places }: Part): void {
  for (const path of places.flatMap((place) => pathsOf(from, place))) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    cpSync(join(from, path), join(to, path), { recursive: true });
  }
}
