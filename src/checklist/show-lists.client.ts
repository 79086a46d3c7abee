import { notify } from './store.client.ts';

/** Shows the lists that fit, with their topics and stages, and hides the others. @returns how many show */
export function showLists(fit: (list: HTMLElement, section: HTMLElement) => boolean): number {
  let count = 0;
  for (const stage of document.querySelectorAll<HTMLElement>('[data-stage-lists]')) {
    const before = count;
    for (const section of stage.querySelectorAll<HTMLElement>('[data-checklists]')) {
      const lists = [...section.querySelectorAll<HTMLElement>('[data-list]')];
      for (const list of lists) list.hidden = !fit(list, section);
      const shown = lists.filter((list) => !list.hidden).length;
      section.hidden = shown === 0;
      section.dataset['shown'] = String(shown);
      count += shown;
    }
    stage.hidden = count === before;
  }
  notify();
  return count;
}
