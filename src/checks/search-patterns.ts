import { closestMatch, type Finding } from '../authoring/finding.ts';
import type { Content } from '../authoring/read.ts';
import type { WordLine, WordsFile } from '../authoring/words-file.ts';
import { fold } from '../search/words/fold.ts';
import { partsOf } from '../search/instant/patterns.ts';
import { oneOf } from './check.ts';
import { unlessUnchanged } from './unchanged.ts';

type Said = Pick<Finding, 'message' | 'fix'>;

/**
 * Expressions with a set (`swings <object>`) stand in terms about danger, name sets that the language has, and have a second part: a set alone would put
 * danger first for each of its words. Sets hold words, each once, and an expression names each set.
 */
export const searchPatterns = unlessUnchanged(
  ({ terms, words, wordSets }) => ({ terms, words, wordSets }),
  faultsOfPatterns,
);

function* faultsOfPatterns(content: Pick<Content, 'terms' | 'words' | 'wordSets'>): Generator<Finding> {
  for (const [lang, files] of content.words) {
    const sets = content.wordSets.get(lang) ?? new Map<string, WordsFile>();
    for (const [id, { file, patterns }] of files)
      for (const { text, line } of patterns) {
        const said =
          content.terms.data?.[id]?.danger === true
            ? patternFault(text, lang, [...sets.keys()])
            : {
                message: `“${text}” names a set of words, and the term “${id}” is not about danger.`,
                fix: `Write the expressions one by one, or add “danger: true” to “${id}” in search/terms.yaml.`,
              };
        if (said) yield { severity: 'error', file, line, ...said };
      }
  }
  for (const [lang, sets] of content.wordSets) {
    const files = [...(content.words.get(lang)?.values() ?? [])];
    const named = new Set(files.flatMap(({ patterns }) => patterns.flatMap(({ text }) => setsIn(text))));
    for (const [name, set] of sets) yield* setFaults(name, set, named);
  }
}

/** The names of the sets that an expression has. */
const setsIn = (pattern: string): string[] =>
  partsOf(pattern).flatMap((part) => (part.startsWith('<') ? part.slice(1, -1) : []));

function patternFault(text: string, lang: string, sets: readonly string[]): Said | undefined {
  const unknown = setsIn(text).find((name) => !sets.includes(name));
  if (unknown !== undefined) {
    const meant = closestMatch(unknown, sets);
    const named = sets.length > 0 ? `Name one of ${oneOf(sets)}, or add` : 'Add';
    return {
      message: `“${text}” names the set “${unknown}”, which ${lang} does not have.`,
      fix:
        meant === undefined
          ? `${named} search/${lang}/sets/${unknown}.txt: one word a line.`
          : `Did you mean “<${meant}>”?`,
    };
  }
  if (partsOf(text).length > 1) return undefined;
  return {
    message: `“${text}” is a set alone: each of its words would put danger first, whatever else is typed.`,
    fix: 'Write the words beside it that make it danger, as in “swings <object>”.',
  };
}

function* setFaults(name: string, set: WordsFile, named: ReadonlySet<string>): Generator<Finding> {
  const { file, words } = set;
  const other = [...set.patterns, ...set.exclusions, ...set.questions];
  for (const { text, line } of other)
    yield {
      severity: 'error',
      file,
      line,
      message: `“${text}” is no word of a set.`,
      fix: 'Write words and short expressions alone, without “<”, “!” and “?”.',
    };
  if (words.length + other.length === 0)
    yield {
      severity: 'error',
      file,
      line: 1,
      message: 'The set has no words.',
      fix: 'Add some, one a line, or remove the file.',
    };
  const seen = new Map<string, WordLine>();
  for (const word of words) {
    const first = seen.get(fold(word.text));
    seen.set(fold(word.text), first ?? word);
    if (first)
      yield {
        severity: 'error',
        file,
        line: word.line,
        message: `“${word.text}” stands in the set already, on line ${String(first.line)}.`,
        fix: 'Remove one.',
      };
  }
  if (!named.has(name))
    yield {
      severity: 'advice',
      file,
      line: 1,
      message: `No expression names the set “${name}”, so that nobody finds anything by its words.`,
      fix: `Name it in a term about danger, as in “swings <${name}>”, or remove the file.`,
    };
}
