/** What a framed page tells the page around it. Hosts that size the frame themselves may read it too. */
export interface FrameMessage {
  readonly type: 'calm-counter';
  /** Of the whole page, in CSS pixels. */
  readonly height: number;
  /** Of the page now shown, in its own language. */
  readonly title: string;
}

/** No page of this site comes near; a higher one is somebody's joke. */
const HIGHEST = 100_000;

export const frameMessage = (height: number, title: string): FrameMessage => ({ type: 'calm-counter', height, title });

/** A message as it came, from anywhere; undefined unless it is a height of ours. */
export function readMessage(data: unknown): FrameMessage | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data && 'height' in data && 'title' in data))
    return undefined;
  const { type, height, title } = data;
  if (type !== 'calm-counter' || typeof height !== 'number' || typeof title !== 'string') return undefined;
  return height > 0 && height < HIGHEST ? { type, height, title } : undefined;
}
