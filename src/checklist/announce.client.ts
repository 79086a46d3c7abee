// The notice on storage stands beside the live region (Announcer.astro), and is drawn wherever that is.
import './keeping.client.ts';

const region = document.querySelector('[data-live]');

/** Announces a text to screen readers by the page's one live region; the same text twice is announced twice. */
export function announce(text: string): void {
  if (region) region.textContent = region.textContent === text ? `${text}\u00A0` : text;
}
