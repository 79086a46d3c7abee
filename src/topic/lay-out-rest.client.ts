/**
 * Lays out what topic.css leaves out at first on a phone, a part in each pause of the browser. By then every heading has its
 * place, so that a link to a section (“What not to say”) leads to it, and not to where it was guessed to be.
 */
const parts = [...document.querySelectorAll<HTMLElement>('.topic > *, .topic-body > *')];
// Safari has no such call; nor does it leave anything out.
const inNextPause = 'requestIdleCallback' in window ? requestIdleCallback : setTimeout;

// The animation would begin anew when a reader goes back from a section to the page itself.
const layOut = (part: HTMLElement): void => {
  part.style.cssText = 'content-visibility:visible;animation:none';
};
function layOutNext(): void {
  const part = parts.shift();
  if (!part) return;
  layOut(part);
  inNextPause(layOutNext);
}
const [visit] = performance.getEntriesByType('navigation');
if (visit && 'type' in visit && visit.type !== 'navigate') {
  // A reader who comes back, or reloads, is to be where they were: the browser has scrolled there already, by heights that were guessed.
  const place = scrollY;
  parts.forEach(layOut);
  if (parts.length > 0 && place > 0) scrollTo(0, place);
} else inNextPause(layOutNext);
