import type { Call } from '../../authoring/schema.ts';
import type { Unspaced } from '../words/similarity.ts';

/** An expression that leads to rows: a title, a situation, or a search word. */
export interface Entry extends Unspaced {
  /** The expression as the index has it. */
  readonly words: string;
  /** Numbers of the rows, the nearest first. */
  readonly rows: readonly number[];
  /** Stems of its words, each once. */
  readonly stems: readonly string[];
  /** Of an expression of a term about danger: whom to call. */
  readonly danger: Call | undefined;
  /** It may name what is sold (`knife`): beside a word of another subject it needs a person. */
  readonly isGoods: boolean;
  /** The number of the situation in the nearest row that the entry means, or is. */
  readonly situation: number | undefined;
  /** It stands in the query by a pattern (patterns.ts): all of it was typed. */
  readonly isPattern?: true;
}

/** An expression that does not lead to rows, though words of it do: `phone charger`. */
export type ExclusionPhrase = Pick<Entry, 'words' | 'rows' | 'stems' | 'joined' | 'letters'>;
