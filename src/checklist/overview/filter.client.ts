import { formatCount, readTextMap } from '../../i18n/plural.ts';
import { announce } from '../announce.client.ts';
import { showLists } from '../show-lists.client.ts';
import { bindEntries, openSome } from './entries.client.ts';
import { choiceIn, FACETS, fits, searchOf, type Choice, type Facet } from './filter.ts';

const form = document.querySelector<HTMLFormElement>('[data-filter]');
if (form) bind(form);

function bind(form: HTMLFormElement): void {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input')];
  const select = form.querySelector('select');
  const count = form.querySelector('[data-filter-count]');
  const all = form.querySelector<HTMLElement>('[data-filter-all]');
  const values = (facet: Facet): string[] =>
    facet === 'topic'
      ? [...(select?.options ?? [])].map((option) => option.value).filter(Boolean)
      : boxes.filter((box) => box.name === facet).map((box) => box.value);
  const offered: Choice = {
    list: new Set(values('list')),
    stage: new Set(values('stage')),
    topic: new Set(values('topic')),
  };

  const chosen = (): Choice => {
    const ticked = (facet: Facet): Set<string> =>
      new Set(boxes.filter((box) => box.name === facet && box.checked).map((box) => box.value));
    return { list: ticked('list'), stage: ticked('stage'), topic: new Set(select?.value ? [select.value] : []) };
  };
  const set = (choice: Choice): void => {
    for (const box of boxes) box.checked = choice[box.name as Facet].has(box.value);
    if (select) [select.value = ''] = choice.topic;
  };
  const show = (): string => {
    const choice = chosen();
    const visible = showLists(({ title, stage, topic }) => fits(choice, { list: title, stage, topic }));
    openSome();
    const text =
      visible === 0
        ? (form.dataset['none'] ?? '')
        : formatCount(readTextMap(form.dataset['shown']), document.documentElement.lang, visible);
    if (count) count.textContent = text;
    if (all) all.hidden = FACETS.every((facet) => choice[facet].size === 0);
    return text;
  };
  const remember = (): void => {
    try {
      history.replaceState(history.state, '', location.pathname + searchOf(chosen(), location.search) + location.hash);
    } catch {
      // A sandboxed frame may not change its address; the choice works all the same.
    }
  };
  const update = (): void => {
    remember();
    announce(show());
  };
  form.addEventListener('change', update);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('reset', (event) => {
    // All lists, instead of the choice that the page was opened with.
    event.preventDefault();
    set({ list: new Set(), stage: new Set(), topic: new Set() });
    boxes[0]?.focus();
    update();
  });
  const fold = form.closest('details');
  set(choiceIn(location.search, offered));
  show();
  // Lists come unfiltered.
  document.addEventListener('lists', show);
  bindEntries();
  if (fold) {
    fold.hidden = false;
    // Open if the address has a choice, so that nobody wonders where the other lists are.
    fold.open = all?.hidden === false;
  }
}
