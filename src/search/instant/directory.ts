import { decodeWords } from './front-coding.ts';
import { fileName, type Directory, type DirectoryPart, type FileName, type KeyedKind } from './index-file.ts';
import { filesWith } from './ranges.ts';

/** Parts of a directory that one beginning may need: words with it may stand on both sides of where a part begins. The first has the first of them. */
const MOST_PARTS = 2;

/** Knows which files of one kind hold a beginning, as far as parts of the directory have been added. */
export class FileDirectory {
  declare private readonly kind: KeyedKind;
  declare private readonly keys: readonly string[] | undefined;
  declare private readonly inParts: boolean;
  declare private readonly parts: Map<FileName, { readonly from: number; readonly keys: readonly string[] }>;

  constructor(kind: KeyedKind, { keys, inParts }: Directory) {
    this.kind = kind;
    this.keys = keys === undefined ? undefined : decodeWords(keys);
    this.inParts = inParts === true;
    this.parts = new Map();
  }

  add(name: FileName, { from, keys }: DirectoryPart): void {
    this.parts.set(name, { from, keys: decodeWords(keys) });
  }

  /**
   * The files with keys that begin with `beginning`, the first ones if there are more than `most`; instead of them the parts of the directory
   * that have to be added before these are known.
   */
  files(beginning: string, most: number): FileName[] {
    if (!this.keys) return [];
    if (!this.inParts) return this.named(filesWith(beginning, this.keys, most));
    const names = filesWith(beginning, this.keys, Math.min(most, MOST_PARTS)).map((number) =>
      fileName(`d${this.kind}`, number),
    );
    const missing = names.filter((name) => !this.parts.has(name));
    if (missing.length > 0) return missing;
    const numbers = names.flatMap((name) => {
      const { from = 0, keys = [] } = this.parts.get(name) ?? {};
      return filesWith(beginning, keys, most).map((number) => from + number);
    });
    return this.named(numbers.slice(0, most));
  }

  private named(numbers: readonly number[]): FileName[] {
    return numbers.map((number) => fileName(this.kind, number));
  }
}
