/** The small file of one language that gives the first answers, before the full-text engine has arrived. */
export interface FirstFile {
  readonly lang: string;
  /** Endings that the language puts to its words, set apart by spaces. */
  readonly endings: string;
  /** Whether the language writes several words as one. */
  readonly compounds: boolean;
  /** Topics in their order: id, title, path, stage. Other lists name them by their place here. */
  readonly topics: readonly (readonly [id: string, title: string, path: string, stage: string])[];
  /** What readers would say, and the topic that helps. */
  readonly situations: readonly (readonly [topic: number, text: string])[];
  /** Words of the glossary: the topics they lead to, the nearest first, and expressions, folded, cut into words, set apart by `|`. */
  readonly terms: readonly (readonly [topics: readonly number[], words: string])[];
  /** Stems that stand in most topics and so tell little, set apart by spaces. */
  readonly common: string;
}

/** The file is not what it should be; the page was perhaps built by another version. */
export class FirstFileError extends Error {
  override get name(): string {
    return 'FirstFileError';
  }
}

/** Reads the file. @throws FirstFileError */
export function readFirstFile(value: unknown): FirstFile {
  const lists = ['topics', 'situations', 'terms'] as const;
  if (typeof value !== 'object' || value === null || !lists.every((key) => Array.isArray((value as Record<string, unknown>)[key])) || typeof (value as FirstFile).common !== 'string') {
    throw new FirstFileError('The file of first answers cannot be read. Build the site anew and load the page again.');
  }
  return value as FirstFile;
}
