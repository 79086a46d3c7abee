import { showLists } from '../show-lists.client.ts';
import { onChange, state } from '../store.client.ts';

const lists = document.querySelector<HTMLElement>('[data-my-lists]');
const empty = document.querySelector<HTMLElement>('[data-my-empty]');
/** Every list that was pinned since the page was opened. An unpinned one stays visible: its button keeps the focus and can undo. */
const visible = new Set<string>();

onChange(() => {
  const { pinned } = state();
  const added = [...pinned].filter((list) => !visible.has(list));
  for (const list of added) visible.add(list);
  if (lists && (added.length > 0 || lists.hidden)) {
    lists.hidden = false;
    const count = showLists((list, section) =>
      visible.has(`${section.dataset['checklists'] ?? ''}/${list.dataset['list'] ?? ''}`),
    );
    lists.hidden = false;
    if (empty) empty.hidden = count > 0;
  }
});
