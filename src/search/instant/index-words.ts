import { stemmerOf } from '../words/stem.ts';
import type { LanguageIndex } from './build-instant-index.ts';

/** Rows beyond which a word tells so little that an expression is looked up by its other words: so many, or one in twenty. */
const MOST_ROWS = 20;

/** Whether a word tells enough for an expression to be looked up by it. @param count how many rows it leads to */
export const mayBeKey = (count: number, rowCount: number): boolean => count <= Math.max(MOST_ROWS, rowCount / 20);

/** A stem of the words of an index. */
interface IndexStem {
  readonly text: string;
  /** Whether it stands in so much that it tells nothing. */
  readonly isStop: boolean;
  /** The rows that are the nearest of an expression with the stem; none of a language whose words browsers cut. */
  readonly rows: Set<number>;
}

/** A word of the expressions of an index. */
export interface IndexWord {
  readonly text: string;
  readonly stem: IndexStem;
}

/**
 * The words of an index, each once however many expressions have it: a large site has some million words in its expressions,
 * some ten thousand of them different, and to look up each by its letters again at each step would be most of the work.
 */
export class IndexWords {
  private readonly words = new Map<string, IndexWord>();
  private readonly stems = new Map<string, IndexStem>();
  private readonly stemOf: (word: string) => string;
  private readonly index: LanguageIndex;

  constructor(index: LanguageIndex) {
    this.index = index;
    this.stemOf = stemmerOf(index.endings);
    if (index.unspaced) return;
    for (const {
      words,
      rows: [nearest],
    } of index.expressions)
      if (nearest !== undefined) for (const { stem } of this.of(words)) stem.rows.add(nearest);
  }

  /** The words of an expression, in their order; one that it has twice is named twice. */
  of(expression: string): IndexWord[] {
    return expression.split(' ').map((text) => this.words.get(text) ?? this.add(text));
  }

  private add(text: string): IndexWord {
    const stemmed = this.stemOf(text);
    const stem = this.stems.get(stemmed) ?? {
      text: stemmed,
      isStop: this.index.stopStems.has(stemmed),
      rows: new Set(),
    };
    const word = { text, stem };
    this.stems.set(stemmed, stem);
    this.words.set(text, word);
    return word;
  }
}
