import type { CharacterFault, Form } from '../characters/fault.ts';
import { applyEdits, inOrder, offsetBefore, type Edit } from '../text/edits.ts';
import { characterFaults } from '../characters/scan.ts';
import type { Finding } from './finding.ts';

/** A file that cannot be read as it is. What may still be read of it is checked, so that all its faults are told at once. */
export interface UnreadableFile {
  readonly message: string;
  readonly fix: string;
  readonly text?: string;
}

/** What stands in a file of the content folder: its text, or why it has none. */
export type FileContent = string | UnreadableFile;

/** The text of a file as far as it can be read. */
export const textOf = (content: FileContent | undefined): string =>
  typeof content === 'string' ? content : (content?.text ?? '');

/** A page of 500 words in Thai has 20 KB; the longest file has 100. */
const MOST_BYTES = 1_000_000;

/** @returns what is said of a file that nobody can have meant, or undefined */
export const tooLarge = (bytes: number): UnreadableFile | undefined =>
  bytes <= MOST_BYTES
    ? undefined
    : {
        message: `The file has ${(bytes / 1_000_000).toFixed(1)} MB; a text of this site has 1 MB at most.`,
        fix: 'Look for a picture or another file that was pasted into it, or divide the text among several topics.',
      };

/** What is said of a symbolic link, a socket and the like: a link may lead out of the folder, and gets lost on Windows. */
export const LINKED_FILE: UnreadableFile = {
  message: 'This is no file, but a link to another place on this machine.',
  fix: 'Remove the link, and copy the file itself here.',
};

/** A text as the checks read it, with its faults of single characters mended. */
export interface TextFile {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** A finding on the mended text, with its place in the file as it is. */
  readonly place: (finding: Finding) => Finding;
}

const formOf = (file: string): Form => (file.endsWith('.mdx') ? 'page' : file.endsWith('.txt') ? 'words' : 'data');

/** @param source the text without the byte order mark that some editors begin a file with */
export function readText(file: string, source: string): TextFile {
  const faults = characterFaults(source, formOf(file));
  if (faults.length === 0) return { text: source, findings: [], place: (finding) => finding };
  const edits = inOrder(faults.flatMap((fault) => (fault.isAdvice ? [] : editOf(fault))));
  const text = applyEdits(source, edits);
  const place = (finding: Finding): Finding => placed(finding, text, source, edits);
  return { text, findings: told(file, source, faults), place };
}

const editOf = ({ from, to, replacement }: CharacterFault): Edit[] =>
  replacement === undefined ? [] : [{ from, to, text: replacement }];

/** 1-based line and column of an offset. */
export function placeAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** The language that a line of a phrase is in: `  ro: …`. */
export const languageOnLine = (text: string, line: number): string | undefined =>
  /^\s+([a-z]{2,3}(?:-\w+)*):/.exec(text.split('\n')[line - 1] ?? '')?.[1];

/** As `placeAt`, for many offsets of one text: it is cut into lines once. */
function places(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** One finding for each group of faults, at the first of them. */
function told(file: string, source: string, faults: readonly CharacterFault[]): Finding[] {
  const place = places(source);
  // A phrase has every language in one file, and each has another editor.
  const keyOf = ({ group, from }: CharacterFault): string =>
    file.startsWith('phrases/') ? `${group} ${languageOnLine(source, place(from).line) ?? ''}` : group;
  return [...Map.groupBy(faults, keyOf).values()].flatMap((group): Finding[] => {
    const [first] = group;
    if (!first) return [];
    const repair = group.flatMap(editOf);
    return [
      {
        severity: first.isAdvice ? 'advice' : 'error',
        file,
        ...place(first.from),
        message:
          first.message +
          othersOf(
            group.slice(1).map(({ from }) => place(from).line),
            place(first.from).line,
          ),
        fix: first.fix,
        ...(repair.length === group.length ? { repair } : {}),
      },
    ];
  });
}

/** ` The same on lines 3, 7 and 12.` */
export function othersOf(others: readonly number[], first: number): string {
  const lines = [...new Set(others)].filter((line) => line !== first);
  if (lines.length === 0) return '';
  const shown = lines.slice(0, 5).map(String);
  const rest = lines.length - shown.length;
  const last = rest > 0 ? `${String(rest)} more` : (shown.pop() ?? '');
  const words = shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
  return ` The same on ${lines.length === 1 ? 'line' : 'lines'} ${words}.`;
}

function placed(finding: Finding, text: string, source: string, edits: readonly Edit[]): Finding {
  const { repair, column } = finding;
  const moved = repair?.map((edit) => ({
    ...edit,
    from: offsetBefore(edits, edit.from),
    to: offsetBefore(edits, edit.to),
  }));
  const start = startOfLine(text, finding.line);
  const place = column === undefined ? {} : placeAt(source, offsetBefore(edits, start + column - 1));
  return { ...finding, ...place, ...(moved ? { repair: moved } : {}) };
}

function startOfLine(text: string, line: number): number {
  let start = 0;
  for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1;
  return start;
}
