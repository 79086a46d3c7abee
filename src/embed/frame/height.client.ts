import { MessageLimit } from './message-limit.ts';

/** Heights told without the reader's doing; two are enough for a page that settles. */
const MOST = 5;
/** A narrower difference in width is a scroll bar that came or went, in CSS pixels. */
const SCROLL_BAR = 40;
const DOINGS = ['pointerdown', 'keydown', 'click', 'input'] as const;

/**
 * Tells the height of the page whenever it has changed. @param tell takes CSS pixels
 * @returns tells it once more, to a host that asks
 */
export function watchHeight(tell: (height: number) => void): () => void {
  const root = document.documentElement;
  const budget = new MessageLimit(MOST);
  let told = 0;
  let width = innerWidth;
  const heightNow = (): number => Math.ceil(root.getBoundingClientRect().height);
  const look = (): void => {
    const height = heightNow();
    // A frame that is not shown has no height, which is nothing to tell.
    if (height === 0 || Math.abs(height - told) <= 1 || !budget.take()) return;
    told = height;
    tell(height);
  };
  new ResizeObserver(look).observe(root);
  // Observers sleep in a frame that cannot be seen, and WordPress shows none before it has heard a height.
  look();
  addEventListener('load', look);
  addEventListener('resize', () => {
    if (Math.abs(innerWidth - width) < SCROLL_BAR) return;
    width = innerWidth;
    budget.reset();
  });
  for (const doing of DOINGS)
    addEventListener(
      doing,
      () => {
        budget.reset();
      },
      { capture: true, passive: true },
    );
  return () => {
    if (budget.take()) tell((told = heightNow()));
  };
}
