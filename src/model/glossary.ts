import type { Content, Lang } from '../authoring/read.ts';
import { localize, type Localized } from './localized.ts';

/** A term of the glossary, as a reader of one language looks it up. */
export interface TermView {
  readonly id: string;
  readonly name: Localized;
  readonly definition: Localized;
  /** Topics it leads to, the nearest first. */
  readonly topics: readonly string[];
}

/** The terms that the glossary explains, in the order of `search/terms.yaml`. Search knows more terms than these. */
export function viewGlossary(content: Content, chain: readonly [Lang, ...Lang[]]): TermView[] {
  const byLanguage = new Map(
    chain.map((lang) => [lang, new Map(Object.entries(content.glossary.get(lang)?.data ?? {}))]),
  );
  return Object.entries(content.terms.data ?? {}).flatMap(([id, { topics }]): TermView[] => {
    const found = localize(chain, (lang) => byLanguage.get(lang)?.get(id));
    if (!found) return [];
    const {
      value: { name, definition },
      ...where
    } = found;
    return [{ id, topics, name: { value: name, ...where }, definition: { value: definition, ...where } }];
  });
}
