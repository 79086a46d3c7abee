import { MessageLimit } from './message-limit.ts';

/** Messages allowed without an action of the reader; a page that settles needs two. */
const MOST_MESSAGES = 5;
/** A change of width below this is a scroll bar that appeared or disappeared, in CSS pixels. */
const SCROLL_BAR = 40;
const READER_ACTIONS = ['pointerdown', 'keydown', 'click', 'input'] as const;

/**
 * Posts the height of the page whenever it has changed.
 * @param post takes CSS pixels
 * @returns a function that posts the height once more, for a host that asks for it
 */
export function watchHeight(post: (height: number) => void): () => void {
  const root = document.documentElement;
  const limit = new MessageLimit(MOST_MESSAGES);
  let posted = 0;
  let width = innerWidth;
  const currentHeight = (): number => Math.ceil(root.getBoundingClientRect().height);
  const check = (): void => {
    const height = currentHeight();
    // A hidden frame has the height 0, which says nothing about its content.
    if (height === 0 || Math.abs(height - posted) <= 1 || !limit.take()) return;
    posted = height;
    post(height);
  };
  new ResizeObserver(check).observe(root);
  // Observers are idle in a frame that cannot be seen, and WordPress shows no frame before it has received a height.
  check();
  addEventListener('load', check);
  addEventListener('resize', () => {
    if (Math.abs(innerWidth - width) < SCROLL_BAR) return;
    width = innerWidth;
    limit.reset();
  });
  for (const action of READER_ACTIONS)
    addEventListener(
      action,
      () => {
        limit.reset();
      },
      { capture: true, passive: true },
    );
  return () => {
    if (limit.take()) post((posted = currentHeight()));
  };
}
