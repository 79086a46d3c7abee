import { announce } from '../announce.client.ts';
import { EMPTY, merge, type State } from '../state.ts';
import { change, onChange, raw, state } from '../store.client.ts';

const page = document.querySelector<HTMLElement>('[data-stored]');
if (page) bind(page);

function bind(page: HTMLElement): void {
  const find = (name: string): HTMLElement | null => page.querySelector<HTMLElement>(`[data-${name}]`);
  const show = (element: HTMLElement | null, shown: boolean): void => {
    if (element) element.hidden = !shown;
  };
  const [erase, unerase, said] = [find('erase'), find('unerase'), find('erase-said')];
  let erased: State | undefined;
  const tell = (text = ''): void => {
    if (said) said.textContent = text;
    announce(text);
  };
  erase?.addEventListener('click', () => {
    const before = state();
    change(() => EMPTY);
    erased = before;
    show(unerase, true);
    tell(page.dataset['erased']);
    unerase?.focus();
  });
  unerase?.addEventListener('click', () => {
    const back = erased;
    if (back) change((now) => merge(now, back));
    show(unerase, false);
    tell(page.dataset['restored']);
    erase?.focus();
  });
  onChange(() => {
    const now = state();
    for (const item of page.querySelectorAll<HTMLElement>('[data-stored-tick]')) {
      const [topic = '', ...id] = (item.dataset['storedTick'] ?? '').split('/');
      item.hidden = now.topics.get(topic)?.ticked.has(id.join('/')) !== true;
    }
    for (const item of page.querySelectorAll<HTMLElement>('[data-stored-pin]'))
      item.hidden = !now.pinned.has(item.dataset['storedPin'] ?? '');
    // Inner parts first: a part shows if anything in it does.
    for (const part of [...page.querySelectorAll<HTMLElement>('[data-stored-part]')].reverse())
      part.hidden = part.querySelector('li:not([hidden])') === null;
    const text = raw();
    const something = now.topics.size > 0 || now.pinned.size > 0;
    const exact = find('stored-raw');
    if (exact) exact.textContent = text ?? '';
    show(exact?.closest('details') ?? null, text !== null);
    show(find('stored-something'), something);
    show(find('stored-nothing'), !something);
    show(erase, something || text !== null);
  });
}
