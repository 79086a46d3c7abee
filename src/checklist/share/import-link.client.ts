import { EMPTY, type State } from '../state.ts';
import { listsOf, sections } from '../sections.client.ts';
import { state } from '../store.client.ts';
import { codeIn, decode, withoutCode } from './link.ts';
import { importWithUndo, showStatus } from './status.client.ts';

/** Adds the ticks of a link, so far as this page has their items, and takes them out of the address. */
export function importFromLink(details: HTMLElement): void {
  const code = codeIn(location.hash);
  if (code === undefined) return;
  try {
    history.replaceState(history.state, '', location.pathname + location.search + withoutCode(location.hash));
  } catch {
    // Some frames may not change their address; the ticks are taken all the same.
  }
  const given = decode(code);
  if (!given) showStatus(details, 'link-broken');
  else importWithUndo(details, limitToPage(given), 'added-link');
  const smooth = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  details.scrollIntoView({ block: 'center', behavior: smooth });
}

/** Of a topic the reader has not used before, all is known from now on; of another, what was new stays new. */
function limitToPage(given: State): State {
  const all = sections();
  const known = state().topics;
  const topics = new Map(
    all.flatMap((section) => {
      const { topic, content: content, items } = listsOf(section);
      const ticked = items.filter((item) => given.topics.get(topic)?.ticked.has(item));
      return ticked.length > 0
        ? [[topic, { content, seen: new Set(known.has(topic) ? ticked : items), ticked: new Set(ticked) }] as const]
        : [];
    }),
  );
  const lists = all.flatMap((section) =>
    [...section.querySelectorAll<HTMLElement>('[data-pin]')].map((button) => button.dataset['pin'] ?? ''),
  );
  return { ...EMPTY, topics, pinned: new Set(lists.filter((list) => given.pinned.has(list))) };
}
