/**
 * Lays out what topic.css leaves out at first on a phone, a part in each pause of the browser. By then every heading has its
 * place, so that a link to a section (“What not to say”) leads to it, and not to where it was guessed to be.
 */
const parts = [...document.querySelectorAll<HTMLElement>('.topic > *, .topic-body > *')];
// Safari has no such call; nor does it leave anything out.
const inNextPause = 'requestIdleCallback' in window ? requestIdleCallback : setTimeout;

function layOutNext(): void {
  const part = parts.shift();
  if (!part) return;
  part.style.contentVisibility = 'visible';
  inNextPause(layOutNext);
}
inNextPause(layOutNext);
