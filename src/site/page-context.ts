import type { Reader } from './reader.ts';

/** What the components of a page are told of it by the build (markdown/plugin.ts): `<Term id="empathy" page={…} />`. */
export interface PageContext {
  readonly reader: Reader;
  /** The language that the words of the page are in; another than the reader's where she reads a fallback. */
  readonly lang: string;
}
