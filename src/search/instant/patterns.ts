import { EXACT_QUALITY, MIN_DANGER_QUALITY } from '../weights.ts';
import { unspacedLetters } from '../words/similarity.ts';
import { decodeWords } from './front-coding.ts';
import type { SentenceFile } from './index-file.ts';
import type { MatchedQuery, QueryWord } from './matched-query.ts';
import type { Entry } from './entry.ts';

/** Words that may stand between two parts of a pattern: `swings that big old hammer`. */
const WORDS_BETWEEN = 3;
/** Letters that may, in a script without spaces. */
const LETTERS_BETWEEN = 14;
/** Words that may stand between two of one part: `pulls it out`. */
const WORDS_WITHIN = 1;

/** A place at which a part of a pattern stands in a query: numbers of words, or of letters in a script without spaces. */
interface Place {
  readonly from: number;
  /** The first one after it. */
  readonly to: number;
  /** The words that stand there, as the index has them. */
  readonly text: string;
  readonly stems: readonly string[];
}

/** Words that may stand in one place of a pattern, with their stems. Of a script without spaces a text in one piece. */
interface Option {
  readonly text: string;
  readonly stems: readonly string[];
}
/** The options of one place. */
type Part = readonly Option[];

interface Pattern {
  readonly parts: readonly Part[];
  readonly rows: readonly number[];
  readonly danger: Entry['danger'];
  readonly situation: number | undefined;
}

/**
 * Expressions that a query has by the patterns of a language. A pattern names sets of words, any of which may stand in its place: `swings <object>` is
 * `swings a hammer` and `swings an old chair`. The parts must stand in their order, near each other, and all of them, so that nothing less than the whole counts.
 *
 * A worked example: `<0> <1>` with the sets `swings, waves` and `hammer, chair`, of which row 1 is about danger. `he swings an old hammer` has
 * `swings` at word 1 and `hammer` at word 4, two words between: the entry is `swings hammer`, and leads to row 1. `the hammer swings` has none.
 * @returns the expressions, as if the index had them; and the words of the query, which mean what the patterns take them for
 */
export function readPatterns(
  file: SentenceFile,
  query: MatchedQuery,
  stem: (word: string) => string,
): { readonly found: readonly Entry[]; readonly words: readonly QueryWord[] } {
  const isSpaced = query.unspaced === '';
  const placesOf = isSpaced ? placesAmongWords(query, stem) : placesAmongLetters(query.unspaced);
  const between = isSpaced ? WORDS_BETWEEN : LETTERS_BETWEEN;
  const places = new Map<Part, readonly Place[]>();
  const found = new Map<string, Entry>();
  for (const { parts, rows, danger, situation } of patternsOf(file, stem)) {
    let chains: readonly (readonly Place[])[] = [[]];
    for (const part of parts) {
      const all = places.get(part) ?? part.flatMap(placesOf);
      places.set(part, all);
      chains = chains.flatMap((chain) => {
        const end = chain[chain.length - 1]?.to;
        const next = all.filter(({ from }) => end === undefined || (from >= end && from - end <= between));
        return next.map((place) => [...chain, place]);
      });
    }
    for (const chain of chains) {
      const words = chain.map(({ text }) => text).join(' ');
      const joined = words.replaceAll(' ', '');
      found.set(JSON.stringify([words, rows, situation, danger]), {
        words,
        rows,
        stems: [...new Set(chain.flatMap((place) => place.stems))],
        danger,
        situation,
        // `knife sale` names goods, `knife at me` does not.
        isGoods: false,
        joined,
        letters: unspacedLetters(joined),
        isPattern: true,
      });
    }
  }
  const entries = [...found.values()];
  return { found: entries, words: isSpaced ? withMeanings(query, entries, stem) : query.words };
}

/**
 * The words that were typed for each word of a query: one, or two that are one.
 * @example typedWords(['team', 'leader', 'shouts'], words) // [['team', 'leader'], ['shouts']], where words has `teamleader`
 */
