import type { Content, Lang } from '../authoring/read.ts';
import { OUT_OF_SCOPE, type Call, type FoundPage } from '../authoring/schema.ts';

/** What people look for in one language, and where it leads. */
export interface SearchTerm {
  readonly id: string;
  /** Topics it leads to, the nearest first; empty if it leads to a page. */
  readonly topics: readonly string[];
  readonly page: FoundPage | undefined;
  /** The situation of the first topic that it means. */
  readonly situation: string | undefined;
  /** Its first topic comes before all others, whatever else was typed. */
  readonly danger: boolean;
  /** Of danger: whom to call. */
  readonly call: Call;
  /** Its words are names of goods too. */
  readonly goods: boolean;
  /** The name that the glossary has for it in the language, and what people type. */
  readonly words: readonly string[];
  /** Expressions of danger with sets, any word of which may stand in its place: `swings <object>`. */
  readonly patterns: readonly string[];
  /** Expressions in which its words mean something else. */
  readonly exclusions: readonly string[];
  /** Whole sentences as somebody types them who needs the first of its topics. */
  readonly questions: readonly string[];
}

/** The terms that have words in a language. Words of other languages are no help here: search asks those by themselves. */
export function searchTerms(content: Content, lang: Lang): SearchTerm[] {
  const names = new Map(Object.entries(content.glossary.get(lang)?.data ?? {}).map(([id, { name }]) => [id, name]));
  return Object.entries(content.terms.data ?? {}).flatMap(([id, term]): SearchTerm[] => {
    const { topics, page, situation, danger, call = 'emergency', goods } = term;
    // A term that only hidden topics have words for is left to the glossary (shown-content.ts).
    if (topics.length === 0 && page === undefined) return [];
    const file = content.words.get(lang)?.get(id);
    const name = names.get(id);
    const words = [...(name === undefined ? [] : [name]), ...(file?.words ?? []).map(({ text }) => text)];
    const patterns = (file?.patterns ?? []).map(({ text }) => text);
    const exclusions = (file?.exclusions ?? []).map(({ text }) => text);
    const questions = (file?.questions ?? []).map(({ text }) => text);
    const isEmpty = words.length + patterns.length + questions.length === 0;
    return isEmpty
      ? []
      : [{ id, topics, page, situation, danger, call, goods, words, patterns, exclusions, questions }];
  });
}

/** Words of what the site does not help with, in a language. */
export const outOfScopeWords = (content: Content, lang: Lang): string[] =>
  (content.words.get(lang)?.get(OUT_OF_SCOPE)?.words ?? []).map(({ text }) => text);

/** Whole queries about what the site does not help with, in a language. */
export const outOfScopeQueries = (content: Content, lang: Lang): string[] =>
  (content.words.get(lang)?.get(OUT_OF_SCOPE)?.questions ?? []).map(({ text }) => text);

/** Sets of words by their names, in a language: `object` with `hammer`, `chair` and so on. */
export const wordSets = (content: Content, lang: Lang): ReadonlyMap<string, readonly string[]> =>
  new Map([...(content.wordSets.get(lang) ?? [])].map(([name, { words }]) => [name, words.map(({ text }) => text)]));
