import { announce } from '../announce.client.ts';
import { notify, onChange, persistence, state, storage } from '../store.client.ts';
import { erase, storedTexts } from './erase.ts';
import { bringTopics } from './stored-topics.client.ts';

const page = document.querySelector<HTMLElement>('[data-stored]');
if (page) bind(page);

function bind(page: HTMLElement): void {
  const find = (name: string): HTMLElement | null => page.querySelector<HTMLElement>(`[data-${name}]`);
  const show = (element: HTMLElement | null, visible: boolean): void => {
    if (element) element.hidden = !visible;
  };
  const [eraseButton, undoButton, status] = [find('erase'), find('unerase'), find('erase-said')];
  let undo: (() => void) | undefined;
  const showStatus = (text = ''): void => {
    if (status) status.textContent = text;
    announce(text);
  };
  eraseButton?.addEventListener('click', () => {
    undo = erase(() => localStorage, storage);
    notify();
    show(undoButton, true);
    showStatus(page.dataset['erased']);
    undoButton?.focus();
  });
  undoButton?.addEventListener('click', () => {
    undo?.();
    notify();
    show(undoButton, false);
    showStatus(page.dataset['restored']);
    eraseButton?.focus();
  });
  const draw = (): void => {
    const now = state();
    for (const item of page.querySelectorAll<HTMLElement>('[data-stored-tick], [data-stored-not-applicable]')) {
      const { storedTick, storedNotApplicable = '' } = item.dataset;
      const [topic = '', ...id] = (storedTick ?? storedNotApplicable).split('/');
      const progress = now.topics.get(topic);
      const [key, isTicked] = [id.join('/'), storedTick !== undefined];
      item.hidden = isTicked
        ? progress?.ticked.has(key) !== true
        : progress?.notApplicable.has(key) !== true || progress.ticked.has(key);
    }
    for (const item of page.querySelectorAll<HTMLElement>('[data-stored-pin]'))
      item.hidden = !now.pinned.has(item.dataset['storedPin'] ?? '');
    // Inner parts first: a part is visible if any entry in it is.
    for (const part of [...page.querySelectorAll<HTMLElement>('[data-stored-part]')].reverse())
      part.hidden = part.querySelector('li:not([hidden])') === null;
    const text = storedTexts(() => localStorage, storage)
      .map((entry) => `${entry.key}\n${entry.text}`)
      .join('\n\n');
    // Where the browser keeps nothing, the page does not promise that it does.
    show(find('stored-intro'), persistence() !== 'no');
    const isEmpty = now.topics.size === 0 && now.pinned.size === 0;
    const exact = find('stored-raw');
    if (exact) exact.textContent = text;
    // Garbage, or what a newer version of the site wrote, can be seen and erased, though not read.
    show(exact?.closest('details') ?? null, text !== '');
    show(find('stored-something'), !isEmpty || text !== '');
    show(find('stored-nothing'), isEmpty && text === '');
    show(eraseButton, !isEmpty || text !== '');
  };
  onChange(() => {
    draw();
    bringTopics(state(), draw);
  });
}
