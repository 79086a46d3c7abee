import type { Content } from '../authoring/read.ts';
import type { Advice, Finding } from '../authoring/finding.ts';
import { OUT_OF_SCOPE } from '../authoring/schema.ts';
import type { WordLine } from '../authoring/words-file.ts';
import { profileOf, scriptOfLanguage } from '../language/profiles/index.ts';
import { fold } from '../search/words/fold.ts';
import { endingsOf, stem } from '../search/words/stem.ts';
import { tokens } from '../search/words/tokens.ts';
import type { AdviceCheck } from './check.ts';
import { unlessUnchanged } from './unchanged.ts';

/** Words from which on an expression is so long that hardly anybody types it. */
const MOST_WORDS = 4;

/** An expression leads to one term, and none that leads to a term is out of scope. */
export const wordOwners = unlessUnchanged(({ words, glossary }) => ({ words, glossary }), ownersOfWords);

function* ownersOfWords(content: Pick<Content, 'words' | 'glossary'>): Generator<Finding> {
  for (const [lang, files] of content.words) {
    const owners = new Map<string, string>(
      Object.entries(content.glossary.get(lang)?.data ?? {}).map(([id, { name }]) => [fold(name), id]),
    );
    for (const [id, { file, words }] of files) {
      if (id === OUT_OF_SCOPE) continue;
      for (const { text, line } of words) {
        const folded = fold(text);
        const owner = owners.get(folded);
        owners.set(folded, owner ?? id);
        if (owner === undefined || owner === id) continue;
        yield {
          severity: 'error',
          file,
          line,
          message: `“${text}” is a word of the term “${owner}” already.`,
          fix: 'Keep it where it fits best: search follows each expression to one term.',
        };
      }
    }
    const outOfScope = files.get(OUT_OF_SCOPE);
    const seen = new Set<string>();
    for (const word of outOfScope?.words ?? []) {
      const finding = outOfScopeFinding(word, owners, seen);
      if (finding && outOfScope) yield { severity: 'error', file: outOfScope.file, line: word.line, ...finding };
      seen.add(fold(word.text));
    }
  }
}

function outOfScopeFinding(
  { text }: WordLine,
  owners: ReadonlyMap<string, string>,
  seen: ReadonlySet<string>,
): Pick<Finding, 'message' | 'fix'> | undefined {
  const term = owners.get(fold(text));
  if (term !== undefined)
    return {
      message: `“${text}” is a word of the term “${term}”.`,
      fix: 'Remove it from one of the two: search cannot follow it and hold back at once.',
    };
  if (/\s/.test(text))
    return {
      message: `“${text}” is of several words.`,
      fix: 'Name the one that tells most: search reads single words here.',
    };
  return seen.has(fold(text)) ? { message: `“${text}” stands above already.`, fix: 'Remove one.' } : undefined;
}

/** Expressions are short, and none says what others say already. */
export const wordLists: AdviceCheck = function* (content) {
  for (const [lang, files] of content.words) {
    const isUnspaced = scriptOfLanguage(lang) === 'Thai';
    for (const [id, { file, words }] of files) {
      if (id === OUT_OF_SCOPE) continue;
      const covers = coverage(lang, words);
      for (const word of words) {
        const covering = covers(word);
        if (covering !== undefined)
          yield {
            severity: 'advice',
            file,
            line: word.line,
            message: `“${word.text}” is found by “${covering}” already.`,
            fix: 'Remove it.',
          };
        else if (!isUnspaced && tokens(word.text).length > MOST_WORDS)
          yield {
            severity: 'advice',
            file,
            line: word.line,
            message: `“${word.text}” is of more than ${String(MOST_WORDS)} words.`,
            fix: 'Keep the words that tell most: search needs them all for a full match.',
          };
      }
      yield* orderFinding(file, words);
    }
  }
};

/** For each expression of a file, the one that makes it redundant: a shorter form of the same words. */
function coverage(lang: string, words: readonly WordLine[]): (word: WordLine) => string | undefined {
  const endings = endingsOf(profileOf(lang).endings ?? '');
  const stemOf = (text: string): string =>
    tokens(text)
      .map((token) => stem(token, endings))
      .join(' ');
  const stems = new Map(words.map((word) => [word, stemOf(word.text)]));
  const shortest = new Map<string | undefined, WordLine>();
  for (const word of [...words].sort((a, b) => a.text.length - b.text.length || a.line - b.line))
    if (!shortest.has(stems.get(word))) shortest.set(stems.get(word), word);
  return (word) => {
    const first = shortest.get(stems.get(word));
    return first === word ? undefined : first?.text;
  };
}

/** Lines stand in the order of their letters, so that a word is found at a glance and two editors do not add it twice. */
function* orderFinding(file: string, words: readonly WordLine[]): Generator<Advice> {
  const index = words.findIndex(({ text }, at) => at > 0 && text < (words[at - 1]?.text ?? ''));
  const [before, word] = [words[index - 1], words[index]];
  if (word && before)
    yield {
      severity: 'advice',
      file,
      line: word.line,
      message: `“${word.text}” stands after “${before.text}”.`,
      fix: 'Sort the lines: npm run check -- --sort',
    };
}

/**
 * Expressions and questions that are a whole query of the sets that search is measured by: words that were added for one query make the
 * measure worthless. Queries of one or two words are left out, since those are what everybody types.
 * @param queries the queries of a language
 */
export function* measuredQueries(content: Content, queriesOf: (lang: string) => readonly string[]): Generator<Advice> {
  for (const [lang, files] of content.words) {
    const queries = new Set(queriesOf(lang).map(fold));
    for (const { file, words, questions } of files.values())
      for (const { text, line } of [...words, ...questions])
        if (tokens(text).length > 2 && queries.has(fold(text)))
          yield {
            severity: 'advice',
            file,
            line,
            message: `“${text}” is a query that search is measured by.`,
            fix: 'Name the word in it that people would use elsewhere too, or leave it out.',
          };
  }
}
