/** A word and where it begins in its text. */
export interface PlacedWord {
  readonly word: string;
  /** Where in the text it begins. */
  readonly at: number;
}

/** Letters of the longest word that is looked for. */
const LONGEST_WORD = 24;
/** What a letter that belongs to no word costs, where a word costs 1: the cut with the fewest such letters wins, then that with the fewest words. */
const STRAY_LETTER = 100;

/** A run of Thai letters and marks; digits, ฯ and ๆ (`do it again`) are no letters of words. */
const RUN = /[\u0E01-\u0E2E\u0E30-\u0E3A\u0E40-\u0E45\u0E47-\u0E4E]+/gu;

/**
 * The words of a Thai text, which stand together without spaces, and the letters that belong to none.
 * `ถอยออกมา` is cut into ถอย, ออก, มา; the slip `ถอยออกก` leaves ก.
 * @param isWord whether a dictionary has the word
 */
export function* cutThai(text: string, isWord: (word: string) => boolean): Generator<PlacedWord> {
  for (const match of text.matchAll(RUN)) {
    let at = match.index;
    for (const word of cutRun(match[0], isWord)) {
      yield { word, at };
      at += word.length;
    }
  }
}

/** The cheapest cut of a run, found from its end: how much the rest costs from each place on, and where its first piece ends. */
function cutRun(run: string, isWord: (word: string) => boolean): string[] {
  const cost = new Array<number>(run.length + 1).fill(0);
  const end = new Array<number>(run.length + 1).fill(run.length);
  const stray = new Array<boolean>(run.length + 1).fill(false);
  const costAt = (at: number): number => cost[at] ?? 0;
  for (let start = run.length - 1; start >= 0; start--) {
    cost[start] = STRAY_LETTER + costAt(start + 1);
    end[start] = start + 1;
    stray[start] = true;
    for (let to = start + 2; to <= Math.min(run.length, start + LONGEST_WORD); to++)
      if (1 + costAt(to) < costAt(start) && isWord(run.slice(start, to))) {
        cost[start] = 1 + costAt(to);
        end[start] = to;
        stray[start] = false;
      }
  }
  const pieces: string[] = [];
  let wasStray = false;
  for (let at = 0; at < run.length; at = end[at] ?? run.length) {
    const piece = run.slice(at, end[at]);
    const isStray = stray[at] ?? false;
    // Stray letters that stand together are told together.
    if (isStray && wasStray) pieces.push(`${pieces.pop() ?? ''}${piece}`);
    else pieces.push(piece);
    wasStray = isStray;
  }
  return pieces;
}
