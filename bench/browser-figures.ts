import type { Browser } from 'playwright';
import { firstLine, fullBytes, fullFirst, KEYS, keystrokesIn, type KeyTimes } from './browser-waits.ts';
import { serveCounted } from './compressed.ts';
import { singleWords, type Query } from './golden.ts';
import { NotDoneError } from './ours.ts';
import type { BuiltSite } from './site.ts';

/** How long a reader of one language waits, and for how many bytes. Bytes are counted on the wire, with gzip, after the page has loaded. */
export interface Figures {
  /** The query. */
  readonly word: string;
  /** From the focus of a field that holds the word to the first visible result, on a slow phone and network. */
  readonly first: { readonly bytes: number; readonly ms: number };
  /** Bytes until the first full-text result is shown (median of `words`), and until all results of `word` are. */
  readonly full: { readonly first: number; readonly words: readonly string[]; readonly all: number };
  /** Milliseconds from a key to the first change of the list, and to all results; everything loaded, on a slow phone. */
  readonly key: KeyTimes;
}

/** A short golden query of one word, and natural ones long enough for all keystrokes. @throws NotDoneError */
export function textsOf(queries: readonly Query[], lang: string): { word: string; texts: string[] } {
  const own = queries.filter((query) => query.lang === lang);
  const word = own.find(({ kind, q }) => kind === 'short' && !q.includes(' '))?.q;
  const texts = own.flatMap(({ kind, q }) => (kind === 'natural' && q.length > KEYS && !/\s$/.test(q) ? [q] : []));
  if (word === undefined || texts.length === 0)
    throw new NotDoneError(
      `bench/golden/${lang}.yaml has no short query of one word, or no natural one longer than ${String(KEYS)} characters.`,
    );
  return { word, texts };
}

/** Measures one language after the other. Nothing else should run on the machine. */
export async function browserFigures(
  site: BuiltSite,
  browser: Browser,
  queries: readonly Query[],
  onLanguage: (lang: string) => void,
): Promise<Map<string, Figures>> {
  const served = await serveCounted(site.folder, site.base);
  const figures = new Map<string, Figures>();
  try {
    for (const lang of site.languages) {
      const { word, texts } = textsOf(queries, lang);
      figures.set(lang, {
        word,
        first: await firstLine(browser, served.url, lang, word),
        full: {
          ...(await fullFirst(browser, served.url, lang, singleWords(queries, lang))),
          all: await fullBytes(browser, served, lang, word),
        },
        key: await keystrokesIn(browser, served.url, lang, word, texts),
      });
      onLanguage(lang);
    }
    return figures;
  } finally {
    await served.close();
  }
}
