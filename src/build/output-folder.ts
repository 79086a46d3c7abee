import { lstat, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { BUILD_MARK } from '../server/hosts/host.ts';

/** The folder named by OUT_DIR cannot be built into; the message says why, and what to do. Nothing was changed. */
export class OutputFolderError extends Error {
  override readonly name = 'OutputFolderError';
}

/** The folders that a build reads. Absolute paths. */
export interface SourceFolders {
  readonly project: string;
  readonly content: readonly string[];
}

/** Folders of the project that hold its sources; a site is never built into one of them. */
const SOURCES: readonly string[] = [
  '.git',
  '.github',
  'bench',
  'content',
  'deploy',
  'docs',
  'e2e',
  'node_modules',
  'own',
  'public',
  'scripts',
  'src',
];

const REMEDY = 'Name another folder: OUT_DIR=dist npm run build.';
/** Contents of the mark file. */
export const MARK_TEXT = 'Made by a build of Calm Counter. The next build replaces everything in this folder.\n';

/**
 * Makes sure that a build may replace all that a folder holds: it is absent, empty, or carries the mark of a build, and
 * is neither a link nor among the sources. `/home/anna/photos` with pictures in it is refused, as are `src` and `/`.
 * @param folder absolute path
 * @throws OutputFolderError
 */
export async function assertOutputFolder(folder: string, sources: SourceFolders): Promise<void> {
  const kind = await kindOf(folder);
  if (kind === 'link')
    throw new OutputFolderError(
      `The output folder ${folder} is a symbolic link, and a build would empty the folder behind it. Remove the link, or name the folder itself with OUT_DIR.`,
    );
  if (kind === 'file') throw new OutputFolderError(`The output folder ${folder} is a file, not a folder. ${REMEDY}`);
  await assertNoSource(folder, sources);
  if (kind === 'absent') return;
  const entries = await readdir(folder);
  const [foreign] = entries;
  if (foreign !== undefined && !entries.includes(BUILD_MARK))
    throw new OutputFolderError(
      `The output folder ${folder} holds files that no build of this project made, such as “${foreign}”, and a build would delete them. Empty the folder yourself, or name another one with OUT_DIR.`,
    );
}

async function assertNoSource(folder: string, sources: SourceFolders): Promise<void> {
  const [output, project, ...content] = await Promise.all([folder, sources.project, ...sources.content].map(realPath));
  if (output === undefined || project === undefined) return;
  if (contains(output, project))
    throw new OutputFolderError(`The output folder ${folder} holds the project itself. ${REMEDY}`);
  const [first = ''] = contains(project, output) ? relative(project, output).split(sep) : [];
  if (SOURCES.includes(first) || content.some((source) => contains(source, output) || contains(output, source)))
    throw new OutputFolderError(
      `The output folder ${folder} lies among the sources that the site is built from. ${REMEDY}`,
    );
}

/** What stands at a path; a link counts as a link wherever it leads. */
export async function kindOf(path: string): Promise<'absent' | 'folder' | 'file' | 'link'> {
  try {
    const stats = await lstat(path);
    return stats.isSymbolicLink() ? 'link' : stats.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    // ENOTDIR: a folder on the way is a file; an attempt to make the folder will tell.
    if (hasCode(error, ['ENOENT', 'ENOTDIR'])) return 'absent';
    throw error;
  }
}

/** Whether an error of the file system has one of the codes, such as `ENOENT`. */
export const hasCode = (error: unknown, codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

/** The path without links on its way; the part of it that does not exist yet is taken as it stands. */
async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (dirname(path) === path || !hasCode(error, ['ENOENT', 'ENOTDIR'])) throw error;
    return join(await realPath(dirname(path)), basename(path));
  }
}

/** Whether `inner` is `outer` or lies below it. */
function contains(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}
