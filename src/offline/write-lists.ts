import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ASSETS } from '../server/headers.ts';
import { INDEX_ADDRESS, LIST_VERSION, listAddress, readList, type OfflineFile, type OfflineIndex } from './list.ts';

/** Files of a built site, with forward slashes. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

/** Files that every language needs. The tag and what frames show are for other sites, which keep nothing here. */
const SHARED = /^(index\.html|404\.html|[^/]+\.(svg|png)|find\/moved\.json)$/;
/** Pictures for messengers and for the home screen, which the system fetches by itself. */
const FOR_THE_SYSTEM = /^(share|app-[a-z0-9]+)\.png$/;

/**
 * Whether a reader of a language needs a file. The printed editions are left out: they are large, and the pages say the same.
 */
export function isKept(file: string, lang: string): boolean {
  // What was compressed beforehand is for servers: no browser asks for it by its name.
  if (FOR_THE_SYSTEM.test(file) || /\.(pdf|br|gz)$/.test(file)) return false;
  if (SHARED.test(file)) return true;
  const assets = ASSETS.slice(1);
  if (file.startsWith(`${assets}find/`)) {
    // The language, and a digest without a hyphen: `nb-NO-a1b2` is not of `nb`.
    const [folder = ''] = file.slice(`${assets}find/`.length).split('/');
    return folder.slice(0, folder.lastIndexOf('-')) === lang;
  }
  if (file.startsWith(assets)) return true;
  return (
    [`${lang}/`, `say/${lang}/`, `fragment/${lang}/`, `pagefind/${lang}/`].some((start) => file.startsWith(start)) ||
    file === `find/${lang}.json`
  );
}

/** The address of a file as a browser asks for it: that of a page is its folder. */
const addressOf = (file: string): string => encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));

const hashOf = (content: Uint8Array | string): string => hash('sha256', content).slice(0, 12);

/** What the lists of a site say of some of its files. */
function listedFiles(
  { from, files }: { readonly from: string; readonly files: ReadonlySet<string> },
  languages: readonly string[],
): Map<string, OfflineFile> {
  const listed = new Map<string, OfflineFile>();
  for (const lang of languages) {
    const path = join(from, listAddress(lang));
    const list = existsSync(path) ? readList(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
    for (const entry of list?.files ?? []) listed.set(entry[0], entry);
  }
  return new Map(
    [...files].flatMap((file) => {
      const entry = listed.get(addressOf(file));
      return entry === undefined ? [] : [[file, entry] as const];
    }),
  );
}

/**
 * Writes which files each language needs without a network, once all of them are there. It reads them one after the other,
 * since a promise for each of sixty thousand costs more than reading them.
 * @param folder of the built site
 * @param taken files that are those of another site, whose lists know them: to read and hash 70,000 files takes three seconds
 * @returns the size of each language, in bytes
 */
export function writeOfflineLists(
  folder: string,
  languages: readonly string[],
  taken: { readonly from: string; readonly files: ReadonlySet<string> } = { from: '', files: new Set() },
): OfflineIndex {
  const all = filesIn(folder);
  const known = taken.files.size === 0 ? new Map<string, OfflineFile>() : listedFiles(taken, languages);
  const fileOf = (file: string): OfflineFile => {
    const before = known.get(file);
    if (before) return before;
    const content = readFileSync(join(folder, file));
    const entry = [addressOf(file), hashOf(content), content.length] as const;
    known.set(file, entry);
    return entry;
  };
  const texts = new Map<string, string>();
  const sizes: Record<string, number> = {};
  for (const lang of languages) {
    const files: OfflineFile[] = [];
    for (const file of all) if (isKept(file, lang)) files.push(fileOf(file));
    texts.set(listAddress(lang), JSON.stringify({ format: LIST_VERSION, files }));
    sizes[lang] = files.reduce((sum, [, , bytes]) => sum + bytes, 0);
  }
  const index: OfflineIndex = {
    format: LIST_VERSION,
    version: hashOf([...texts.values()].join('\n')),
    languages: sizes,
  };
  mkdirSync(dirname(join(folder, INDEX_ADDRESS)), { recursive: true });
  for (const [name, text] of [...texts, [INDEX_ADDRESS, JSON.stringify(index)] as const])
    writeFileSync(join(folder, name), text);
  return index;
}
