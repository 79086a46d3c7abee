import { hasCode } from './output-folder.ts';

/** The disk or the rights of this account stop a command; the message says where, why and what to do. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
}

const REASONS: Readonly<Record<string, readonly [reason: string, remedy: string]>> = {
  ENOSPC: ['the disk is full', 'Free some space'],
  EDQUOT: ['the space of this account is used up', 'Free some space'],
  EROFS: ['the disk can only be read', 'Use a copy of the project on another disk'],
  EACCES: ['this account has no right to write there', 'Give it that right'],
  EPERM: ['this account has no right to write there', 'Give it that right'],
  EEXIST: ['a file stands in the way', 'Remove it'],
  ENOTDIR: ['a file stands in the way', 'Remove it'],
  EMFILE: ['this account may open no more files', 'Raise the limit, for example by “ulimit -n 4096”'],
  ENFILE: ['this machine has too many open files', 'End another program'],
};

/**
 * What is wrong with the disk, if an error or one of its causes tells that.
 * @param error of the file system, or one that a library has wrapped around it
 * @param place where something was to be written, if the error itself names no file
 */
export function storageError(error: unknown, place: string): StorageError | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (!hasCode(cause, Object.keys(REASONS))) continue;
    const { code, path, dest } = cause as NodeJS.ErrnoException & { readonly dest?: string };
    const [reason, remedy] = REASONS[code ?? ''] ?? [];
    if (reason === undefined || remedy === undefined) continue;
    return new StorageError(
      `Nothing can be written to ${dest ?? path ?? place}: ${reason}. ${remedy}, and run the same command again; a site built before is as it was.`,
      { cause: error },
    );
  }
  return undefined;
}
