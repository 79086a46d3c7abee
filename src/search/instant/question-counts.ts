import { fold, scriptOf } from '../words/fold.ts';
import { stemmerOf } from '../words/stem.ts';
import type { LanguageIndex } from './build-instant-index.ts';
import { encodeWords } from './front-coding.ts';
import type { CountedWords } from './index-file.ts';
import { UNSPACED_LETTERS } from './list-keys.ts';
import { stretchesOf } from './stretches.ts';

/** Letters of a common word that other words begin with as well. */
const LETTERS_OF_A_BEGINNING = 2;

/** How many questions of each row have a word, or two words one after the other. */
export interface QuestionCounts {
  /** `delivered`, or `delivered late`: the second word by its stem. */
  readonly text: string;
  /** What it is looked up by: the first word; in a language without spaces the letters at its beginning. */
  readonly key: string;
  readonly isPair: boolean;
  /** Numbers of rows, each with how many questions it has: `[3, 12, 7, 1]`. */
  readonly counts: readonly number[];
}

/** What is counted in a question. */
type Counted = Pick<QuestionCounts, 'text' | 'key' | 'isPair'>;

/**
 * What the questions of an index tell, counted: of thousands of them a reader fetches but the counts of the words that she types, in whatever
 * sentences others typed them.
 */
export function countQuestions({ questions, unspaced, stopStems, endings }: LanguageIndex): QuestionCounts[] {
  const counts = new Map<string, Counted & { readonly rows: Map<number, number> }>();
  const count = (counted: Counted, row: number): void => {
    const own = counts.get(counted.text) ?? { ...counted, rows: new Map<number, number>() };
    counts.set(counted.text, own);
    own.rows.set(row, (own.rows.get(row) ?? 0) + 1);
  };
  const texts = questions.map(({ words, rows: [row = 0] }) => ({ text: unspaced ? fold(words) : words, row }));
  const partsOf = unspaced
    ? tellingStretchesOf(
        texts.map(({ text }) => text),
        stopStems,
      )
    : wordsAndPairsOf(stemmerOf(endings));
  for (const { text, row } of texts)
    for (const part of new Set(partsOf(text))) count({ text: part, ...keyOf(part) }, row);
  return [...counts.values()].map(({ text, key, isPair, rows }) => ({
    text,
    key,
    isPair,
    counts: [...rows].sort(([a], [b]) => a - b).flatMap((each) => each),
  }));
}

/** The words of a question, and each two of them one after the other, the second by its stem. */
const wordsAndPairsOf =
  (stemOf: (word: string) => string) =>
  (question: string): string[] => {
    const words = question.split(' ');
    return [...words, ...words.slice(1).map((word, at) => `${words[at] ?? ''} ${stemOf(word)}`)];
  };

/** Stretches of letters, but for those in which a word follows a common one: of ลูกค้าตะโกน, “customer shouts”, ตะโกน is one. */
function tellingStretchesOf(texts: readonly string[], stopWords: ReadonlySet<string>): (text: string) => string[] {
  const isBehindCommon = (part: string): boolean => {
    for (let end = LETTERS_OF_A_BEGINNING + 1; end < part.length; end += 1)
      if (stopWords.has(part.slice(0, end))) return true;
    return false;
  };
  const of = stretchesOf(texts);
  return (text) => of(text).filter((part) => !isBehindCommon(part));
}

function keyOf(part: string): Omit<Counted, 'text'> {
  const [first = '', ...second] = part.split(' ');
  return { key: scriptOf(first) === 'Thai' ? first.slice(0, UNSPACED_LETTERS) : first, isPair: second.length > 0 };
}

/** Counts as a shard has them: those with the same numbers together. */
export const groupsOfCounts = (all: readonly QuestionCounts[]): CountedWords[] =>
  [...Map.groupBy(all, ({ counts }) => counts.join())]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => [group[0]?.counts ?? [], encodeWords(group.map(({ text }) => text))]);
