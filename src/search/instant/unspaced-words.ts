import { fold, scriptOf } from '../words/fold.ts';
import { clusterStarts } from '../words/tokens.ts';
import type { LanguageIndex } from './build-instant-index.ts';
import { mayBeKey } from './index-words.ts';

/** Letters of an expression that is taken for a word which may stand in others: shorter ones do so by accident, longer ones are several. */
const LEAST_LETTERS = 3;
const MOST_LETTERS = 6;
/** What a letter of no known word costs beside a word. */
const UNKNOWN_LETTER = 3;

/** A stretch of an expression: a known word, or a consonant with its vowels that belongs to none. */
interface Stretch {
  readonly at: number;
  readonly text: string;
}

/**
 * The words of a language that is written without spaces, as the build sees them: its own short expressions. A dictionary would cut better, but two
 * machines have two of these, and the same content must give the same files.
 */
export class UnspacedWords {
  private readonly known: ReadonlySet<string>;
  private readonly stopWords: ReadonlySet<string>;
  /** Rows that are the nearest of an expression with the stretch. */
  private readonly rows = new Map<string, Set<number>>();
  private readonly rowCount: number;

  constructor({ expressions, stopStems, rows }: LanguageIndex) {
    this.stopWords = new Set([...stopStems].filter((word) => scriptOf(word) === 'Thai'));
    const short = expressions
      .map(({ words }) => fold(words))
      .filter(({ length }) => length >= LEAST_LETTERS && length <= MOST_LETTERS);
    this.known = new Set([...this.stopWords, ...short]);
    this.rowCount = rows.length;
    for (const {
      words,
      rows: [nearest],
    } of expressions) {
      if (nearest === undefined) continue;
      for (const { text } of this.cut(fold(words))) {
        const own = this.rows.get(text) ?? new Set();
        this.rows.set(text, own.add(nearest));
      }
    }
  }

  /**
   * Places in a folded text at which a word begins that tells something.
   * @example placesIn('ลูกคาตะโกน') // [5]: ลูกค้า (customer) stands everywhere
   */
  placesIn(text: string): number[] {
    return this.cut(text)
      .filter((word) => text.length - word.at >= LEAST_LETTERS && this.tells(word))
      .map(({ at }) => at);
  }

  private tells({ text }: Stretch): boolean {
    return !this.stopWords.has(text) && mayBeKey(this.rows.get(text)?.size ?? 0, this.rowCount);
  }

  /** The cut that leaves the fewest letters outside of known words; of several, the one of the fewest words. */
  private cut(text: string): Stretch[] {
    const starts = [...new Set([0, ...clusterStarts(text), text.length])];
    const best: { readonly cost: number; readonly from: number }[] = [{ cost: 0, from: 0 }];
    for (let to = 1; to < starts.length; to += 1) {
      const end = starts[to] ?? 0;
      const before = starts[to - 1] ?? 0;
      let least = { cost: (best[to - 1]?.cost ?? 0) + UNKNOWN_LETTER * (end - before), from: to - 1 };
      for (let from = to - 1; from >= 0 && end - (starts[from] ?? 0) <= MOST_LETTERS; from -= 1) {
        const cost = (best[from]?.cost ?? 0) + 1;
        if (cost < least.cost && this.known.has(text.slice(starts[from], end))) least = { cost, from };
      }
      best.push(least);
    }
    const stretches: Stretch[] = [];
    for (let to = starts.length - 1; to > 0; to = best[to]?.from ?? 0) {
      const at = starts[best[to]?.from ?? 0] ?? 0;
      stretches.push({ at, text: text.slice(at, starts[to]) });
    }
    return stretches.reverse();
  }
}

const made = new WeakMap<LanguageIndex, UnspacedWords>();

/** The words of an index, which are found once. */
export function unspacedWords(index: LanguageIndex): UnspacedWords {
  const words = made.get(index) ?? new UnspacedWords(index);
  made.set(index, words);
  return words;
}
