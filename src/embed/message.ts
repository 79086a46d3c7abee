/** The message that a page in a frame posts to the embedding page. Hosts that size the frame themselves may read it too. */
export interface FrameMessage {
  readonly type: 'calm-counter';
  /** Height of the whole page, in CSS pixels. */
  readonly height: number;
  /** Title of the page, in its own language. */
  readonly title: string;
  /** How high the page is on paper; only for a tag that asked (ASKS_FOR_PAPER), and once it has been measured. */
  readonly paper?: Paper;
}
/**
 * Heights of the page on paper with everything open, each with the least width of the page that it holds for, the narrowest
 * first, in CSS pixels. `[[540, 3400], [640, 2980]]`: where paper leaves the page 640 px or more, it is 2980 px high.
 */
export type Paper = readonly (readonly [width: number, height: number])[];

/** The name that the tag gives its frame; a frame with another name tells no heights on paper. */
export const ASKS_FOR_PAPER = 'calm-counter-paper';
/** A page tells of fewer widths; a longer list is a forgery. */
const MOST_WIDTHS = 20;
/** In CSS pixels; no page of this site comes near, so a greater height is a forgery. */
const HIGHEST = 100_000;

export const frameMessage = (height: number, title: string, paper?: Paper): FrameMessage => ({
  type: 'calm-counter',
  height,
  title,
  ...(paper && { paper }),
});

const isLength = (value: unknown): value is number => typeof value === 'number' && value > 0 && value < HIGHEST;
const isPaper = (value: unknown): value is Paper =>
  Array.isArray(value) &&
  value.length <= MOST_WIDTHS &&
  // Unlike `every` on the lists themselves, this sees their holes.
  [...(value as unknown[])].every(
    (row) => Array.isArray(row) && row.length === 2 && [...(row as unknown[])].every(isLength),
  );

/** Reads a message that any page may have posted. @returns undefined unless it is a FrameMessage with a possible height; impossible heights on paper are left out */
export function readMessage(data: unknown): FrameMessage | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data && 'height' in data && 'title' in data))
    return undefined;
  const { type, height, title } = data;
  if (type !== 'calm-counter' || !isLength(height) || typeof title !== 'string') return undefined;
  const paper = 'paper' in data ? data.paper : undefined;
  return { type, height, title, ...(isPaper(paper) && { paper }) };
}
