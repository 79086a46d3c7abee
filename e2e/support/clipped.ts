/**
 * Texts that a box cuts off: `overflow: hidden` around words that are wider or higher than it, or words to the left of the
 * page, where nobody can scroll. Runs inside a page (`page.evaluate(clippedTexts)`), so it may use nothing from around it.
 *
 * The box of a word is as high as its font, which may be more than the line it stands on; so a quarter of it may be cut, which
 * holds no ink. What can be scrolled is not cut.
 */
export function clippedTexts(): string[] {
  const SLACK = 2; // CSS pixels
  const EMPTY_HEIGHT = 1 / 4;
  const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!parent || text === '' || parent.closest('script, style, noscript, .visually-hidden, .skip-link')) continue;
    if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1 || rect.height < 1) continue;
      if (rect.left + scrollX < -SLACK) found.push(`“${text.slice(0, 30)}” begins left of the page`);
      for (let box: Element | null = parent; box && box !== document.documentElement; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        const edge = box.getBoundingClientRect();
        const wide = cuts(overflowX) ? Math.max(edge.left - rect.left, rect.right - edge.right) : 0;
        const high = cuts(overflowY) ? Math.max(edge.top - rect.top, rect.bottom - edge.bottom) : 0;
        if (wide > SLACK || high > Math.max(SLACK, rect.height * EMPTY_HEIGHT))
          found.push(`“${text.slice(0, 30)}” is cut by ${box.tagName.toLowerCase()}.${box.className}`);
      }
    }
  }
  return [...new Set(found)];
}
