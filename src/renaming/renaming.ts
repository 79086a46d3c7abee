import { textOf } from '../authoring/text-file.ts';
import { closestMatch, formatFindings } from '../authoring/finding.ts';
import { NOTHING_MOVED, type Moved } from '../authoring/moved-schema.ts';
import { readContent, type Content, type ContentFiles, type TopicFiles } from '../authoring/read.ts';
import { idSchema, type TopicData } from '../authoring/schema.ts';
import { checkContent } from '../checks/index.ts';
import { MOVED_FILE, withMoved } from './moved-text.ts';
import { versionsAfter } from './versions.ts';
import { splitPage } from '../authoring/front-matter.ts';

/** A renaming cannot be done; nothing was changed. The message says why, and what to write instead. */
export class RenamingError extends Error {
  override readonly name = 'RenamingError';
}

/** The files of the countries, whose law and helplines name topics. */
export const COUNTRIES = /^countries\/[^/]+\.yaml$/;
/** How scenes branch, where they name topics. */
export const SCENES = /^scenes\/[^/]+\/scene\.yaml$/;
export const isTopicOfScene = (path: readonly unknown[]): boolean =>
  (path.length === 1 && path[0] === 'topic') || (path.length === 5 && path[4] === 'see');
/** A level of the ladder names its topic and its sentence: `[0, 'topic']`. */
export const isOnLadder = (path: readonly unknown[], key: 'topic' | 'phrase'): boolean =>
  path.length === 2 && path[1] === key;
export const isTopicOfNote = (path: readonly unknown[]): boolean =>
  path.length === 4 && (path[0] === 'law' || path[0] === 'help') && path[2] === 'topics';

/** What a renaming comes to: all files as they are after it, and what it says to the person. */
export interface Renaming {
  readonly files: ContentFiles;
  /** Folders and files under another name, so that pictures in them go along. */
  readonly moves: readonly { readonly from: string; readonly to: string }[];
  readonly said: readonly string[];
}

/** What a file was called before. */
export function formerName(file: string, moves: Renaming['moves']): string {
  const move = moves.find(({ to }) => file === to || file.startsWith(`${to}/`));
  return move ? move.from + file.slice(move.to.length) : file;
}

/** The content folder while it is being renamed in: in memory, until all of it is known to be right. */
export class ContentEdit {
  readonly content: Content;
  readonly moved: Moved;
  private readonly files: Map<string, string>;
  private readonly moves: { from: string; to: string }[] = [];
  private readonly said: string[] = [];

  /** @throws RenamingError if something is wrong before anything is renamed */
  constructor(files: ContentFiles) {
    const errors = checkContent(files).findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
      throw new RenamingError(
        `The content has faults. Mend them first, so that nothing is renamed in what cannot be read:\n${formatFindings(errors)}`,
      );
    // All of it, with hidden topics too.
    this.content = readContent(files);
    this.moved = this.content.moved.data ?? NOTHING_MOVED;
    this.files = new Map([...files].map(([file, text]) => [file, textOf(text)]));
  }

  topic(id: string): TopicFiles & { readonly data: TopicData } {
    const found = this.content.topics.find((topic) => topic.id === id);
    if (found?.yaml.data) return { ...found, data: found.yaml.data };
    const ids = this.content.topics.map((topic) => topic.id);
    throw unknown('topic', id, ids);
  }

  has = (file: string): boolean => this.files.has(file);

  edit(file: string, change: (text: string) => string): boolean {
    const before = this.files.get(file);
    if (before === undefined) return false;
    const after = change(before);
    this.files.set(file, after);
    return after !== before;
  }

  editMatter = (file: string, change: (yaml: string) => string): boolean =>
    this.edit(file, (text) => {
      const page = splitPage(text);
      return page ? page.open + change(page.yaml) + page.close + page.body : text;
    });

  remove(file: string): void {
    this.files.delete(file);
  }

  /** Moves a file, or a folder with all that is in it. */
  move(from: string, to: string): void {
    this.moves.push({ from, to });
    for (const [file, text] of [...this.files]) {
      if (file !== from && !file.startsWith(`${from}/`)) continue;
      this.files.delete(file);
      this.files.set(to + file.slice(from.length), text);
    }
  }

  /** Keeps old names; without any there is no such file. */
  record(moved: Moved): void {
    const text = withMoved(this.files.get(MOVED_FILE), moved);
    if (text === undefined) this.files.delete(MOVED_FILE);
    else this.files.set(MOVED_FILE, text);
  }

  /** The files of a kind, as they stand. */
  matching = (pattern: RegExp): string[] => [...this.files.keys()].filter((file) => pattern.test(file));

  say(line: string): void {
    this.said.push(line);
  }

  /** @throws RenamingError if the result would have faults */
  finish(): Renaming {
    const formerly = (topic: string): string => formerName(`topics/${topic}/`, this.moves).split('/')[1] ?? topic;
    for (const [file, text] of versionsAfter(this.content, readContent(this.files), this.files, formerly))
      this.files.set(file, text);
    const errors = checkContent(this.files).findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
      throw new RenamingError(`Nothing was changed, since the result would have faults:\n${formatFindings(errors)}`);
    return { files: this.files, moves: this.moves, said: this.said };
  }
}

export function unknown(kind: string, name: string, names: readonly string[]): RenamingError {
  const meant = closestMatch(name, names);
  const remedy = meant === undefined ? `There are: ${names.join(', ')}.` : `Did you mean “${meant}”?`;
  return new RenamingError(`There is no ${kind} “${name}”. ${remedy}`);
}

/** @throws RenamingError if a new id has signs that no id may have, or is taken */
export function assertNewId(kind: string, id: string, taken: readonly string[]): void {
  if (!idSchema.safeParse(id).success)
    throw new RenamingError(
      `“${id}” cannot be the name of a ${kind}: use lower-case Latin letters, digits and single hyphens, such as stay-calm.`,
    );
  if (taken.includes(id)) throw new RenamingError(`There is a ${kind} “${id}” already. Choose another name.`);
}
