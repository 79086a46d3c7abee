import { listPath, pagePath } from '../site/address.ts';
import { model } from '../site/knowledge-base.ts';
import { evidencePageOf } from './evidence-pages.ts';

const pages = new Map<string, ReadonlyMap<string, string>>();

/** The address of a piece of research: `/nb/sources/hard/#ilo-c190`. */
export function evidencePath(lang: string, id: string): string {
  const known = pages.get(lang) ?? evidencePageOf(model, lang);
  pages.set(lang, known);
  const page = known.get(id);
  return `${page === undefined ? pagePath(lang, 'sources') : listPath(lang, 'sources', page)}#${id}`;
}
