import type { Content } from '../authoring/read.ts';
import { fallbackChain } from '../model/model.ts';
import { REFERENCE } from './dictionary.ts';
import { createTranslator, type Translator } from './translate.ts';

/** The interface of a site in all its languages. What a draft lacks is taken from the languages that it falls back to. */
export function interfaceOf(content: Content): Translator {
  const trees = [...content.interface].flatMap(([lang, { data }]) => (data ? [[lang, data] as const] : []));
  const site = content.site.data;
  const drafts = site?.languages.filter(({ draft }) => draft) ?? [];
  return createTranslator(
    new Map(trees),
    new Map(site ? drafts.map(({ code }) => [code, [...fallbackChain(site, code).slice(1), REFERENCE]]) : []),
  );
}
