import type { Finding } from './finding.ts';

/** An expression of a words file, as it was written, with its 1-based line. */
export interface WordLine {
  readonly text: string;
  readonly line: number;
}

/** `search/<lang>/<term>.txt`: what people type in one language when they mean one term. */
export interface WordsFile {
  readonly file: string;
  readonly words: readonly WordLine[];
  /** Expressions in which words of the term mean something else. */
  readonly exclusions: readonly WordLine[];
  readonly findings: readonly Finding[];
}

/** Marks that show how a line was meant, though a words file has no such form; each with the remedy. */
const FOREIGN_FORMS: readonly (readonly [form: RegExp, fix: string])[] = [
  [/^[-*•]\s/, 'Leave out the mark at the beginning: a line holds the expression alone.'],
  [/^(["“«„']).*["”»“']$/, 'Leave out the quotation marks.'],
  [/[,;|]/, 'Write one expression a line, without commas between.'],
  [/[:=[\]{}]/, 'Write the expression alone, for example: yells at me.'],
];

/**
 * Reads a words file: one expression a line; lines that begin with `#` are comments, those with `!` are exclusions. A line
 * that cannot be meant so is one finding, and the rest of the file is read.
 */
export function readWords(file: string, source: string): WordsFile {
  const words: WordLine[] = [];
  const exclusions: WordLine[] = [];
  const findings: Finding[] = [];
  for (const [index, written] of source.split(/\r?\n/).entries()) {
    const line = index + 1;
    const content = written.trim();
    if (content === '' || content.startsWith('#')) continue;
    const isExclusion = content.startsWith('!');
    const text = isExclusion ? content.slice(1).trim() : content;
    const [, fix] = FOREIGN_FORMS.find(([form]) => form.test(text)) ?? [];
    if (fix !== undefined || !/[\p{L}\p{N}]/u.test(text))
      findings.push({
        severity: 'error',
        file,
        line,
        message: `“${content}” is not an expression that people can type.`,
        fix: fix ?? 'Write a word or an expression, or remove the line.',
      });
    else (isExclusion ? exclusions : words).push({ text, line });
  }
  return { file, words, exclusions, findings };
}
