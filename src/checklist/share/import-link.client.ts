import { EMPTY, notApplicableOf, tickedOf, type State } from '../state.ts';
import { listsOf, sections } from '../sections.client.ts';
import { state } from '../store.client.ts';
import { withNamesOfPage } from '../page-names.client.ts';
import { codeIn, decode, withoutCode } from './link.ts';
import { importWithUndo, showStatus } from './status.client.ts';

/** Adds the marks of a link for the items that this page has, and takes the code out of the address. */
export function importFromLink(details: HTMLElement): void {
  const code = codeIn(location.hash);
  if (code === undefined) return;
  try {
    history.replaceState(history.state, '', location.pathname + location.search + withoutCode(location.hash));
  } catch {
    // Some frames may not change their address; the ticks are taken all the same.
  }
  const linked = decode(code);
  if (!linked) showStatus(details, 'link-broken');
  else importWithUndo(details, limitToPage(withNamesOfPage(linked)), 'added-link');
  const smooth = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  details.scrollIntoView({ block: 'center', behavior: smooth });
}

/**
 * The part of a state that this page has. In a topic that the reader never used, all items count as seen from now on; in
 * another, items marked as new stay new unless the link marks them.
 */
function limitToPage(linked: State): State {
  const all = sections();
  const known = state().topics;
  const topics = new Map(
    all.flatMap((section) => {
      const { topic, content, items } = listsOf(section);
      const ticked = tickedOf(linked, { topic, content, items });
      const notApplicable = notApplicableOf(linked, { topic, content, items });
      const seen = new Set(known.has(topic) ? [...ticked, ...notApplicable] : items);
      return ticked.size + notApplicable.size > 0 ? [[topic, { content, seen, ticked, notApplicable }] as const] : [];
    }),
  );
  const lists = all.flatMap((section) =>
    [...section.querySelectorAll<HTMLElement>('[data-pin]')].map((button) => button.dataset['pin'] ?? ''),
  );
  return { ...EMPTY, topics, pinned: new Set(lists.filter((list) => linked.pinned.has(list))) };
}
