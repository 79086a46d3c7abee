const region = document.querySelector('[data-live]');

/** Says a text to screen readers, by the page's one live region. The same text twice is said twice. */
export function announce(text: string): void {
  if (region) region.textContent = region.textContent === text ? `${text}\u00A0` : text;
}
