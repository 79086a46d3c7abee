import type { SearchTerm } from '../src/model/search-terms.ts';
import type { TopicView } from '../src/model/topic.ts';
import { tokens } from '../src/search/words/tokens.ts';
import { spaceIn, wordMaker } from './generated-words.ts';
import { oneOf, oneOfFrequent, type Random } from './random.ts';

/** Share of the expressions of a generated topic that have a word of other generated topics, … */
export const SHARED = 1 / 3;
/** … and of phrases that hold a real search word beside a new one. */
export const MIXED = 1 / 10;
/** Generated topics that have a shared word, on average. */
const TOPICS_OF_A_SHARED_WORD = 8;

/** Of a real question some three words tell something. */
const EXPRESSIONS_OF_A_QUESTION = 3;

/** Tries for an expression that the topic does not have yet. */
const MOST_TRIES = 20;

/** How dense the real search words are, as far as they lead to topics. */
export interface Density {
  /** Expressions a topic. */
  readonly expressions: number;
  /** How many words each real expression has. */
  readonly lengths: readonly number[];
  /** Of the words of a topic's expressions, the share that does not stand in one before. */
  readonly fresh: number;
  readonly terms: number;
  readonly exclusions: number;
  readonly questions: number;
  /** Share of the terms that lead to a second topic. */
  readonly second: number;
}

/** @param topics how many there are */
export function densityOf(terms: readonly SearchTerm[], topics: number): Density {
  const leading = terms.filter(({ topics: [nearest] }) => nearest !== undefined);
  const words = leading.flatMap((term) => term.words.map((text) => ({ nearest: term.topics[0], words: tokens(text) })));
  const all = words.reduce((sum, { words: { length } }) => sum + length, 0);
  const distinct = new Set(words.flatMap(({ nearest, words: own }) => own.map((word) => `${nearest ?? ''} ${word}`)));
  return {
    expressions: Math.round(words.length / topics),
    lengths: words.map(({ words: { length } }) => length).sort((a, b) => a - b),
    fresh: distinct.size / all,
    terms: Math.max(1, Math.round(leading.length / topics)),
    exclusions: Math.round(leading.reduce((sum, { exclusions }) => sum + exclusions.length, 0) / topics),
    questions: Math.round(leading.reduce((sum, { questions }) => sum + questions.length, 0) / topics),
    second: leading.filter(({ topics: { length } }) => length > 1).length / leading.length,
  };
}

/**
 * Search terms for generated topics, as dense as the real ones and partly shared. Nothing of a term about danger is copied,
 * neither an expression nor a half of a word.
 * @param ids the generated topics
 * @param topics the real ones
 */
export function generatedTerms(
  real: readonly SearchTerm[],
  ids: readonly string[],
  topics: readonly TopicView[],
  lang: string,
  next: Random,
): SearchTerm[] {
  const density = densityOf(real, topics.length);
  const space = spaceIn(lang);
  const isDanger = new Set(real.flatMap(({ danger, words }) => (danger ? words.flatMap(tokens) : [])));
  const texts = topics.flatMap(({ sections }) => sections.map(({ text }) => text));
  const known = [...real.flatMap(({ words }) => words), ...texts].flatMap(tokens);
  const milder = real.flatMap(({ danger, words }) => (danger ? [] : words));
  const milderWords = [...new Set(milder.flatMap(tokens))].filter((word) => !isDanger.has(word)).sort();
  const milderSingle = milder.filter((text) => {
    const parts = tokens(text);
    return parts.length === 1 && parts.every((word) => !isDanger.has(word));
  });
  const isReal = new Set(real.flatMap(({ words }) => words));
  const make = wordMaker(milderWords, known, lang, next);
  const pool = Array.from(
    { length: Math.ceil((ids.length * density.expressions * SHARED) / TOPICS_OF_A_SHARED_WORD) },
    make,
  );

  const expressionsOf = (): { words: string[]; exclusions: string[] } => {
    const own: string[] = [];
    const ownWord = (): string => {
      const word = own.length === 0 || next() < density.fresh ? make() : (oneOf(own, next) ?? '');
      own.push(word);
      return word;
    };
    const expression = (kind: number): string => {
      const length = oneOf(density.lengths, next) ?? 1;
      const given =
        kind < SHARED ? oneOfFrequent(pool, next) : kind < SHARED + MIXED ? oneOf(milderSingle, next) : undefined;
      // A real word alone would be the real expression: it has a new word beside it.
      const count = Math.max(length, kind >= SHARED && given !== undefined ? 2 : 1);
      const at = Math.floor(next() * count);
      return Array.from({ length: count }, (_, place) => (place === at ? given : undefined) ?? ownWord()).join(space);
    };
    const words = new Set<string>();
    while (words.size < density.expressions) {
      const [kind, before] = [next(), words.size];
      // Words of its own are always new.
      for (let tries = 0; words.size === before; tries += 1) {
        const text = expression(tries < MOST_TRIES ? kind : 1);
        // Two new Thai words beside each other may be a real one.
        if (!isReal.has(text)) words.add(text);
      }
    }
    return {
      words: [...words],
      exclusions: Array.from({ length: density.exclusions }, () => `${oneOf(own, next) ?? ''}${space}${make()}`),
    };
  };

  return ids.flatMap((id, place) => {
    const { words, exclusions } = expressionsOf();
    // As real questions do, they have words of several expressions.
    const questions = Array.from({ length: density.questions }, () =>
      Array.from({ length: EXPRESSIONS_OF_A_QUESTION }, () => oneOf(words, next) ?? '').join(space),
    );
    const part = <T>(list: readonly T[], at: number): T[] => list.filter((_, index) => index % density.terms === at);
    return Array.from({ length: density.terms }, (_, at): SearchTerm => {
      const second = next() < density.second ? ids[(place + 1 + at) % ids.length] : undefined;
      return {
        id: `${id}-${String(at)}`,
        topics: second === undefined || second === id ? [id] : [id, second],
        page: undefined,
        situation: undefined,
        danger: false,
        call: 'emergency',
        goods: false,
        words: part(words, at),
        patterns: [],
        exclusions: part(exclusions, at),
        questions: part(questions, at),
      };
    });
  });
}
