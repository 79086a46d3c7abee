import type { Content, DictionaryTree } from '../../authoring/read.ts';
import { ContentError } from '../../authoring/finding.ts';
import type { SiteData } from '../../authoring/schema.ts';
import { pivotOf } from '../../translation/topic-freshness.ts';
import { adminTexts } from '../texts/index.ts';
import type { AdminTexts } from '../texts/texts.ts';

/** All that forms are made from: the content, and the words of the editor's language. */
export interface Context {
  readonly content: Content;
  readonly site: SiteData;
  /** Languages of the site, the one that others are translated from first. */
  readonly languages: readonly string[];
  readonly pivot: string;
  readonly texts: AdminTexts;
  /** A text of the interface in the editor's language, such as `checklist.empathy`. */
  readonly word: (...path: readonly string[]) => string;
  /** The first text that there is: in the editor's language, else in the pivot, else in any. */
  readonly best: <T>(find: (lang: string) => T | undefined) => T | undefined;
}

/** @throws ContentError if site.yaml cannot be read */
export function contextOf(content: Content, lang: string): Context {
  const site = content.site.data;
  if (site === undefined) throw new ContentError(content.findings);
  const codes = site.languages.map(({ code }) => code);
  const pivot = pivotOf(site);
  const preferred = [...new Set([lang, pivot, ...codes])];
  return {
    content,
    site,
    languages: [pivot, ...codes.filter((code) => code !== pivot)],
    pivot,
    texts: adminTexts(lang),
    best: (find) => preferred.map(find).find((found) => found !== undefined),
    word: (...path) => {
      const found = path.reduce<DictionaryTree | string | undefined>(
        (tree, key) => (typeof tree === 'object' ? tree[key] : undefined),
        content.interface.get(lang)?.data,
      );
      return typeof found === 'string' ? found : (path.at(-1) ?? '');
    },
  };
}
