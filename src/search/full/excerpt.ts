/** What Pagefind keeps of a page to show: its words, and its headings by the place of the word that follows. */
export interface Page {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text?: string;
    readonly location: number;
  }[];
}
/** A word that was found: its place among the words of the page, and how much it counts. */
export interface Place {
  readonly location: number;
  readonly score: number;
}
export interface Part {
  readonly title: string;
  readonly id: string;
  readonly excerpt: string;
}

/** How many words an excerpt has. */
const LENGTH = 30;

/** The place from which so many words hold most of what was found: of neighbours that hold the same, the middle one. */
function densest(places: readonly Place[], length: number): number {
  const scores: number[] = [];
  for (const { location, score } of places) scores[location] = (scores[location] ?? 0) + score;
  if (scores.length <= length) return 0;
  let sum = scores.slice(0, length).reduce((all, score) => all + score, 0);
  let most = sum;
  let best = [0];
  for (let start = 0; start < scores.length; start += 1) {
    sum += (scores[start + length] ?? 0) - (scores[start] ?? 0);
    if (sum > most) [most, best] = [sum, [start]];
    else if (sum === most && best[best.length - 1] === start - 1) best.push(start);
  }
  return best[Math.floor(best.length / 2)] ?? 0;
}

/** Thai words are set apart by signs without width. */
const isThai = (content: string): boolean => content.includes('\u200b');

/** The words of a page, each at its place. */
export const wordsOf = (content: string): string[] => content.split(isThai(content) ? '\u200b' : /[^\S\ufeff]+/);

/** The words of a page from one place up to another around what was found there, which is marked. As Pagefind's own excerpts. */
export function excerptOf(content: string, places: readonly Place[], from = 0, to?: number): string {
  const words = wordsOf(content.replace(/</g, '&lt;').replace(/>/g, '&gt;'));
  const end = to ?? words.length;
  const start =
    from +
    densest(
      places.map(({ location, score }) => ({ location: location - from, score })),
      LENGTH,
    );
  const length = Math.min(LENGTH, end - from, to === undefined ? LENGTH : end - start);
  const first = Math.max(from, Math.min(start, end - length));
  const found = new Set(places.map(({ location }) => location));
  return words
    .slice(first, first + length)
    .map((word, index) => (found.has(first + index) ? `<mark>${word}</mark>` : word))
    .join(isThai(content) ? '' : ' ')
    .trim();
}

/** The first section under a heading in which something was found. */
export function partOf({ anchors, content }: Page, places: readonly Place[]): Part | undefined {
  const headings = anchors
    .filter(({ element, text = '' }) => /h\d/i.test(element) && /\S/.test(text))
    .sort((a, b) => a.location - b.location);
  const [first] = headings;
  const one = first && places.find(({ location }) => location >= first.location);
  const at = one ? headings.filter(({ location }) => location <= one.location).length - 1 : -1;
  const heading = headings[at];
  if (!heading) return undefined;
  const end = headings[at + 1]?.location;
  const inside = places.filter(({ location }) => location >= heading.location && (end === undefined || location < end));
  return { title: heading.text ?? '', id: heading.id, excerpt: excerptOf(content, inside, heading.location, end) };
}
