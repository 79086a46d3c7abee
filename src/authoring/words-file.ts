import type { Finding } from './finding.ts';
import { readOnce } from './read-once.ts';

/** An expression of a words file, as it was written, with its 1-based line. */
export interface WordLine {
  readonly text: string;
  readonly line: number;
}

/** `search/<lang>/<term>.txt`: what people type in one language when they mean one term. */
export interface WordsFile {
  readonly file: string;
  readonly words: readonly WordLine[];
  /** Expressions with a set, any word of which may stand in its place: `swings <object>`. */
  readonly patterns: readonly WordLine[];
  /** Expressions in which words of the term mean something else. */
  readonly exclusions: readonly WordLine[];
  /** Whole sentences as somebody types them who needs what the term leads to: their words tell where such words lead. */
  readonly questions: readonly WordLine[];
  readonly findings: readonly Finding[];
}

/** Marks that show how a line was meant, though a words file has no such form; each with the remedy. */
const FOREIGN_FORMS: readonly (readonly [form: RegExp, fix: string])[] = [
  [/^[-*•]\s/, 'Leave out the mark at the beginning: a line holds the expression alone.'],
  [/^(["“«„']).*["”»“']$/, 'Leave out the quotation marks.'],
  [/[,;|]/, 'Write one expression a line, without commas between.'],
  [/[:=[\]{}]/, 'Write the expression alone, for example: yells at me.'],
];

/** An expression with sets, each by its name. */
const PATTERN = /^(?:[^<>]|<[a-z0-9-]+>)*$/;

/**
 * Reads a words file: one expression a line, some with sets (`swings <object>`); lines that begin with `#` are comments, those with `!` are exclusions, those
 * with `?` are questions. A line that cannot be meant so is one finding, and the rest of the file is read.
 */
export function readWords(file: string, source: string): WordsFile {
  const words: WordLine[] = [];
  const patterns: WordLine[] = [];
  const exclusions: WordLine[] = [];
  const questions: WordLine[] = [];
  const findings: Finding[] = [];
  for (const [index, written] of source.split(/\r?\n/).entries()) {
    const line = index + 1;
    const content = written.trim();
    if (content === '' || content.startsWith('#')) continue;
    const list = content.startsWith('!') ? exclusions : content.startsWith('?') ? questions : words;
    const text = list === words ? content : content.slice(1).trim();
    const isPattern = list === words && /[<>]/.test(text);
    const [, fix] = FOREIGN_FORMS.find(([form]) => form.test(text)) ?? [];
    if (fix !== undefined || !/[\p{L}\p{N}]/u.test(text) || (isPattern && !PATTERN.test(text)))
      findings.push({
        severity: 'error',
        file,
        line,
        message: `“${content}” is not an expression that people can type.`,
        fix: isPattern
          ? 'Write a set by its name, between < and >, for example: swings <object>.'
          : (fix ?? 'Write a word or an expression, or remove the line.'),
      });
    else (isPattern ? patterns : list).push({ text, line });
  }
  return { file, words, patterns, exclusions, questions, findings };
}

/** A words file, which is not read again as long as it stays the same. */
export const readWordsFile = readOnce(readWords);

/**
 * A words file with its expressions in the order of their letters, exclusions after them, questions last, each once. A comment stays with the line
 * that follows it; one that an empty line follows stays at the top.
 */
export function sortWords(source: string): string {
  const top: string[] = [];
  const lines: { readonly text: string; readonly comments: readonly string[] }[] = [];
  let comments: string[] = [];
  for (const text of source.split(/\r?\n/).map((line) => line.trim())) {
    if (text.startsWith('#')) comments.push(text);
    else if (text === '') top.push(...comments.splice(0));
    else {
      lines.push({ text, comments });
      comments = [];
    }
  }
  const key = ({ text }: (typeof lines)[number]): string => String(1 + '!?'.indexOf(text.charAt(0))) + text;
  const sorted = lines
    .toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
    .filter((line, at, all) => line.text !== all[at - 1]?.text || line.comments.length > 0);
  const head = [...top, ...comments];
  return [
    ...head,
    ...(head.length > 0 ? [''] : []),
    ...sorted.flatMap((line) => [...line.comments, line.text]),
    '',
  ].join('\n');
}
