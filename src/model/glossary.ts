import type { Content, Lang } from '../authoring/read.ts';
import { localize, type Localized } from './localized.ts';

/** A term, as a reader of one language looks it up. */
export interface TermView {
  readonly id: string;
  readonly name: Localized;
  readonly definition: Localized;
  /** Other forms of the name in the reader's own language; none where she reads it in another. */
  readonly forms: readonly string[];
  /** What people say instead, in the reader's own language; for search. */
  readonly synonyms: readonly string[];
  /** Expressions in which its words mean something else, in the reader's own language; for search. */
  readonly exclusions: readonly string[];
  /** Topics it leads to, the nearest first. */
  readonly topics: readonly string[];
}

export function viewGlossary(content: Content, chain: readonly [Lang, ...Lang[]]): TermView[] {
  return Object.entries(content.terms.data ?? {}).flatMap(([id, { topics }]): TermView[] => {
    const found = localize(chain, (lang) => new Map(Object.entries(content.glossary.get(lang)?.data ?? {})).get(id));
    if (!found) return [];
    const {
      value: { name, definition, forms, synonyms, exclude },
      ...where
    } = found;
    return [
      {
        id,
        topics,
        name: { value: name, ...where },
        definition: { value: definition, ...where },
        forms: found.isFallback ? [] : forms,
        synonyms: found.isFallback ? [] : synonyms,
        exclusions: found.isFallback ? [] : exclude,
      },
    ];
  });
}
