import type { Finding } from './finding.ts';
import { isPicture } from './picture-file.ts';
import { readOnce } from './read-once.ts';
import { readText, textOf, tooLarge, type FileContent, type TextFile } from './text-file.ts';

const textOnce = readOnce(readText);

/** The texts of the files, their faults of single characters mended, and what is said of files that cannot be read. */
export function readTexts(raw: ReadonlyMap<string, FileContent>) {
  const faults: Finding[] = [];
  const texts = new Map<string, TextFile>();
  for (const [file, content] of raw) {
    const isText = !isPicture(file);
    const fault = typeof content !== 'string' ? content : isText ? tooLarge(content.length) : undefined;
    if (fault) faults.push({ severity: 'error', file, line: 1, message: fault.message, fix: fault.fix });
    const source = textOf(fault ?? content);
    // Some editors begin a file with an invisible byte order mark.
    const text = source.replace(/^\uFEFF/, '');
    texts.set(file, isText ? textOnce(file, text) : { text, findings: [], place: (finding) => finding });
  }
  const files = new Map([...texts].map(([file, { text }]) => [file, text]));
  return { files, texts, faults };
}
