/** The message that a page in a frame posts to the embedding page. Hosts that size the frame themselves may read it too. */
export interface FrameMessage {
  readonly type: 'calm-counter';
  /** Height of the whole page, in CSS pixels. */
  readonly height: number;
  /** Title of the page, in its own language. */
  readonly title: string;
}

/** In CSS pixels; no page of this site comes near, so a greater height is a forgery. */
const HIGHEST = 100_000;

export const frameMessage = (height: number, title: string): FrameMessage => ({ type: 'calm-counter', height, title });

/** Reads a message that any page may have posted. @returns undefined unless it is a FrameMessage with a possible height */
export function readMessage(data: unknown): FrameMessage | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data && 'height' in data && 'title' in data))
    return undefined;
  const { type, height, title } = data;
  if (type !== 'calm-counter' || typeof height !== 'number' || typeof title !== 'string') return undefined;
  return height > 0 && height < HIGHEST ? { type, height, title } : undefined;
}
