import { showLists } from '../show-lists.client.ts';
import { onChange, state } from '../store.client.ts';

const lists = document.querySelector<HTMLElement>('[data-my-lists]');
const empty = document.querySelector<HTMLElement>('[data-my-empty]');
/** A list that is let go stays until the page is left: the button that has the focus stays, and takes it back. */
const shown = new Set<string>();

onChange(() => {
  const { pinned } = state();
  const came = [...pinned].filter((list) => !shown.has(list));
  for (const list of came) shown.add(list);
  if (lists && (came.length > 0 || lists.hidden)) {
    lists.hidden = false;
    const count = showLists((list, section) =>
      shown.has(`${section.dataset['checklists'] ?? ''}/${list.dataset['list'] ?? ''}`),
    );
    lists.hidden = false;
    if (empty) empty.hidden = count > 0;
  }
});
