import { LEFT_SEARCH } from './left-search.ts';

/**
 * The part of search that every page carries. It loads the rest when the reader is about to search (focus, pointer over the
 * field, `/` or Ctrl+K), or has opened the search page by an address with a query.
 */
const state: unknown = history.state;
const isSearchLeft = typeof state === 'object' && state !== null && LEFT_SEARCH in state;
const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-search]')];

for (const form of forms) {
  let loading: Promise<unknown> | undefined;
  const load = (): void => {
    // If loading fails, the form still leads to the search page, and the next touch tries again.
    if (loading) return;
    // The script and the core file of the index are fetched in parallel.
    const core = fetch(`${form.dataset['find'] ?? ''}${document.documentElement.lang}.json`);
    core.catch(() => undefined);
    // A search that was left is shown again before anything is typed.
    const left = isSearchLeft
      ? import('./restore.client.ts').then(({ restoreSearch }) => restoreSearch(form)).catch(() => undefined)
      : Promise.resolve(undefined);
    // Named here, so that the bundler makes no object of all that the script exports.
    const binding = import('./type-ahead.client.ts').then(({ bindTypeAhead }) => bindTypeAhead);
    loading = Promise.all([binding, left]).then(
      ([bind, search]) => {
        bind(form, core, search);
      },
      () => {
        loading = undefined;
      },
    );
  };
  form.addEventListener('focusin', load);
  form.addEventListener('pointerenter', load);
  // Dictation and browser extensions fill a field without focusing it.
  form.addEventListener('input', load);
  // A search to show at once: in the address, or left by following a result and come back to.
  if ((form.dataset['search'] === 'page' && location.search !== '') || isSearchLeft) load();
}

function open(form: HTMLFormElement): void {
  form.classList.add('is-open');
  scrollTo({ top: 0 });
  form.querySelector('input')?.focus();
}

const [form] = forms;
if (form) {
  document.addEventListener('keydown', (event) => {
    const typing =
      event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]') !== null;
    const isShortcut =
      (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) ||
      (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey);
    if (!isShortcut) return;
    event.preventDefault();
    open(form);
  });
  // The search link of the navigation opens the field of this page, which is folded on a phone, instead of the search page.
  if (form.dataset['search'] !== 'page') {
    document.querySelector('[data-nav="search"]')?.addEventListener('click', (event) => {
      // With a modifier key the browser opens a new tab or window.
      if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) return;
      event.preventDefault();
      open(form);
    });
  }
}
