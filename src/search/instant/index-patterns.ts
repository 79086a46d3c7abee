import type { SearchTerm } from '../../model/search-terms.ts';
import { fold } from '../words/fold.ts';
import { encodeWords } from './front-coding.ts';
import type { Expression } from './index-expressions.ts';
import { FORMAT, type Group, type SentenceFile } from './index-file.ts';
import { partsOf } from './patterns.ts';

/** Expressions with sets (patterns.ts), and the words of each set. */
export interface IndexedPatterns {
  readonly patterns: readonly Expression[];
  readonly sets: readonly (readonly string[])[];
}

/**
 * The patterns of all terms about danger, with sets by their numbers, and the sets that they name. One that names a set that the language does
 * not have is left out, of which a check tells (checks/search-patterns.ts).
 * @param cut cuts an expression as the index has it
 * @param leadsTo where a term leads
 */
export function indexPatterns(
  terms: readonly SearchTerm[],
  wordSets: ReadonlyMap<string, readonly string[]>,
  cut: (text: string) => string,
  leadsTo: (term: SearchTerm) => Omit<Expression, 'words'>,
): IndexedPatterns {
  const sets = [...wordSets]
    .map(([name, words]) => ({
      name,
      words: [...new Set(words.map((word) => fold(cut(word))))].filter(Boolean).sort(),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const numbers = new Map(sets.map(({ name }, at) => [`<${name}>`, `<${String(at)}>`]));
  const patterns = terms.flatMap((term) => {
    const to = leadsTo(term);
    if (to.danger === undefined || to.rows.length === 0) return [];
    return term.patterns.flatMap((pattern): Expression[] => {
      const parts = partsOf(pattern).map((part) => (part.startsWith('<') ? numbers.get(part) : fold(cut(part))));
      return parts.every((part) => part !== undefined) ? [{ ...to, words: parts.join(' ') }] : [];
    });
  });
  return { patterns, sets: sets.map(({ words }) => words) };
}

/** What a query of several words fetches. @param groups puts expressions together that lead to the same */
export const sentenceFile = (
  { personWords, patterns, sets }: IndexedPatterns & { readonly personWords: readonly string[] },
  groups: (expressions: readonly Expression[]) => Group[],
): SentenceFile => ({
  format: FORMAT,
  personWords: encodeWords(personWords),
  sets: patterns.length === 0 ? [] : sets.map((words) => encodeWords(words)),
  patterns: groups(patterns),
});
