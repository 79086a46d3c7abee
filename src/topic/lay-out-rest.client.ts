/**
 * Lays out what topic.css leaves out at first on a phone, a part in each pause of the browser. By then every heading has its
 * place, so that a link to a section (“What not to say”) leads to it, and not to where it was guessed to be.
 */
const parts = [...document.querySelectorAll<HTMLElement>('.topic > *, .topic-body > *, .site-footer')];
// Safari has no such call; nor does it leave anything out.
const inNextPause = 'requestIdleCallback' in window ? requestIdleCallback : setTimeout;

function layOutNext(): void {
  const part = parts.shift();
  if (!part) return;
  // The animation would begin anew when a reader goes back from a section to the page itself.
  part.style.cssText = 'content-visibility:visible;animation:none';
  inNextPause(layOutNext);
}
inNextPause(layOutNext);
