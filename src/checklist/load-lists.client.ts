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

/** Entries that stand for lists which are not there yet. */
export const entries = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-lists-of]')];

/** Puts lists in the place of their entries. */
export async function openEntries(places: readonly HTMLElement[]): Promise<void> {
  const opened = await Promise.all(
    places.map(async (place) => {
      const section = await listsOfTopic(place.dataset['listsOf'] ?? '');
      if (!section || !place.isConnected) return false;
      const hadFocus = place.contains(document.activeElement);
      section.hidden = place.hidden;
      place.replaceWith(section);
      if (hadFocus) section.querySelector<HTMLElement>('h3 a')?.focus();
      return true;
    }),
  );
  if (opened.some(Boolean)) listsCame();
}

/** Tells the rest of the page that it has more lists. */
export const listsCame = (): void => {
  document.dispatchEvent(new Event('lists'));
};

/** Fetches the lists of all topics that the page shows now: for what is done with all of them, such as printing. */
export const openShown = (): Promise<void> => openEntries(entries().filter((entry) => !entry.closest('[hidden]')));
