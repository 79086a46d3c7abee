/** What Pagefind stores of a page: its text, and its headings with the number of the word that follows. */
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
/** A word that was found: its number among the words of the page, from 0, and how much it counts. */
export interface Place {
  readonly location: number;
  readonly score: number;
}
/** A section of a page with an excerpt of it. */
export interface SectionMatch {
  readonly title: string;
  readonly id: string;
  readonly excerpt: string;
}

/** Words in an excerpt. */
const EXCERPT_LENGTH = 30;

/** The start of the stretch of `length` words with the greatest sum of scores; of neighbouring equal ones, the middle. */
function densestStretch(places: readonly Place[], length: number): number {
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

/** Pagefind separates Thai words by zero-width spaces. */
const isThai = (content: string): boolean => content.includes('\u200b');

/** The words of a page, numbered as in `Place.location`. */
export const wordsOf = (content: string): string[] => content.split(isThai(content) ? '\u200b' : /[^\S\ufeff]+/);

/**
 * An excerpt of the words from `from` up to, not including, `to`, around the places, which are marked with `<mark>`. Cut as
 * Pagefind cuts its own excerpts; other markup is escaped. It begins with a word, not with the full stop of what was cut off,
 * and tells by “…” where it was cut.
 */
export function excerptOf(content: string, places: readonly Place[], from = 0, to?: number): string {
  const words = wordsOf(content.replace(/</g, '&lt;').replace(/>/g, '&gt;'));
  const end = to ?? words.length;
  const start =
    from +
    densestStretch(
      places.map(({ location, score }) => ({ location: location - from, score })),
      EXCERPT_LENGTH,
    );
  const length = Math.min(EXCERPT_LENGTH, end - from, to === undefined ? EXCERPT_LENGTH : end - start);
  const first = Math.max(from, Math.min(start, end - length));
  const found = new Set(places.map(({ location }) => location));
  const excerpt = words
    .slice(first, first + length)
    .map((word, index) => (found.has(first + index) ? `<mark>${word}</mark>` : word))
    .join(isThai(content) ? '' : ' ')
    .replace(/^[\s\p{Pe}\p{Pf}.,;:!?…–—-]+/u, '')
    .trim();
  return `${first > from ? '… ' : ''}${excerpt}${first + length < end ? ' …' : ''}`;
}

/** The first section in which something was found; undefined if everything stands above the first heading. */
export function sectionOf({ anchors, content }: Page, places: readonly Place[]): SectionMatch | undefined {
  const headings = anchors
    .filter(({ element, text = '' }) => /h\d/i.test(element) && /\S/.test(text))
    .sort((a, b) => a.location - b.location);
  const [first] = headings;
  const place = first && places.find(({ location }) => location >= first.location);
  const index = place ? headings.filter(({ location }) => location <= place.location).length - 1 : -1;
  const heading = headings[index];
  if (!heading) return undefined;
  const end = headings[index + 1]?.location;
  const inside = places.filter(({ location }) => location >= heading.location && (end === undefined || location < end));
  return { title: heading.text ?? '', id: heading.id, excerpt: excerptOf(content, inside, heading.location, end) };
}
