import {
  FORMAT,
  SHARD_FIELDS,
  type CoreFile,
  type DirectoryPart,
  type IndexFile,
  type RowFile,
  type SentenceFile,
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
const areTexts = (list: unknown): boolean => Array.isArray(list) && list.every(isText);
const isRow = (row: unknown, ...types: readonly string[]): boolean =>
  Array.isArray(row) && types.every((type, index) => typeof row[index] === type);
const areRows = (list: unknown, ...types: readonly string[]): boolean =>
  Array.isArray(list) && list.every((row) => isRow(row, ...types));

/** @throws IndexFileError unless the value is of the format that this script reads, and `isRight` says so */
function checked<T extends { readonly format: typeof FORMAT }>(
  value: unknown,
  isRight: (file: Fields<T>) => boolean,
): T {
  if (typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT && isRight(value))
    return value as T;
  throw new IndexFileError('No file of this version. Build the site anew.');
}

const TOPIC_ROW = ['string', 'string', 'string', 'string', 'object'];
const TEXTS = ['version', 'lang', 'endings', 'stopStems'] as const;
const OPTIONAL_TEXTS = ['keyboard', 'typedFor'] as const;
const DIRECTORIES = ['shards', 'beginnings', 'endingLists'] as const;

const isDirectory = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (!('keys' in value) || typeof value.keys === 'string');

/** Reads the core file as it was fetched. @throws IndexFileError */
export const readCore = (value: unknown): CoreFile =>
  checked<CoreFile>(
    value,
    (file) =>
      TEXTS.every((name) => isText(file[name])) &&
      OPTIONAL_TEXTS.every((name) => file[name] === undefined || isText(file[name])) &&
      DIRECTORIES.every((name) => isDirectory(file[name])) &&
      typeof file.rowCount === 'number' &&
      areTexts(file.calls) &&
      areRows(file.rows, ...TOPIC_ROW),
  );

const unpacked = (values: readonly unknown[]): Fields<Shard> =>
  Object.fromEntries(SHARD_FIELDS.map((name, at) => [name, values[at]]));

/** Reads any other file as it was fetched. @throws IndexFileError */
export const readFile = (value: unknown): IndexFile =>
  checked<Shard & WordList & RowFile & DirectoryPart & SentenceFile>(
    Array.isArray(value) ? unpacked(value) : value,
    (file) =>
      file.patterns !== undefined
        ? areRows(file.patterns, 'object', 'string') && areTexts(file.sets) && isText(file.personWords)
        : file.rows !== undefined
          ? areRows(file.rows, ...TOPIC_ROW)
          : file.from !== undefined
            ? typeof file.from === 'number' && isText(file.keys)
            : file.counts === undefined
              ? isText(file.words)
              : areRows(file.words, 'object', 'string') &&
                areRows(file.danger, 'object', 'string') &&
                areRows(file.situations, 'number', 'number', 'string') &&
                areRows(file.exclusions, 'object', 'string') &&
                areRows(file.asked, 'object', 'string') &&
                areRows(file.askedPairs, 'object', 'string') &&
                isText(file.sizes) &&
                isText(file.outOfScope) &&
                areRows(file.counts, 'number', 'string'),
  );
