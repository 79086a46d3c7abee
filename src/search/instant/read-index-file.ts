import { decodeFile } from './front-coding.ts';
import type { InstantIndexFile, InstantIndexRest } from './index-file.ts';

/** A fetched file does not have the expected form: the page may have been built by another version of the site. */
export class IndexFileError extends Error {
  override get name(): string {
    return 'IndexFileError';
  }
}

const isRow = (row: unknown, ...types: readonly string[]): boolean =>
  Array.isArray(row) && types.every((type, index) => typeof row[index] === type);

const areRows = (list: unknown, ...types: readonly string[]): boolean =>
  Array.isArray(list) && list.every((row) => isRow(row, ...types));

const refuse = (): never => {
  throw new IndexFileError('The file of instant results cannot be read. Build the site anew and load the page again.');
};

/** Checks what both files have in common. @throws IndexFileError */
function checkLists(value: unknown): InstantIndexRest {
  const file =
    typeof value === 'object' && value !== null ? (value as Partial<Record<keyof InstantIndexRest, unknown>>) : {};
  return areRows(file.topics, 'string', 'string', 'string', 'string') &&
    areRows(file.situations, 'number', 'string') &&
    areRows(file.terms, 'object', 'string') &&
    areRows(file.exclusions, 'object', 'string') &&
    typeof file.outOfScope === 'string' &&
    typeof file.personWords === 'string' &&
    Array.isArray(file.danger)
    ? (value as InstantIndexRest)
    : refuse();
}

/** Reads the second file as it was fetched, front-coded. @throws IndexFileError */
export const readIndexRest = (value: unknown): InstantIndexRest => decodeFile(checkLists(value));

/** Reads the first file as it was fetched, front-coded. @throws IndexFileError */
export function readIndexFile(value: unknown): InstantIndexFile {
  const file = checkLists(value) as InstantIndexRest & Partial<Record<keyof InstantIndexFile, unknown>>;
  return typeof file.lang === 'string' &&
    typeof file.endings === 'string' &&
    typeof file.stopStems === 'string' &&
    (file.keyboard === undefined || typeof file.keyboard === 'string')
    ? decodeFile(file as InstantIndexRest as InstantIndexFile)
    : refuse();
}
