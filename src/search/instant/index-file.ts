import type { Call } from '../../authoring/schema.ts';

/**
 * The files of an instant index. A reader fetches the core file of her language and then, for each word that she types, the
 * shard in which words with its beginning stand: a few thousand characters, however many topics the site has. See docs/search.md.
 */

/** Changes with the form of the files, so that a script of another build never reads them as its own. */
export const FORMAT = 10;

/**
 * A topic, or a page of the site, as results show it; `stage` is empty for a page. Its place is its number in all files. The path
 * is decoded, since `%D0%B1` takes three times the bytes of `б`.
 */
export type Row = readonly [
  id: string,
  title: string,
  path: string,
  stage: string,
  situations: readonly RowSituation[],
];

/** What a reader would say, with the section that answers it where that is not the whole page. */
export type RowSituation = string | readonly [text: string, section: string];

/**
 * Numbers of rows, the nearest first, and the expressions that lead to them: folded, cut into words, front-coded; with the number of the situation
 * of the nearest row that they mean, where they mean one, with whom to call, where it is not the number for any emergency, and with 1 where they may name goods.
 */
export type Group = readonly [
  rows: readonly number[],
  expressions: string,
  situation?: number | null,
  call?: Call | null,
  goods?: 1,
];

/** Numbers of rows, each with how many questions it has that have any of these words: `[[3, 12, 7, 1], …]`; the words, front-coded. */
export type CountedWords = readonly [counts: readonly number[], words: string];

/** `find/<lang>.json`: what every search in a language needs. */
export interface CoreFile {
  readonly format: typeof FORMAT;
  /** Hash of all that the index of the language holds. Its other files stand in a folder of this name. */
  readonly version: string;
  readonly lang: string;
  /** Endings of word forms, folded, front-coded. @see LanguageProfile.endings */
  readonly endings: string;
  /** Whether the language writes several words as one. */
  readonly compounds: boolean;
  /** What the keys of a Latin keyboard give in the language; left out where nobody types on two layouts. */
  readonly keyboard?: string;
  /** Pairs of letters: what is typed in place of a letter that keyboards lack. @see LanguageProfile.typedFor */
  readonly typedFor?: string;
  /** Stems that most topics have, front-coded: they tell little about which one is meant. */
  readonly stopStems: string;
  /** How many rows there are. */
  readonly rowCount: number;
  /** The first rows are topics about danger. Whom to call, for each of them: the number stands in the first result, whatever words led to it. */
  readonly calls: readonly Call[];
  /** The first rows themselves: those about danger. The others stand in row files. */
  readonly rows: readonly Row[];
  /** Where shards begin. */
  readonly shards: Directory;
  /** Where the lists of all words begin: by their beginnings, and by their endings, written backwards. */
  readonly beginnings: Directory;
  readonly endingLists: Directory;
}

/**
 * The keys at which files begin, the first one left out, front-coded; undefined where there is no file of the kind. Of a
 * large site it has no room in the core file and stands in parts: these are the keys at which its parts begin.
 */
export interface Directory {
  readonly keys?: string;
  readonly inParts?: true;
}

/** `…/dw<n>.json`, `…/db<n>.json`, `…/de<n>.json`: a part of a directory, with the number of its first file. */
export interface DirectoryPart {
  readonly format: typeof FORMAT;
  readonly from: number;
  readonly keys: string;
}

/** `assets/find/<folder>/w<n>.json`: expressions that have a word in a range of the alphabet, with all that ranking needs of them. */
export interface Shard {
  readonly format: typeof FORMAT;
  readonly words: readonly Group[];
  /** Expressions of terms about danger. */
  readonly danger: readonly Group[];
  /** Situations: the number of the row, that of the situation in it, and its words. */
  readonly situations: readonly (readonly [row: number, situation: number, words: string])[];
  /** Exclusion phrases: `phone charger` does not lead to the row that `phone` leads to. */
  readonly exclusions: readonly Group[];
  /** How many questions of each row have a word; in a language without spaces any stretch of letters, of which some are words. */
  readonly asked: readonly CountedWords[];
  /** The same of two words one after the other, the second by its stem: `delivered late`. */
  readonly askedPairs: readonly CountedWords[];
  /** Out-of-scope words, folded, front-coded. They hold back guesses. */
  readonly outOfScope: string;
  /** How many expressions of the whole index lead first to each row that one here does. @see encodeSizes */
  readonly sizes: string;
  /** Stems of these expressions that lead to more than one row: how many rows, and the stems, front-coded. */
  readonly counts: readonly (readonly [rows: number, stems: string])[];
}

/**
 * The fields of a shard in the order in which it is written, as an array without their names: a sentence needs thirty shards, of whose bytes the
 * names would be a tenth.
 */
export const SHARD_FIELDS = [
  'format',
  'words',
  'danger',
  'situations',
  'exclusions',
  'asked',
  'askedPairs',
  'outOfScope',
  'sizes',
  'counts',
] as const satisfies readonly (keyof Shard)[];

/** `…/b<n>.json`, `…/e<n>.json`: words in a range of the alphabet, front-coded; in an `e` file written backwards. */
export interface WordList {
  readonly format: typeof FORMAT;
  readonly words: string;
}

/** `…/r<n>.json`: rows, in their order. */
export interface RowFile {
  readonly format: typeof FORMAT;
  readonly rows: readonly Row[];
}

/** `…/p0.json`: what a query of several words needs besides its shards. */
export interface SentenceFile {
  readonly format: typeof FORMAT;
  /** Words for people, folded, front-coded. Empty where the language has no list. @see LanguageProfile.personWords */
  readonly personWords: string;
  /** Words and expressions of each set that patterns name, folded, front-coded. */
  readonly sets: readonly string[];
  /** Expressions about danger in which any word of a set may stand in one place, with sets by their numbers: `swings <0>`. */
  readonly patterns: readonly Group[];
}
/** Its name. */
export const SENTENCE_FILE = 'p0';

/** The folder of all files of a language but the core file: `nb-3f2a90c1d4`. Its name changes with what they hold. */
export const folderOf = ({ lang, version }: Pick<CoreFile, 'lang' | 'version'>): string => `${lang}-${version}`;

/** Rows of a row file; the first row file begins with row 0, whether or not the core file has it too. */
export const ROWS_PER_FILE = 4;

/** Kinds of files that are looked up by keys: shards of words, and lists of words by beginnings and by endings. */
export type KeyedKind = 'w' | 'b' | 'e';
/** The kinds of files beside the core file, by the letters that their names begin with. */
export type FileKind = KeyedKind | `d${KeyedKind}` | 'p' | 'r';
/** A file beside the core file. */
export type IndexFile = Shard | WordList | RowFile | DirectoryPart | SentenceFile;
/** The name of a file, without `.json`: `w12`. */
export type FileName = `${FileKind}${string}`;
export const fileName = (kind: FileKind, number: number): FileName => `${kind}${String(number)}`;

/** All files of one language. */
export interface IndexFiles {
  readonly core: CoreFile;
  readonly files: ReadonlyMap<FileName, IndexFile>;
}
