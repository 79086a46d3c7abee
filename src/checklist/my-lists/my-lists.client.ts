import { listsCame, listsOfTopic } from '../load-lists.client.ts';
import { showLists } from '../show-lists.client.ts';
import { onChange, state } from '../store.client.ts';

const lists = document.querySelector<HTMLElement>('[data-my-lists]');
const empty = document.querySelector<HTMLElement>('[data-my-empty]');
/** Every list that was pinned since the page was opened. An unpinned one stays visible: its button keeps the focus and can undo. */
const visible = new Set<string>();

const placeOf = ({ dataset }: HTMLElement): number => Number(dataset['place'] ?? 0);

/** Puts the lists of a topic into its stage, in the order of the topics. */
function insert(section: HTMLElement): void {
  const stage = document.querySelector(`[data-stage-lists="${CSS.escape(section.dataset['stage'] ?? '')}"]`);
  if (!stage || section.isConnected) return;
  const later = [...stage.querySelectorAll<HTMLElement>('[data-checklists]')].find(
    (other) => placeOf(other) > placeOf(section),
  );
  stage.insertBefore(section, later ?? null);
}

function show(): void {
  // First: what is shown below asks this page to look again.
  if (lists) lists.hidden = false;
  const count = showLists(({ topic, kind }) => visible.has(`${topic}/${kind}`));
  // Lists that could not be fetched are no reason to say that there are none.
  if (empty) empty.hidden = count > 0 || visible.size > 0;
}

onChange(() => {
  const added = [...state().pinned].filter((list) => !visible.has(list));
  for (const list of added) visible.add(list);
  if (lists && (added.length > 0 || lists.hidden)) {
    show();
    const topics = [...new Set(added.map((list) => list.split('/')[0] ?? ''))];
    void Promise.all(topics.map(listsOfTopic)).then((sections) => {
      for (const section of sections) if (section) insert(section);
      listsCame();
      show();
    });
  }
});
