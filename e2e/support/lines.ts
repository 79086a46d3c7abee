/**
 * Texts whose lines stand too close: below 1.15 of the font size, in Thai, which has marks above and below, 1.45. A mark such as
 * ✓ is no text. Runs inside a page (`page.evaluate(tightLines)`), so it may use nothing from around it.
 */
export function tightLines(): string[] {
  return [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
    .filter((element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && /\w|\p{L}/u.test(node.textContent ?? ''),
      ),
    )
    .map((element) => ({ element, style: getComputedStyle(element) }))
    .filter(
      ({ element, style }) =>
        parseFloat(style.lineHeight) / parseFloat(style.fontSize) <
        (/\p{Script=Thai}/u.test(element.textContent) ? 1.45 : 1.15),
    )
    .map(({ element, style }) => `${element.tagName}.${element.className} ${style.lineHeight}/${style.fontSize}`);
}
