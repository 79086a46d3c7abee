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

/** Share of the topics from which on a word that stands in their expressions is of no topic: `my`, `to`, `customer`. */
const COMMON = 1 / 2;

/** Tries for an expression that the topic does not have yet. */
const MOST_TRIES = 20;

/** How dense the real search words are, as far as they lead to topics. */
export interface Density {
  /** Expressions a topic. */
  readonly expressions: number;
  /** How many words each real expression has. */
  readonly lengths: readonly number[];
  /** Of the words of a topic's expressions but the common ones, the share that does not stand in one before. */
  readonly fresh: number;
  readonly terms: number;
  readonly exclusions: number;
  readonly questions: number;
  /** Share of the terms that lead to a second topic. */
  readonly second: number;
}

/** Words that stand in the expressions of so many topics that they tell of none. @param topics how many there are */
export function commonWords(terms: readonly SearchTerm[], topics: number): ReadonlySet<string> {
  const owners = new Map<string, Set<string>>();
  for (const {
    topics: [nearest],
    words,
  } of terms)
    if (nearest !== undefined)
      for (const word of words.flatMap(tokens)) owners.set(word, (owners.get(word) ?? new Set()).add(nearest));
  return new Set([...owners].filter(([, { size }]) => size > Math.max(2, topics * COMMON)).map(([word]) => word));
}

/** @param topics how many there are */
export function densityOf(terms: readonly SearchTerm[], topics: number): Density {
  const common = commonWords(terms, topics);
  const leading = terms.filter(({ topics: [nearest] }) => nearest !== undefined);
  const words = leading.flatMap((term) => term.words.map((text) => ({ nearest: term.topics[0], words: tokens(text) })));
  const telling = words.flatMap(({ nearest, words: own }) =>
    own.flatMap((word) => (common.has(word) ? [] : [`${nearest ?? ''} ${word}`])),
  );
  return {
    expressions: Math.round(words.length / topics),
    lengths: words.map(({ words: { length } }) => length).sort((a, b) => a - b),
    fresh: new Set(telling).size / telling.length,
    terms: Math.max(1, Math.round(leading.length / topics)),
    exclusions: Math.round(leading.reduce((sum, { exclusions }) => sum + exclusions.length, 0) / topics),
    questions: Math.round(leading.reduce((sum, { questions }) => sum + questions.length, 0) / topics),
    second: leading.filter(({ topics: { length } }) => length > 1).length / leading.length,
  };
}

/** The form of an expression: its common words, and a place for each of the others. At least one is a place. */
type Form = readonly (string | undefined)[];

function formOf(words: readonly string[], common: ReadonlySet<string>): Form {
  const form = words.map((word) => (common.has(word) ? word : undefined));
  return form.includes(undefined) ? form : [...form.slice(0, -1), undefined];
}

/**
 * Search terms for generated topics, as dense as the real ones and partly shared, with the common words of real ones: a quarter of the
 * words of real expressions are. Nothing else of a term about danger is copied, neither an expression nor a half of a word.
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
  const common = commonWords(real, topics.length);
  const forms = milder.map((text) => formOf(tokens(text), common)).filter(({ length }) => length > 0);
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
      const form = oneOf(forms, next) ?? [undefined];
      const given =
        kind < SHARED ? oneOfFrequent(pool, next) : kind < SHARED + MIXED ? oneOf(milderSingle, next) : undefined;
      const places = form.flatMap((word, place) => (word === undefined ? [place] : []));
      // A real word alone, or beside common ones, would be the real expression: it has a new word beside it.
      const needsMore = given !== undefined && kind >= SHARED && places.length < 2;
      const at = oneOf(places, next);
      const parts = form.map((word, place) => word ?? (place === at ? given : undefined) ?? ownWord());
      return [...parts, ...(needsMore ? [ownWord()] : [])].join(space);
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
