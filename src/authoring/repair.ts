import { applyEdits } from '../text/edits.ts';
import type { Finding } from './finding.ts';
import type { ContentFiles } from './read.ts';
import { languageOnLine } from './text-file.ts';

/** A file with its repairs made, and the findings that are mended by them. */
export interface RepairedFile {
  readonly file: string;
  readonly text: string;
  readonly mended: readonly Finding[];
}

/**
 * Makes the repairs that findings carry. A file whose encoding was guessed is left alone, and so are line ends and a byte order mark
 * at the beginning.
 */
export function repairFiles(files: ContentFiles, findings: readonly Finding[]): RepairedFile[] {
  const byFile = Map.groupBy(
    findings.filter(({ repair }) => repair !== undefined),
    ({ file }) => file,
  );
  return [...byFile].flatMap(([file, mended]): RepairedFile[] => {
    const content = files.get(file);
    if (typeof content !== 'string') return [];
    const mark = content.startsWith('\uFEFF') ? '\uFEFF' : '';
    const text =
      mark +
      applyEdits(
        content.slice(mark.length),
        mended.flatMap(({ repair = [] }) => repair),
      );
    return text === content ? [] : [{ file, text, mended }];
  });
}

/**
 * The language that a finding is about, by its path (`topics/calm/ro.mdx`, `search/ro/anger.txt`) or by the key on its line
 * (`  ro: …` in a phrase); undefined where it concerns all.
 */
export function languageOf({ file, line, lang }: Finding, files: ContentFiles): string | undefined {
  if (lang !== undefined) return lang;
  const [, name] =
    /^(?:topics\/[^/]+|sources|glossary|interface)\/([^/]+)\.(?:mdx|yaml|json)$/.exec(file) ??
    /^search\/([^/]+)\//.exec(file) ??
    [];
  if (name !== undefined) return ['topic', 'register', 'evidence', 'coverage'].includes(name) ? undefined : name;
  const content = files.get(file);
  if (!file.startsWith('phrases/') || typeof content !== 'string') return undefined;
  return languageOnLine(content, line);
}
