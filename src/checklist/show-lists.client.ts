import { readKinds, type ListFacts } from './list-facts.ts';
import { notify } from './store.client.ts';

/** The lists of a place: those on the page, or those that its entry names. */
function factsOf(place: HTMLElement): { facts: ListFacts; list?: HTMLElement }[] {
  const { listsOf, checklists, stage = '' } = place.dataset;
  if (listsOf !== undefined)
    return readKinds(place.dataset['kinds'] ?? '').map((list) => ({ facts: { ...list, topic: listsOf, stage } }));
  return [...place.querySelectorAll<HTMLElement>('[data-list]')].map((list) => {
    const kind = list.dataset['list'] ?? '';
    return { list, facts: { kind, title: list.dataset['titled'] ?? kind, topic: checklists ?? '', stage } };
  });
}

/**
 * Shows the lists for which `fits` is true, with their topics and stages, and hides the others.
 * @returns the number of lists that fit, fetched or not
 */
export function showLists(fits: (list: ListFacts) => boolean): number {
  let count = 0;
  for (const stage of document.querySelectorAll<HTMLElement>('[data-stage-lists]')) {
    const before = count;
    for (const place of stage.querySelectorAll<HTMLElement>('[data-checklists], [data-lists-of]')) {
      let visible = 0;
      for (const { facts, list } of factsOf(place)) {
        const isShown = fits(facts);
        if (list) list.hidden = !isShown;
        if (isShown) visible += 1;
      }
      place.hidden = visible === 0;
      place.dataset['shown'] = String(visible);
      count += visible;
    }
    stage.hidden = count === before;
  }
  notify();
  return count;
}
