import type { Edit } from '../text/edits.ts';
import { editDistance } from '../text/edit-distance.ts';

/**
 * What a check says about a place in the content folder: where, what, and how to mend it.
 * `error` stops the build. `missing` does not: the site shows another language instead. `advice` does not either: the page
 * works, and would work better otherwise. `npm run check -- --strict` objects to all three.
 */
export interface Finding {
  readonly severity: 'error' | 'missing' | 'advice';
  /** Path inside the content folder, with forward slashes. */
  readonly file: string;
  /** 1-based; 1 where the whole file is meant. */
  readonly line: number;
  /** 1-based, where a place on the line is meant. */
  readonly column?: number;
  readonly message: string;
  readonly fix: string;
  /** The folder that the file lies in, where that is not `content/`: the organisation's own. */
  readonly folder?: string;
  /** Changes of the file that mend it for certain: `npm run check -- --fix` makes them. */
  readonly repair?: readonly Edit[];
  /** The language whose text is meant, where the path of the file does not tell. */
  readonly lang?: string;
  /** What other findings may have in common with this one; they are told as one. */
  readonly cause?: Cause;
}

/** A finding that stops nothing: the page works, and would work better otherwise. */
export type Advice = Finding & { readonly severity: 'advice' };

/** Something that was taken away, or was never there, and that a place still names. */
export interface Cause {
  readonly kind:
    'language' | 'topic' | 'term' | 'phrase' | 'source point' | 'piece of evidence' | 'contradiction' | 'uncited';
  readonly id: string;
  /** What to remove there, in words: `the link to it`. Left out where the whole file is to go. */
  readonly remove?: string;
  /** What may have been meant instead. */
  readonly meant?: string | undefined;
}

/** Content that must not be built. Carries every finding, not the first alone. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    super(formatFindings(findings));
    this.findings = findings;
  }
}

const byPlace = (a: Finding, b: Finding): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (a.column ?? 0) - (b.column ?? 0);

/**
 * The findings as text for a person, ordered by file and line, with a closing count.
 * @param say puts the English texts into the person's language
 */
export function formatFindings(
  findings: readonly Finding[],
  folder = 'content',
  say: (text: string) => string = (text) => text,
): string {
  const lines = [...findings].sort(byPlace).map((f) => {
    const place = `${f.folder ?? folder}/${f.file}:${String(f.line)}${f.column === undefined ? '' : `:${String(f.column)}`}`;
    const byItself = f.repair ? ` ${say('(npm run check -- --fix does it for you.)')}` : '';
    return `${place}  ${say(f.severity)}\n    ${say(f.message)}\n    ${say('To mend it:')} ${say(f.fix)}${byItself}`;
  });
  return [...lines, countFindings(findings, say)].join('\n');
}

/** `2 errors, 1 missing`, with the advice where there is any; in other languages `feil: 2, mangler: 1`, whatever their plurals. */
export function countFindings(findings: readonly Finding[], say: (text: string) => string = (text) => text): string {
  const count = (severity: Finding['severity']): number => findings.filter((f) => f.severity === severity).length;
  if (say('To mend it:') !== 'To mend it:')
    return (['error', 'missing', 'advice'] as const)
      .map((severity) => `${say(severity)}: ${String(count(severity))}`)
      .join(', ');
  const [errors, missing, advice] = [count('error'), count('missing'), count('advice')];
  const parts = [`${String(errors)} ${errors === 1 ? 'error' : 'errors'}`, `${String(missing)} missing`];
  return [...parts, ...(advice > 0 ? [`${String(advice)} ${advice === 1 ? 'piece' : 'pieces'} of advice`] : [])].join(
    ', ',
  );
}

/** The candidate nearest to a misspelt word, or undefined where none is near enough to be meant. */
export function closestMatch(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate, least - 1);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}
