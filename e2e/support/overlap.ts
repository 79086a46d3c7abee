/**
 * Pairs of texts that lie on each other, as short descriptions. Runs inside a page (`page.evaluate(overlappingTexts)`), so
 * it may use nothing from around it.
 *
 * Compared are the boxes that words are drawn in. Left out is what lies over others on purpose: the bar at the bottom of a
 * phone (fixed), what only screen readers get, and what is folded. Two lines of one paragraph may touch, since fonts have
 * boxes that are higher than a line; words of two blocks may not share a third of their height.
 */
export function overlappingTexts(): string[] {
  interface Box {
    readonly text: string;
    readonly block: Element;
    readonly rect: DOMRect;
  }
  const SHARED_HEIGHT = 1 / 3;
  const SLACK = 2; // CSS pixels
  const blockOf = (element: Element): Element => {
    let block: Element = element;
    while (block.parentElement && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
    return block;
  };
  // A page has a thousand texts, and many of the same ancestors: each is asked once.
  const fixed = new Map<Element, boolean>();
  const isFixed = (element: Element): boolean => {
    const known = fixed.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement;
    const answer = getComputedStyle(element).position === 'fixed' || (parent !== null && isFixed(parent));
    fixed.set(element, answer);
    return answer;
  };
  const boxes: Box[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!element || text === '' || element.closest('script, style, noscript, .visually-hidden, .skip-link')) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || isFixed(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const block = blockOf(element);
    for (const rect of range.getClientRects()) {
      if (rect.width > 1 && rect.height > 1) boxes.push({ text: text.slice(0, 30), block, rect });
    }
  }
  boxes.sort((a, b) => a.rect.top - b.rect.top);
  const found: string[] = [];
  for (const [index, { text, block, rect }] of boxes.entries()) {
    for (let next = index + 1; next < boxes.length; next += 1) {
      const other = boxes[next];
      if (!other || other.rect.top >= rect.bottom) break;
      if (other.block === block) continue;
      const wide = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
      const high = Math.min(rect.bottom, other.rect.bottom) - other.rect.top;
      if (wide > SLACK && high > SHARED_HEIGHT * Math.min(rect.height, other.rect.height)) {
        found.push(`“${text}” and “${other.text}” by ${wide.toFixed(0)} × ${high.toFixed(0)} px`);
      }
    }
  }
  return found;
}
