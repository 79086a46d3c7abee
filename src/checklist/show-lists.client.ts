import { notify } from './store.client.ts';

/**
 * Shows the lists for which `fits` is true, with their topics and stages, and hides the others.
 * @returns the number of visible lists
 */
export function showLists(fits: (list: HTMLElement, section: HTMLElement) => boolean): number {
  let count = 0;
  for (const stage of document.querySelectorAll<HTMLElement>('[data-stage-lists]')) {
    const before = count;
    for (const section of stage.querySelectorAll<HTMLElement>('[data-checklists]')) {
      const lists = [...section.querySelectorAll<HTMLElement>('[data-list]')];
      for (const list of lists) list.hidden = !fits(list, section);
      const visible = lists.filter((list) => !list.hidden).length;
      section.hidden = visible === 0;
      section.dataset['shown'] = String(visible);
      count += visible;
    }
    stage.hidden = count === before;
  }
  notify();
  return count;
}
