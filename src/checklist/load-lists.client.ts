import { announce } from './announce.client.ts';

/** Lists of topics that a page names and has not fetched yet. */
const root = document.querySelector<HTMLElement>('[data-lists-from]');
const failed = document.querySelector<HTMLElement>('[data-lists-failed]');
const loading = new Map<string, Promise<HTMLElement | undefined>>();

/** @returns nothing where the site has no such topic @throws where it cannot be reached */
async function fetchSection(topic: string): Promise<HTMLElement | undefined> {
  const answer = await fetch(`${root?.dataset['listsFrom'] ?? ''}${encodeURIComponent(topic)}/`);
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`The lists of ${topic} were answered by ${String(answer.status)}.`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const section = page.querySelector<HTMLElement>('[data-checklists]');
  return section ? document.importNode(section, true) : undefined;
}

function tell(hasFailed: boolean): void {
  if (!failed) return;
  failed.hidden = !hasFailed;
  if (hasFailed) announce(failed.textContent.trim());
}

/** Whether the page says that lists could not be fetched. */
export const hasFailed = (): boolean => failed?.hidden === false;

/** The lists of a topic, fetched once; where they cannot be, the page says so, and the next call tries again. */
export function listsOfTopic(topic: string): Promise<HTMLElement | undefined> {
  const known = loading.get(topic);
  if (known) return known;
  const section = fetchSection(topic).then(
    (found) => {
      tell(false);
      return found;
    },
    () => {
      loading.delete(topic);
      tell(true);
      return undefined;
    },
  );
  loading.set(topic, section);
  return section;
}

const placeOf = (part: Element): number => (part instanceof HTMLElement ? Number(part.dataset['place'] ?? NaN) : NaN);

/** Puts what belongs to a topic among that of others, in the order of the topics. */
export function insertInOrder(parent: Element, part: HTMLElement): void {
  const later = [...parent.children].find((other) => placeOf(other) > placeOf(part));
  parent.insertBefore(part, later ?? null);
}

/** Entries that stand for lists which are not there yet. */
export const entries = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-lists-of]')];

/**
 * Puts lists in the place of their entries, all at once: a box that is seen before the rest of the page knows of it would show no
 * tick, and lose the one that a reader sets.
 */
export async function openEntries(places: readonly HTMLElement[]): Promise<void> {
  const sections = await Promise.all(places.map(({ dataset }) => listsOfTopic(dataset['listsOf'] ?? '')));
  for (const [at, place] of places.entries()) {
    const section = sections[at];
    if (!section || !place.isConnected) continue;
    const hadFocus = place.contains(document.activeElement);
    section.hidden = place.hidden;
    place.replaceWith(section);
    if (hadFocus) section.querySelector<HTMLElement>('h3 a')?.focus();
  }
  if (sections.some(Boolean)) listsCame();
}

/** Tells the rest of the page that it has more lists. */
export const listsCame = (): void => {
  document.dispatchEvent(new Event('lists'));
};

/** Fetches the lists of all topics that the page shows now: for what is done with all of them, such as printing. */
export const openShown = (): Promise<void> => openEntries(entries().filter((entry) => !entry.closest('[hidden]')));
