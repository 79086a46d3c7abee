import { existsSync, statSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import pLimit from 'p-limit';
import { decodeText } from './encoding.ts';
import { overlay, SUPPLIED } from './overlay.ts';
import { isPicture } from './picture-file.ts';
import type { ContentFiles } from './read.ts';
import { LINKED_FILE, tooLarge, type FileContent } from './text-file.ts';

/** A folder that CONTENT_DIR or OWN_DIR names does not exist; the message says which. */
export class ContentFolderError extends Error {
  override readonly name = 'ContentFolderError';
}

const beside = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const named = (variable: 'CONTENT_DIR' | 'OWN_DIR'): string | undefined => {
  const value = process.env[variable]?.trim() ?? '';
  if (value === '') return undefined;
  if (!existsSync(value))
    throw new ContentFolderError(`${variable}=${value}: there is no such folder. Name one that exists, or none.`);
  if (resolve(value).includes('?'))
    throw new ContentFolderError(
      `${variable}=${value}: the tools that build the site take no “?” in a path. Rename the folder, for example ${value.replaceAll('?', '-')}.`,
    );
  return resolve(value);
};

/** The supplied content of this build; `CONTENT_DIR` names another folder (fixtures, trials). */
export const contentFolder = (): string => named('CONTENT_DIR') ?? beside('content');

/**
 * What an organisation adds or changes, apart from what is supplied, so that an update never touches it: `own/`, or the folder
 * that `OWN_DIR` names. Undefined where there is none; content that `CONTENT_DIR` names has none by itself.
 */
export function ownFolder(): string | undefined {
  const folder = named('OWN_DIR');
  if (folder !== undefined) return folder;
  const standard = beside('own');
  return named('CONTENT_DIR') === undefined && existsSync(standard) ? standard : undefined;
}

/** The folders that this build reads, for programs that watch them. */
export function contentFolders(): readonly string[] {
  const own = ownFolder();
  return [contentFolder(), ...(own === undefined ? [] : [own])];
}

/** Where commands write what editors begin: to the organisation's own files where there are any, since it edits no others. */
export function editorsFolder(): { readonly path: string; readonly name: string } {
  const path = ownFolder() ?? contentFolder();
  return { path, name: ownFolder() === undefined ? SUPPLIED : nameOf(path) };
}

/** Where a file of this build really lies. @param file a path inside the content folder */
export function pathOfFile(file: string): string {
  const own = ownFolder();
  return join(own !== undefined && existsSync(join(own, file)) ? own : contentFolder(), file);
}

/** The two layers of the content of this build, and how findings name the upper one. */
export interface SiteLayers {
  readonly supplied: ContentFiles;
  /** Empty where the organisation has nothing of its own. */
  readonly own: ContentFiles;
  readonly ownName: string;
}

export async function readSiteLayers(): Promise<SiteLayers> {
  const folder = ownFolder();
  const [supplied, own] = await Promise.all([
    readContentFolder(contentFolder()),
    folder === undefined ? new Map<string, string>() : readContentFolder(folder),
  ]);
  return { supplied, own, ownName: nameOf(folder ?? beside('own')) };
}

/** All files of this build: the supplied ones, with the organisation's own laid over them. */
export async function readSiteFiles(): Promise<ContentFiles> {
  const { supplied, own, ownName } = await readSiteLayers();
  return overlay(supplied, own, ownName);
}

/** A folder as findings name it: `own`, and in full where it lies outside the project. */
function nameOf(folder: string): string {
  const path = relative(beside(''), folder).replaceAll('\\', '/');
  return path.startsWith('..') ? folder.replaceAll('\\', '/') : path;
}

/** A logo beside site.yaml is kept as base64, a picture of a page with a character for each byte; all other files are texts. */
const encodingOf = (file: string): BufferEncoding =>
  /^[^/]+\.png$/.test(file) ? 'base64' : file.includes('/') && isPicture(file) ? 'latin1' : 'utf8';

/** Hidden files and folders, such as `.git`, and a note of the folder's keepers to themselves. */
const isLeftOut = (file: string): boolean => /(^|\/)\./.test(file) || file === 'README.md';

/** Files that are open at once. With 1,500 topics there are 32,000, more than an account may open. */
const OPEN_AT_ONCE = 64;

/** All files of one folder, hidden ones left out. */
export async function readContentFolder(folder: string): Promise<ContentFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ entry, file: relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/') }))
    .filter(({ file }) => !isLeftOut(file));
  const pairOf = async ({ entry, file }: (typeof files)[number]): Promise<[string, FileContent]> => [
    file,
    entry.isFile() ? await contentOf(folder, file) : LINKED_FILE,
  ];
  return new Map(await pLimit(OPEN_AT_ONCE).map(files, pairOf));
}

/** Milliseconds within which a second change of a file may have the time of the first: file systems keep it in steps. */
const CLOCK_STEP = 100;
/** What was read of each file, with what changes when somebody writes to it: in `npm run dev` one file of thousands is new at a save. */
const known = new Map<string, { readonly state: string; readonly content: FileContent }>();

async function contentOf(folder: string, file: string): Promise<FileContent> {
  const path = join(folder, file);
  // Not a promise for each: to look at 9,000 files takes a third of the time.
  const { ino, size, mtimeMs, ctimeMs } = statSync(path);
  const state = [ino, size, mtimeMs, ctimeMs].join();
  const before = known.get(path);
  if (before?.state === state) return before.content;
  const encoding = encodingOf(file);
  const content =
    encoding === 'utf8' ? (tooLarge(size) ?? decodeText(await readFile(path))) : await readFile(path, encoding);
  if (Date.now() - ctimeMs > CLOCK_STEP) known.set(path, { state, content });
  return content;
}
