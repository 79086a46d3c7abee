import { hasFailed, insertInOrder, listsCame, listsOfTopic } from '../load-lists.client.ts';
import { showLists } from '../show-lists.client.ts';
import { onChange, state } from '../store.client.ts';

const lists = document.querySelector<HTMLElement>('[data-my-lists]');
const empty = document.querySelector<HTMLElement>('[data-my-empty]');
/** Every list that was pinned since the page was opened. An unpinned one stays visible: its button keeps the focus and can undo. */
const visible = new Set<string>();

/** Puts the lists of a topic into its stage. */
function insert(section: HTMLElement): void {
  const stage = document.querySelector(`[data-stage-lists="${CSS.escape(section.dataset['stage'] ?? '')}"]`);
  if (stage && !section.isConnected) insertInOrder(stage, section);
}

/** @param isComing whether lists are still to come, or could not */
function show(isComing: boolean): void {
  // First: what is shown below asks this page to look again.
  if (lists) lists.hidden = false;
  const count = showLists(({ topic, kind }) => visible.has(`${topic}/${kind}`));
  if (empty) empty.hidden = count > 0 || isComing;
}

onChange(() => {
  const added = [...state().pinned].filter((list) => !visible.has(list));
  for (const list of added) visible.add(list);
  if (lists && (added.length > 0 || lists.hidden)) {
    show(added.length > 0);
    const topics = [...new Set(added.map((list) => list.split('/')[0] ?? ''))];
    void Promise.all(topics.map(listsOfTopic)).then((sections) => {
      for (const section of sections) if (section) insert(section);
      listsCame();
      show(hasFailed());
    });
  }
});
