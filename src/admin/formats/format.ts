import { isRecord, type Data, type DataMap } from '../../yaml/data.ts';

/** How a kind of file is shown as fields, and written from them. */
export interface Format {
  readonly name: string;
  readonly extension: string;
  /** Whether one file holds all languages, each under its code. */
  readonly byLanguage?: true;
  /** The fields of a file. */
  readonly fields: (text: string) => DataMap;
  /** The file with other values. @param text the file as it was read; undefined for a new one */
  readonly file: (fields: DataMap, text: string | undefined) => string;
}

/** A file cannot be shown as fields; the message says what to do, and the editing page shows it. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
}

/**
 * Fields without those that were left empty. A field that the file did not have stays out if it holds nothing but what the form
 * put there (`draft: false`, `untranslated: []`); an emptied text is taken out of the file.
 */
export function withoutEmpty(fields: DataMap, before: Data): DataMap {
  const known = isRecord(before) ? before : {};
  const kept = Object.entries(fields).flatMap(([key, value]): [string, Data][] => {
    const inner = isRecord(value) ? withoutEmpty(value, known[key] ?? {}) : value;
    if (inner === '' || inner === null) return [];
    if (isRecord(inner) && Object.keys(inner).length === 0) return [];
    const says = inner !== false && (!Array.isArray(inner) || inner.length > 0);
    return says || key in known ? [[key, inner]] : [];
  });
  return Object.fromEntries(kept);
}

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
