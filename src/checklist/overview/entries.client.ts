import { entries, openEntries } from '../load-lists.client.ts';
import { onChange, state } from '../store.client.ts';

/** Topics that are few enough for their lists to be open without being asked for. */
const FEW = 12;

/** Entries that were opened without being asked for: without a network, each change of the filter would try again. */
const tried = new Set<HTMLElement>();

/** Opens what the filter leaves where it is little, topics in which the reader has ticked something, and the one that the address names. */
export function openSome(): void {
  const closed = entries().filter((entry) => !entry.closest('[hidden]'));
  const { topics } = state();
  const isWanted = (topic: string): boolean => topics.has(topic) || location.hash === `#${topic}`;
  const some = closed.filter(({ dataset }) => closed.length <= FEW || isWanted(dataset['listsOf'] ?? ''));
  const untried = some.filter((entry) => !tried.has(entry));
  for (const entry of untried) tried.add(entry);
  if (untried.length > 0) void openEntries(untried);
}

const entryOf = ({ target }: Event): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-lists-of]') : null;

function open(event: Event, entry: HTMLElement): void {
  event.preventDefault();
  void openEntries([entry]);
}

/** An entry opens its lists where it stands; without this script its link leads to them on the topic's page. */
export function bindEntries(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-lists-of] a')) {
    link.setAttribute('role', 'button');
    link.setAttribute('aria-expanded', 'false');
  }
  document.addEventListener('click', (event) => {
    const entry = entryOf(event);
    // With a modifier key the browser opens a new tab or window.
    if (entry && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) open(event, entry);
  });
  document.addEventListener('keydown', (event) => {
    const entry = entryOf(event);
    // As buttons do; Enter comes as a click.
    if (entry && event.key === ' ') open(event, entry);
  });
  // A link or a file may bring ticks of topics that are not open.
  onChange(openSome);
}
