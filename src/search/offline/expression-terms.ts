import type { Content } from '../../authoring/read.ts';
import { searchTerms } from '../../model/search-terms.ts';
import { scriptOfLanguage } from '../../language/profiles/index.ts';
import { cutterOf } from '../instant/build-instant-index.ts';

/** Says of which term an expression of the index is a word. */
export function expressionTerms(content: Content): (lang: string, expression: string) => string | undefined {
  const terms = new Map<string, ReadonlyMap<string, string>>();
  return (lang, expression) => {
    const cut = cutterOf(scriptOfLanguage(lang) === 'Thai');
    const known =
      terms.get(lang) ??
      new Map(searchTerms(content, lang).flatMap(({ id, words }) => words.map((word) => [cut(word), id] as const)));
    terms.set(lang, known);
    return known.get(expression);
  };
}
