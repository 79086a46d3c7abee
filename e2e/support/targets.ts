/**
 * What is tapped and smaller than 24 × 24 CSS pixels, by the exceptions of WCAG 2.5.8: links within a sentence, and small
 * things around which a circle of 24 pixels touches nothing else that is tapped. Runs inside a page
 * (`page.evaluate(targetsBelow24)`), so it may use nothing from around it.
 * @see https://www.w3.org/TR/WCAG22/#target-size-minimum
 */
export function targetsBelow24(): string[] {
  const LEAST = 24;
  const ROUNDING = 0.5;
  const TAPPED = 'a[href], button, summary, select, textarea, input:not([type="hidden"]), [role="button"]';
  interface Target {
    readonly element: HTMLElement;
    readonly box: DOMRect;
    readonly isSmall: boolean;
  }
  /** A box to tick is drawn by its label, and is as large as that. */
  const boxOf = (element: HTMLElement): DOMRect => {
    const labels = element.matches('[type="checkbox"], [type="radio"]')
      ? [...((element as HTMLInputElement).labels ?? [])]
      : [];
    const [label] = labels;
    return (label ?? element).getBoundingClientRect();
  };
  const isInSentence = (element: HTMLElement): boolean => {
    if (getComputedStyle(element).display !== 'inline') return false;
    let block: HTMLElement = element;
    while (block.parentElement && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
    const rest = block.cloneNode(true) as HTMLElement;
    for (const other of rest.querySelectorAll(TAPPED)) other.remove();
    return /\p{L}{2}/u.test(rest.textContent);
  };
  const targets: Target[] = [...document.querySelectorAll<HTMLElement>(TAPPED)]
    .filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) && !element.closest('.skip-link, .visually-hidden'),
    )
    .map((element) => ({ element, box: boxOf(element) }))
    .filter(({ box }) => box.width > 0 && box.height > 0)
    .map(({ element, box }) => ({
      element,
      box,
      isSmall: Math.min(box.width, box.height) < LEAST - ROUNDING,
    }));
  const middle = ({ box }: Target): { x: number; y: number } => ({
    x: box.left + box.width / 2,
    y: box.top + box.height / 2,
  });
  const isNear = (small: Target, other: Target): boolean => {
    const { x, y } = middle(small);
    if (other.isSmall) {
      const there = middle(other);
      return Math.hypot(x - there.x, y - there.y) < LEAST - ROUNDING;
    }
    const across = Math.max(other.box.left - x, 0, x - other.box.right);
    const down = Math.max(other.box.top - y, 0, y - other.box.bottom);
    return Math.hypot(across, down) < LEAST / 2 - ROUNDING;
  };
  return targets
    .filter((target) => target.isSmall && !isInSentence(target.element))
    .filter((target) => targets.some((other) => other.element !== target.element && isNear(target, other)))
    .map(
      ({ element, box }) =>
        `${element.outerHTML.slice(0, 80)}: ${box.width.toFixed(0)} × ${box.height.toFixed(0)} px, near another`,
    );
}

/**
 * What is tapped and lower than 44 pixels, links inside sentences left out. Runs inside a page, as above.
 */
export function lowTargets(): string[] {
  return [...document.querySelectorAll<HTMLElement>('a, button, summary, label:not(.visually-hidden, .guide label)')]
    .filter(
      (element) =>
        element.checkVisibility() &&
        !element.matches('p a, dd a, dt a, td a, li p a, .facts a, .prose a, cite a, h2 a, .skip-link, .hit-title'),
    )
    .map((element) => ({
      text: element.textContent.trim().slice(0, 30),
      height: element.getBoundingClientRect().height,
    }))
    .filter(({ height }) => height > 0 && Math.round(height) < 44)
    .map(({ text, height }) => `${text}: ${height.toFixed(0)} px high`);
}
