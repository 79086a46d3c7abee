import type { Call } from '../authoring/schema.ts';

/** A piece of a text, marked if it has a word of the query. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** One search result, from the instant index or from full-text search. */
export interface Result {
  /** `page`: a page of the site that is no topic, such as the glossary. */
  readonly kind: 'topic' | 'checklist' | 'phrase' | 'page';
  readonly stage: string;
  readonly title: string;
  readonly url: string;
  /** Shows why it was found: a situation or an excerpt, in pieces. Empty if there is nothing to show. */
  readonly why: readonly Piece[];
  /** The language whose words led to it, if it is not the page's. */
  readonly foundIn: string | undefined;
  /** Whom to call, by the number that the result shows: danger was typed, or the first result is about danger. */
  readonly danger: Call | undefined;
}

/** The results that are on the screen, and the query they belong to. */
export interface ShownResults {
  readonly query: string;
  readonly results: readonly Result[];
}
