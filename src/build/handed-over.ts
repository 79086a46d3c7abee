import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files of a site that its pages hand over as one, each with its path in the site. */
export type HandedOver = readonly (readonly [path: string, text: string])[];

/** Where the pages put them. */
const FOLDER = 'handed-over';

/**
 * Writes the files that pages have handed over into a built site: `handed-over/say/nb.json` becomes `say/nb/topic-keep-calm.json` and
 * so on. A page of Astro for each would take four times as long: 400 topics have 5,000.
 * @returns how many files there are
 */
export function writeHandedOver(site: string): number {
  const from = join(site, FOLDER);
  const folders = new Set<string>();
  let count = 0;
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const files = JSON.parse(readFileSync(join(entry.parentPath, entry.name), 'utf8')) as HandedOver;
    for (const [path, text] of files) {
      const file = join(site, path);
      if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
      folders.add(dirname(file));
      writeFileSync(file, text);
    }
    count += files.length;
  }
  rmSync(from, { recursive: true });
  return count;
}
