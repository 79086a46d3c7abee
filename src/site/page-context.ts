import type { Reader } from './reader.ts';

/** The page that a component stands in; the build passes it on (markdown/plugin.ts): `<Term id="empathy" page={…} />`. */
export interface PageContext {
  readonly reader: Reader;
  /** Language of the page's text: not the reader's where the page is a fallback. */
  readonly lang: string;
}