export function typedWords(typed: readonly string[], words: readonly QueryWord[]): string[][] {
  let at = 0;
  return words.map(({ corrected }) => {
    const [one = '', other = ''] = typed.slice(at, at + 2);
    const areOne = corrected === one + other && corrected !== one;
    at += areOne ? 2 : 1;
    return areOne ? [one, other] : [one];
  });
}

/** Words of a query with what patterns take them for: no other expression may have them. */
function withMeanings(
  { typed, words }: MatchedQuery,
  found: readonly Entry[],
  stem: (word: string) => string,
): readonly QueryWord[] {
  const stems = new Set(found.flatMap((entry) => entry.stems));
  const asTyped = typedWords(typed, words);
  return words.map((word, at) => {
    // A word that sets alone have was taken for a slip of another: «табуретка» (a stool) for «таблетка» (a pill).
    const meant = [...(asTyped[at] ?? []), word.corrected]
      .map(stem)
      .filter((own) => stems.has(own) && !word.meanings.has(own));
    const meanings = new Map([...word.meanings, ...meant.map((own) => [own, EXACT_QUALITY] as const)]);
    return meant.length === 0 ? word : { ...word, meanings };
  });
}

/** Where some words stand among those of a query, in any form of them. */
function placesAmongWords(
  { typed, words }: MatchedQuery,
  stem: (word: string) => string,
): (option: Option) => readonly Place[] {
  const placesByStem = new Map<string, number[]>();
  const asTyped = typedWords(typed, words);
  for (const [at, { corrected, meanings }] of words.entries()) {
    const meant = [...meanings].flatMap(([stemmed, quality]) => (quality >= MIN_DANGER_QUALITY ? stemmed : []));
    for (const stemmed of new Set([...(asTyped[at] ?? []).map(stem), stem(corrected), ...meant]))
      placesByStem.set(stemmed, [...(placesByStem.get(stemmed) ?? []), at]);
  }
  return ({ text, stems: [first = '', ...more] }) =>
    (placesByStem.get(first) ?? []).flatMap((from): Place[] => {
      let to = from + 1;
      for (const stemmed of more) {
        const next = placesByStem.get(stemmed)?.find((at) => at >= to && at - to <= WORDS_WITHIN);
        if (next === undefined) return [];
        to = next + 1;
      }
      return [{ from, to, text, stems: [first, ...more] }];
    });
}

/** Where a text stands in one without spaces. */
const placesAmongLetters =
  (unspaced: string) =>
  ({ text, stems }: Option): readonly Place[] => {
    const places: Place[] = [];
    for (let from = unspaced.indexOf(text); from >= 0 && text !== ''; from = unspaced.indexOf(text, from + 1))
      places.push({ from, to: from + text.length, text, stems });
    return places;
  };

const known = new WeakMap<SentenceFile, readonly Pattern[]>();

/** The patterns of a file, which are read once. */
function patternsOf(file: SentenceFile, stem: (word: string) => string): readonly Pattern[] {
  const read = known.get(file);
  if (read) return read;
  const optionOf = (text: string): Option => ({ text, stems: text.split(' ').map(stem) });
  const sets = file.sets.map((words): Part => decodeWords(words).map(optionOf));
  const patterns = file.patterns.flatMap(([rows, texts, situation, call]) =>
    decodeWords(texts).map((text): Pattern => ({
      parts: partsOf(text).map((part) => sets[Number(/^<(\d+)>$/.exec(part)?.[1] ?? -1)] ?? [optionOf(part)]),
      rows,
      danger: call ?? 'emergency',
      situation: situation ?? undefined,
    })),
  );
  known.set(file, patterns);
  return patterns;
}

/** The parts of a pattern: sets, and the words between them. @example partsOf('with <0> at me') // ['with', '<0>', 'at me'] */
export const partsOf = (pattern: string): string[] =>
  pattern
    .split(/(<[^<>]*>)/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
