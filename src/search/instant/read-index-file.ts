import {
  FORMAT,
  type CoreFile,
  type DirectoryPart,
  type IndexFile,
  type RowFile,
  type Shard,
  type WordList,
} from './index-file.ts';

/** A fetched file does not have the expected form: the page may have been built by another version of the site. */
export class IndexFileError extends Error {
  override get name(): string {
    return 'IndexFileError';
  }
}

type Fields<T> = Partial<Record<keyof T, unknown>>;
const isText = (value: unknown): boolean => typeof value === 'string';
const isList = Array.isArray;
const isDirectory = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (!('keys' in value) || isText(value.keys));

/** @throws IndexFileError unless the value is of the format that this script reads, and `isRight` says so */
function checked<T extends { readonly format: typeof FORMAT }>(
  value: unknown,
  isRight: (file: Fields<T>) => boolean,
): T {
  if (typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT && isRight(value))
    return value as T;
  throw new IndexFileError('The file of instant results cannot be read. Build the site anew and load the page again.');
}

/** Reads the core file as it was fetched. @throws IndexFileError */
export const readCore = (value: unknown): CoreFile =>
  checked<CoreFile>(
    value,
    (file) =>
      [file.version, file.lang, file.endings, file.personWords, file.stopStems].every(isText) &&
      [file.shards, file.beginnings, file.endingLists].every(isDirectory) &&
      isList(file.rows),
  );

/** Reads any other file as it was fetched. The format tells what else is in it. @throws IndexFileError */
export const readFile = (value: unknown): IndexFile =>
  checked<Shard & WordList & RowFile & DirectoryPart>(
    value,
    (file) =>
      isList(file.rows) ||
      isText(file.keys) ||
      isText(file.words) ||
      ([file.words, file.danger, file.situations, file.exclusions, file.counts].every(isList) &&
        isText(file.outOfScope)),
  );
