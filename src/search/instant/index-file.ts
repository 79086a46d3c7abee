import { decodeFile } from './front-coding.ts';

/** The small file of one language that gives the first answers, before the full-text engine has arrived. */
export interface InstantIndexFile {
  readonly lang: string;
  /** Endings that the language puts to its words, set apart by spaces. */
  readonly endings: string;
  /** Whether the language writes several words as one. */
  readonly compounds: boolean;
  /** Topics in their order: id, title, path, stage. Other lists name them by their place here. */
  readonly topics: readonly (readonly [id: string, title: string, path: string, stage: string])[];
  /** Topics about danger, by their places: where in doubt, they come first. */
  readonly danger: readonly number[];
  /** What readers would say, and the topic that helps. */
  readonly situations: readonly (readonly [topic: number, text: string])[];
  /** Words of the glossary: the topics they lead to, the nearest first, and expressions, folded, cut into words, set apart by `|`. */
  readonly terms: readonly (readonly [topics: readonly number[], words: string])[];
  /** Expressions, likewise, that do not lead to these topics, though words of theirs would: “phone charger”. */
  readonly exclusions: readonly (readonly [topics: readonly number[], words: string])[];
  /** Words of what the site does not help with, folded, cut into words, set apart by `|`: they hold back a guess. */
  readonly outOfScope: string;
  /** Words for people, folded, set apart by spaces; of more than three letters: how they begin. None where the language has no list. */
  readonly personWords: string;
  /** Stems that stand in most topics and so tell little, set apart by spaces. */
  readonly stopStems: string;
}

/** What the first file had no room for: more of each list, fetched once the first file has answered. */
export type InstantIndexRest = Pick<
  InstantIndexFile,
  'topics' | 'danger' | 'situations' | 'terms' | 'exclusions' | 'outOfScope' | 'personWords'
>;

/** Both files as one. What leads elsewhere and words for people stand in the second alone. */
export const mergeIndexFiles = (first: InstantIndexFile, more: InstantIndexRest): InstantIndexFile => ({
  ...first,
  topics: [...first.topics, ...more.topics],
  danger: [...first.danger, ...more.danger],
  situations: [...first.situations, ...more.situations],
  terms: [...first.terms, ...more.terms],
  exclusions: [...first.exclusions, ...more.exclusions],
  outOfScope: more.outOfScope,
  personWords: more.personWords,
});

/** The file is not what it should be; the page was perhaps built by another version. */
export class IndexFileError extends Error {
  override get name(): string {
    return 'FirstFileError';
  }
}

const isRow = (row: unknown, ...kinds: readonly string[]): boolean =>
  Array.isArray(row) && kinds.every((kind, index) => typeof row[index] === kind);

const rows = (list: unknown, ...kinds: readonly string[]): boolean =>
  Array.isArray(list) && list.every((row) => isRow(row, ...kinds));

/** Whether it has what both files have. @throws FirstFileError */
function checked(value: unknown): InstantIndexRest {
  const file =
    typeof value === 'object' && value !== null ? (value as Partial<Record<keyof InstantIndexRest, unknown>>) : {};
  if (!(
    rows(file.topics, 'string', 'string', 'string', 'string') &&
    rows(file.situations, 'number', 'string') &&
    rows(file.terms, 'object', 'string') &&
    rows(file.exclusions, 'object', 'string') &&
    typeof file.outOfScope === 'string' &&
    typeof file.personWords === 'string' &&
    Array.isArray(file.danger)
  )) {
    throw new IndexFileError('The file of first answers cannot be read. Build the site anew and load the page again.');
  }
  return value as InstantIndexRest;
}

/** Reads the second file as it travels. @throws FirstFileError */
export const readIndexRest = (value: unknown): InstantIndexRest => decodeFile(checked(value));

/** Reads the first file as it travels. @throws FirstFileError */
export function readIndexFile(value: unknown): InstantIndexFile {
  const file = checked(value) as InstantIndexRest & Partial<Record<keyof InstantIndexFile, unknown>>;
  if (typeof file.lang !== 'string' || typeof file.endings !== 'string' || typeof file.stopStems !== 'string')
    return checked(undefined) as never;
  return decodeFile(file as InstantIndexRest as InstantIndexFile);
}
